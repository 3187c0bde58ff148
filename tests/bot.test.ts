import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';

const QUESTION = 'What did Joe Biden tell CNN about the decision on cluster munitions?';
const UNANSWERABLE = 'Who won the chess tournament in Reykjavik?';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('/ask', () => {
  it('answers with sentences that stand in the articles, and who printed them', async () => {
    const content = await ask({ question: QUESTION });
    expect(await standsInArticles(content)).toBe(true);
    expect(content).toContain('**Bayan News** · undated');
  });

  it('refuses what the articles do not answer, and says what was searched', async () => {
    const content = await ask({ question: UNANSWERABLE });
    expect(quotesIn(content)).toEqual([]);
    expect(content).toContain('2 articles by **Bayan News** and **Buna Times** (2 undated)');
    expect(content).toMatch(/“chess”.*“Reykjavik”/u);
  });

  it('keeps to an outlet', async () => {
    const question = 'Who is a spokesman for the US National Security Council?';
    const content = await ask({ question, outlet: 'Buna Times' });
    expect(await standsInArticles(content)).toBe(true);
    expect(content).toContain(
      '**Buna Times** · undated · by David Wyatt · crediting korrespondent',
    );
    expect(content).not.toContain('Bayan');
  });

  it('says which outlet it does not know, to one person only', async () => {
    const asked = await slash({ question: QUESTION, outlet: 'Daily Planet' });
    const message = await asked.message();
    expect(message.content).toContain('Daily Planet');
    expect(message.ephemeral).toBe(true);
  });

  it('leaves undated articles out when there is a date', async () => {
    expect(await ask({ question: QUESTION, after: '2023' })).toContain('nothing to search');
  });

  it.each([
    [{ after: 'when the wall fell' }, /“when the wall fell” is not a date.*2023-07-08/u],
    [{ before: '2023-02-30' }, /is not a date/u],
    [{ before: '8/7/2023' }, /2023\\?-07-08 or 2023\\?-08-07/u],
    [{ after: 'last week', before: 'last year' }, /`after`.*later than `before`/u],
    [{ after: '2024', before: '2023' }, /later than/u],
  ])('explains what is wrong with %j, privately', async (dates, words) => {
    const asked = await slash({ question: QUESTION, ...dates });
    const message = await asked.message();
    expect(message.content).toMatch(words);
    expect(message.ephemeral).toBe(true);
  });

  it('declines a whole text', async () => {
    expect(await ask({ question: 'why '.repeat(301) })).toContain('300 words');
  });

  it('is public unless asked to be private, and acknowledged at once', async () => {
    const openly = await slash({ question: QUESTION });
    const privately = await slash({ question: QUESTION, private: true });
    expect((await openly.message()).ephemeral).toBe(false);
    expect((await privately.message()).ephemeral).toBe(true);
    expect(openly.deferred && privately.deferred).toBe(true);
    expect(room.editor.sees(room.channel)).toContain(await openly.message());
    expect(room.editor.sees(room.channel)).not.toContain(await privately.message());
  });

  it('works in a direct message, and where only the person has installed it', async () => {
    const group = room.discord.addGroup([room.reader, room.editor]);
    for (const place of ['dm', group] as const) {
      const asked = await room.reader.slash('ask', { question: QUESTION }, { in: place });
      expect(await standsInArticles((await asked.message()).content)).toBe(true);
    }
  });

  it('suggests outlets while one is typed', async () => {
    expect(await suggest('')).toEqual(['Bayan News', 'Buna Times']);
    expect(await suggest('TIM')).toEqual(['Buna Times']);
    expect(await suggest('planet')).toEqual([]);
  });
});

describe('/outlets and /help', () => {
  it('lists the outlets to whoever asks', async () => {
    const asked = await room.reader.slash('outlets', {}, { in: room.channel });
    const message = await asked.message();
    expect(message.content).toBe(
      '**Bayan News**: 1 article, 1 undated\n**Buna Times**: 1 article, 1 undated',
    );
    expect(message.ephemeral).toBe(true);
  });

  it('explains how to ask and what is kept', async () => {
    const asked = await room.reader.slash('help', {}, { in: room.channel });
    expect((await asked.message()).content).toMatch(
      /`\/ask`.*word for word|word for word.*`\/ask`/su,
    );
    expect((await asked.message()).content).toContain('Privacy');
  });
});

describe('a direct message', () => {
  it('is a question, from a channel the bot has never seen', async () => {
    const reply = await room.editor.directMessage(QUESTION);
    expect(await standsInArticles(reply.content)).toBe(true);
    expect(reply.replyTo?.content).toBe(QUESTION);
  });

  it.each(['help', 'Help!', ' /help '])('%j helps', async (text) => {
    expect((await room.reader.directMessage(text)).content).toContain('`/ask`');
  });

  it('may hold a mention of the bot', async () => {
    const reply = await room.reader.directMessage(`<@${room.discord.botUser.id}> ${QUESTION}`);
    expect(await standsInArticles(reply.content)).toBe(true);
  });
});

describe('a message in a guild', () => {
  it('is a question when it mentions the bot', async () => {
    const reply = await room.reader.say(room.channel, `${mention()} ${QUESTION}`);
    expect(await standsInArticles(reply.content)).toBe(true);
    expect(reply.pings).toEqual([]);
  });

  it('gets a hint when there is nothing but the mention', async () => {
    const reply = await room.reader.say(room.channel, mention());
    expect(reply.content).toContain('What would you like to know?');
  });

  it('is left alone otherwise: no mention, everyone, a role, a mere reply', async () => {
    const said = await room.reader.say(room.channel, `${mention()} ${QUESTION}`);
    const before = room.discord.messages(room.channel).length;
    room.reader.post(room.channel, QUESTION);
    room.manager.post(room.channel, `@everyone ${QUESTION}`);
    room.reader.post(room.channel, `<@&${room.env.MODERATOR_ROLE_IDS}> ${QUESTION}`);
    room.reader.post(room.channel, 'Thanks!', { replyTo: said });
    await room.discord.settled(300);
    expect(room.discord.messages(room.channel)).toHaveLength(before + 4);
  });

  it('costs a line in the log where the bot may not reply', async () => {
    const closed = room.guild.addChannel({ name: 'closed', denyBot: ['SendMessages'] });
    room.reader.post(closed, `${mention()} ${QUESTION}`);
    const line = await room.bot.logged('discord.not-delivered');
    expect(line).toMatchObject({ level: 40, err: { code: 50_013 } });
  });
});

describe('what is sent and logged', () => {
  it('pings nobody and unfolds no link', () => {
    const bodies = room.discord.requests
      .filter(({ method, path }) => method !== 'GET' && /messages|callback/u.test(path))
      .map(({ body }) => JSON.stringify(body))
      .filter((body) => body.includes('"content"'));
    expect(bodies.length).toBeGreaterThan(20);
    for (const body of bodies) {
      expect(body).toMatch(/"allowed_mentions":\{"parse":\[\],?("replied_user":false)?\}/u);
      expect(body).toMatch(/"flags":(?:4|68)\b/u);
    }
  });

  it('logs one line for each answer, without the question, the person or the token', () => {
    const answered = room.bot.log.filter(({ event }) => event === 'discord.answered');
    expect(answered.length).toBeGreaterThan(10);
    expect(answered[0]).toMatchObject({
      kind: 'cited',
      edition: expect.any(String),
      where: 'guild',
    });
    const output = room.bot.output();
    expect(output).not.toMatch(/chess|Reykjavik|CNN/u);
    for (const secret of [room.discord.token, room.reader.id, room.editor.id, 'Reader']) {
      expect(output).not.toContain(secret);
    }
  });
});

type Values = Readonly<Record<string, string | boolean>>;

function slash(values: Values) {
  return room.reader.slash('ask', values, { in: room.channel });
}

async function ask(values: Values): Promise<string> {
  return (await (await slash(values)).message()).content;
}

/** Whether there is a quotation, and each stands so in an article. */
async function standsInArticles(content: string): Promise<boolean> {
  const files = await readdir(room.bot.knowledge);
  const articles = await Promise.all(
    files.map((file) => readFile(join(room.bot.knowledge, file), 'utf8')),
  );
  const quoted = quotesIn(content);
  return (
    quoted.length > 0 && quoted.every((quote) => articles.some((text) => text.includes(quote)))
  );
}

function mention(): string {
  return `<@${room.discord.botUser.id}>`;
}

async function suggest(typed: string): Promise<readonly unknown[]> {
  const values = { question: QUESTION };
  const place = { in: room.channel };
  const choices = await room.reader.autocomplete('ask', values, 'outlet', typed, place);
  return choices.map(({ value }) => value);
}
