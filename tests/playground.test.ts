import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Button, Component, PersonKey, ShownMessage } from '../src/playground/protocol.ts';
import { ROOT } from './support/cli.ts';
import { markdown } from './support/folders.ts';
import { type RunningPlayground, startPlayground, TestPage } from './support/playground.ts';
import { quotesIn } from './support/quotes.ts';

const QUESTION = 'What did Joe Biden tell CNN about the decision on cluster munitions?';

/** Too long for a button to carry, and answered. */
const LONG = `The granary board counted ${Array.from({ length: 60 }, (_, n) => `${n * 7919} barrels`).join(', ')}.`;

let running: RunningPlayground;
let knowledge: string;
let page: TestPage;
beforeAll(async () => {
  knowledge = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await cp(join(ROOT, 'knowledge'), knowledge, { recursive: true });
  await writeFile(join(knowledge, 'granary.md'), markdown('Granary', LONG));
  running = await startPlayground({ args: ['--knowledge', knowledge] });
  page = await TestPage.open(running.address);
});
afterAll(async () => {
  page.close();
  await running.close();
  await rm(knowledge, { recursive: true, force: true });
});

describe('the place', () => {
  it('has a channel for all, one for moderators, and a direct message for each', () => {
    const seen = page.state.channels.map(({ name, kind, visibleTo }) => [kind, name, visibleTo]);
    expect(seen).toEqual([
      ['guild', 'news', ['member', 'moderator']],
      ['guild', 'moderators', ['moderator']],
      ['direct', 'Verbatim', ['member']],
      ['direct', 'Verbatim', ['moderator']],
    ]);
    expect(page.state.botStatus.state).toBe('running');
  });

  it('shows the commands as the bot registered them, to those they are for', () => {
    const asking = page.state.commands.find(({ name }) => name === 'ask');
    expect(asking?.options.map(({ name, required }) => [name, required])).toEqual([
      ['question', true],
      ['outlet', false],
      ['after', false],
      ['before', false],
      ['private', false],
    ]);
    expect(asking?.options[1]?.autocomplete).toBe(true);
    expect(asking?.offeredIn[page.channel('member')]).toEqual(['member']);
    const reload = page.state.commands.find(({ name }) => name === 'reload');
    expect(reload?.offeredIn).toEqual({
      [page.channel('news')]: ['moderator'],
      [page.channel('moderators')]: ['moderator'],
    });
    const evidence = page.state.commands.find(({ kind }) => kind === 'message');
    expect(evidence?.name).toBe('Find evidence');
  });
});

describe('what a person does', () => {
  it('asks by a slash command; the answer is what the articles say', async () => {
    const answer = await ask({ question: QUESTION });
    expect(quotesIn(answer.content).length).toBeGreaterThan(0);
    expect(answer.answers).toMatchObject({ commandName: 'ask', kind: 'command' });
    expect(answer.authorId).toBe(page.state.bot.id);
    expect(answer.ephemeralTo).toBeUndefined();
    expect(answer.pings).toEqual([]);
  });

  it('sees that the bot thinks before it answers', async () => {
    const answer = await ask({ question: QUESTION });
    const versions = page.frames.flatMap((frame) =>
      frame.kind === 'message' && frame.message.id === answer.id ? [frame.message.loading] : [],
    );
    expect(versions).toEqual([true, false]);
  });

  it('asks privately, and sees alone what comes', async () => {
    expect((await ask({ question: QUESTION, private: true })).ephemeralTo).toBe('member');
  });

  it('asks in a direct message, while the bot types', async () => {
    const channelId = page.channel('member');
    const { messageId } = await page.ask('send', { as: 'member', channelId, content: QUESTION });
    const reply = await page.until('a reply', (frame) =>
      frame.kind === 'message' && frame.message.replyTo?.messageId === messageId
        ? frame.message
        : undefined,
    );
    expect(quotesIn(reply.content).length).toBeGreaterThan(0);
    const typing = page.frames.find((frame) => frame.kind === 'typing');
    expect(typing).toEqual({ kind: 'typing', channelId, userId: page.state.bot.id });
  });

  it('mentions the bot in a channel, and is not answered without', async () => {
    const channelId = page.channel('news');
    const content = `<@${page.state.bot.id}> ${QUESTION}`;
    await page.ask('send', { as: 'member', channelId, content: QUESTION });
    const { messageId } = await page.ask('send', { as: 'member', channelId, content });
    const reply = await replyTo(messageId);
    expect(quotesIn(reply.content).length).toBeGreaterThan(0);
    expect(
      page.messages.filter(
        ({ replyTo: to }) =>
          to !== undefined &&
          to.content === QUESTION &&
          to.authorId === page.state.people.member.id,
      ),
    ).toHaveLength(1);
  });

  it('gets choices while typing', async () => {
    const of = { as: 'member', channelId: page.channel('news'), path: 'ask', options: {} } as const;
    const { choices } = await page.ask('autocomplete', { ...of, focused: 'outlet', typed: 'bun' });
    expect(choices).toEqual([{ name: 'Buna Times', value: 'Buna Times' }]);
  });

  it.each(['Context', 'More evidence', 'Other outlets'])(
    'presses [%s], and sees alone what comes',
    async (label) => {
      const answer = await ask({ question: QUESTION });
      const shown = await press(answer, label);
      expect(shown.ephemeralTo).toBe('member');
      expect(quotesIn(shown.content).length).toBeGreaterThan(0);
    },
  );

  it('turns a page, which changes the message it stands on', async () => {
    const first = await press(await ask({ question: QUESTION }), 'More evidence');
    const { interactionId, outcome } = await pressing(first, 'Next');
    expect(outcome).toEqual({ kind: 'answered' });
    await page.until(`page 2 (${interactionId})`, (frame) =>
      frame.kind === 'message' &&
      frame.message.id === first.id &&
      frame.message.content.includes('Page 2 of')
        ? true
        : undefined,
    );
  });

  it('says what is wrong with an answer, from a menu', async () => {
    const told = await press(await ask({ question: QUESTION }), 'Not right');
    const select = componentsOf(told).find((component) => component.type === 'select');
    if (select?.type !== 'select') throw new Error('there is no menu');
    const [option] = select.options;
    const { customId } = select;
    const of = { as: 'member', messageId: told.id, customId } as const;
    await page.ask('choose', { ...of, values: [option?.value ?? ''] });
    await page.until('thanks', (frame) =>
      frame.kind === 'message' &&
      frame.message.id === told.id &&
      componentsOf(frame.message).length === 0
        ? true
        : undefined,
    );
    await expect(page.ask('choose', { ...of, values: ['made up'] })).rejects.toThrow(
      /no select|no value/u,
    );
  });

  it('fills in a form', async () => {
    const answer = await ask({ question: LONG });
    const { interactionId, outcome } = await pressing(answer, 'More evidence');
    if (outcome.kind !== 'modal') throw new Error(`no form, but ${outcome.kind}`);
    expect(outcome.modal.fields).toMatchObject([{ type: 'text-input', required: true }]);
    const [field] = outcome.modal.fields;
    const customId = field?.type === 'text-input' ? field.customId : '';
    const of = { as: 'member', interactionId } as const;
    await expect(page.ask('submit', { ...of, values: {} })).rejects.toThrow('required');
    const sent = await page.ask('submit', { ...of, values: { [customId]: QUESTION } });
    expect(quotesIn((await page.answer(sent.interactionId)).content).length).toBeGreaterThan(0);
    const stranger = { ...of, as: 'moderator', values: { [customId]: QUESTION } } as const;
    await expect(page.ask('submit', stranger)).rejects.toThrow('was shown no modal');
  });

  it('looks for evidence of a message, from its menu', async () => {
    const channelId = page.channel('news');
    const content = 'More than 100 countries have banned cluster munitions.';
    const { messageId } = await page.ask('send', { as: 'moderator', channelId, content });
    const of = { as: 'member', name: 'Find evidence', messageId } as const;
    const { interactionId } = await page.ask('message-command', of);
    const shown = await page.answer(interactionId);
    expect(shown.ephemeralTo).toBe('member');
    expect(quotesIn(shown.content).length).toBeGreaterThan(0);
  });

  it('takes a message back', async () => {
    const channelId = page.channel('news');
    const of = { as: 'member', channelId, content: 'Oops' } as const;
    const { messageId } = await page.ask('send', of);
    await expect(page.ask('delete', { as: 'moderator', messageId })).rejects.toThrow(
      'did not write',
    );
    await page.ask('delete', { as: 'member', messageId });
    expect(page.messages.map(({ id }) => id)).not.toContain(messageId);
  });

  it.each([
    ['an option is missing', 'command', { path: 'ask', options: {} }, /“question” is required/u],
    ['there is no such command', 'command', { path: 'dance', options: {} }, /no command “dance”/u],
    ['there is nothing to send', 'send', { content: '  ' }, /nothing to send/u],
    ['it is too long', 'send', { content: 'x'.repeat(2001) }, /at most 2000/u],
    ['the request is none', 'send', { content: 7 }, /content/u],
  ])('is refused when %s', async (_, action, of, why) => {
    const place = { as: 'member', channelId: page.channel('news') };
    const reply = await page.request({ do: action, of: { ...place, ...of } });
    expect(reply).toMatchObject({ ok: false, error: expect.stringMatching(why) });
  });

  it('is refused where they cannot look', async () => {
    const of = { as: 'member', channelId: page.channel('moderators'), content: 'hi' } as const;
    await expect(page.ask('send', of)).rejects.toThrow('does not see');
  });
});

describe('a second page', () => {
  it('sees what there was, and what happens on the first', async () => {
    const second = await TestPage.open(running.address);
    try {
      expect(second.state.messages).toEqual(page.messages);
      const answer = await ask({ question: QUESTION });
      const same = await second.until('the answer', (frame) =>
        frame.kind === 'message' && frame.message.id === answer.id && !frame.message.loading
          ? frame.message
          : undefined,
      );
      expect(same).toEqual(answer);
    } finally {
      second.close();
    }
  });
});

describe('a reload', () => {
  it('is offered to moderators, and nobody else can do it', async () => {
    const of = { channelId: page.channel('news'), path: 'reload', options: {} };
    await expect(page.ask('command', { as: 'member', ...of })).rejects.toThrow(
      'cannot see /reload',
    );
    const { interactionId } = await page.ask('command', { as: 'moderator', ...of });
    const told = await page.answer(interactionId);
    expect(told.content).toContain('Reloaded');
    expect(told.ephemeralTo).toBe('moderator');
  });

  it('brings new articles to the bot, and to whoever reads along', async () => {
    expect((await page.ask('articles', { offset: 0, limit: 10 })).total).toBe(3);
    const body = 'The Reykjavik harbour froze on Tuesday.';
    await writeFile(
      join(knowledge, 'harbour.md'),
      markdown('Harbour', body, 'published: 2024-01-02\n'),
    );
    const before = page.frames.length;
    const of = { channelId: page.channel('moderators'), path: 'reload', options: {} };
    await page.ask('command', { as: 'moderator', ...of });
    await page.until('the knowledge to change', () =>
      page.frames.slice(before).some(({ kind }) => kind === 'knowledge-changed') ? true : undefined,
    );
    const { articles } = await page.ask('articles', { offset: 0, limit: 1 });
    expect(articles).toMatchObject([{ title: 'Harbour', published: '2024-01-02' }]);
    expect((await ask({ question: 'When did the Reykjavik harbour freeze?' })).content).toContain(
      body,
    );
  });

  it('that is previewed, taken and gone back from shows what the bot answers from', async () => {
    const total = async (): Promise<number> =>
      (await page.ask('articles', { offset: 0, limit: 0 })).total;
    const before = await total();
    await writeFile(join(knowledge, 'comet.md'), markdown('Comet', 'A comet passed Uppsala.'));
    const preview = await moderate('reload', { preview: true });
    expect(preview.content).toContain(`would have ${before + 1} articles`);
    expect(await total()).toBe(before);

    const [messageId, customId] = [preview.id, button(preview, 'Take it').customId ?? ''];
    await page.ask('press', { as: 'moderator', messageId, customId });
    await expect.poll(total).toBe(before + 1);
    for (const count of [before, before + 1]) {
      expect((await moderate('rollback')).content).toContain(`${count} articles`);
      await expect.poll(total).toBe(count);
    }
  });

  it('is not what the page does by itself when it first looks', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    await writeFile(join(folder, 'one.md'), markdown('One', 'The first ferry sailed.'));
    const other = await startPlayground({ args: ['--knowledge', folder] });
    const visitor = await TestPage.open(other.address);
    try {
      await writeFile(join(folder, 'two.md'), markdown('Two', 'The second ferry sailed.'));
      expect((await visitor.ask('articles', { offset: 0, limit: 0 })).total).toBe(1);
    } finally {
      visitor.close();
      await other.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('the articles', () => {
  it('are listed, and found by what they are called', async () => {
    const { total, articles } = await page.ask('articles', { filter: 'BUNA', offset: 0, limit: 1 });
    expect(articles).toHaveLength(1);
    expect(total).toBeGreaterThanOrEqual(1);
    expect(articles[0]?.outlet).toBe('Buna Times');
    const rest = await page.ask('articles', { filter: 'chess', offset: 0, limit: 1 });
    expect(rest).toEqual({ total: 0, articles: [] });
  });

  it('have a text, in which the sentence of a citation stands', async () => {
    const { content } = await ask({ question: QUESTION });
    const id = /[\w-]+#\d+-[0-9a-f]{6}/u.exec(content)?.[0] ?? '';
    const place = await page.ask('citation', { id });
    if (place.kind !== 'current') throw new Error(`the citation is ${place.kind}`);
    const text = await page.ask('article', { id: place.articleId });
    const sentence = text?.sentences[place.number];
    expect(sentence?.citationId).toBe(id);
    const quote = text?.body.slice(sentence?.start, sentence?.end);
    expect(quotesIn(content)).toContain(quote);
  });

  it('are none for ids that are none', async () => {
    expect(await page.ask('article', { id: '../package' })).toBeNull();
    expect(await page.ask('citation', { id: 'nobody#1-000000' })).toEqual({ kind: 'gone' });
    await expect(page.ask('citation', { id: 'nonsense' })).rejects.toThrow('no citation id');
  });
});

describe('the traffic', () => {
  it('shows what both sides say', async () => {
    await ask({ question: QUESTION });
    const fresh = await TestPage.open(running.address);
    const lines = fresh.state.traffic.map((entry) => {
      if (entry.kind === 'gateway') return `${entry.direction} ${entry.event ?? entry.op}`;
      if (entry.kind === 'rest') return `${entry.method} ${entry.route} ${entry.status}`;
      return entry.kind === 'log' ? `${entry.level} ${entry.text}` : entry.what;
    });
    fresh.close();
    expect(lines).toEqual(
      expect.arrayContaining([
        'to-bot hello',
        'from-bot identify',
        'to-bot READY',
        'to-bot GUILD_CREATE',
        'identified',
        'PUT /applications/:application/commands 200',
        'to-bot INTERACTION_CREATE',
        'POST /interactions/:id/:token/callback 204',
        'PATCH /webhooks/:application/:token/messages/:message 200',
        expect.stringMatching(/^info discord\.ready/u),
      ]),
    );
  });

  it('says how much of Discord’s limits is used', async () => {
    const answer = await ask({ question: QUESTION });
    const uses = page.frames.flatMap((frame) =>
      frame.kind === 'traffic' && frame.entry.kind === 'rest' ? frame.entry.uses : [],
    );
    expect(uses).toContainEqual({ what: 'content', used: answer.content.length, most: 2000 });
  });

  it('never shows a token', async () => {
    await ask({ question: QUESTION });
    const fresh = await TestPage.open(running.address);
    const identify = fresh.state.traffic.find(
      (entry) => entry.kind === 'gateway' && entry.op === 'identify',
    );
    expect(identify).toMatchObject({ data: { token: '[token]' } });
    const tokens = fresh.state.traffic.flatMap((entry) =>
      entry.kind === 'gateway' && entry.event === 'INTERACTION_CREATE' ? [entry.data] : [],
    );
    expect(tokens.length).toBeGreaterThan(0);
    for (const data of tokens) expect(data).toMatchObject({ token: '[token]' });
    // The interactions' are 64 characters long, the bot's 43.
    const words = JSON.stringify([fresh.state, page.frames]).match(/[\w-]{43,}/gu) ?? [];
    expect(words.filter((word) => word.length === 43 || word.length === 64)).toEqual([]);
    fresh.close();
  });
});

async function ask(
  options: Readonly<Record<string, string | boolean>>,
  as: PersonKey = 'member',
): Promise<ShownMessage> {
  const channelId = page.channel('news');
  const { interactionId, outcome } = await page.ask('command', {
    as,
    channelId,
    path: 'ask',
    options,
  });
  expect(outcome).toEqual({ kind: 'answered' });
  return page.answer(interactionId);
}

/** What a moderator is told of a command. */
async function moderate(
  path: string,
  options: Readonly<Record<string, boolean>> = {},
): Promise<ShownMessage> {
  const of = { as: 'moderator', channelId: page.channel('moderators'), path, options } as const;
  return page.answer((await page.ask('command', of)).interactionId);
}

function replyTo(messageId: string): Promise<ShownMessage> {
  return page.until(`a reply to ${messageId}`, (frame) =>
    frame.kind === 'message' && frame.message.replyTo?.messageId === messageId
      ? frame.message
      : undefined,
  );
}

function componentsOf({ components }: ShownMessage): readonly Component[] {
  return components.flatMap((component) =>
    component.type === 'row' ? component.components : [component],
  );
}

function button(message: ShownMessage, label: string): Button {
  const found = componentsOf(message).find(
    (component) => component.type === 'button' && component.label === label,
  );
  if (found?.type !== 'button') throw new Error(`there is no button ${label}`);
  return found;
}

function pressing(message: ShownMessage, label: string) {
  const customId = button(message, label).customId ?? '';
  return page.ask('press', { as: 'member', messageId: message.id, customId });
}

async function press(message: ShownMessage, label: string): Promise<ShownMessage> {
  return page.answer((await pressing(message, label)).interactionId);
}
