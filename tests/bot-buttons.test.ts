import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageRecord } from '../src/local-discord/message-record.ts';
import { publish } from './support/articles.ts';
import { showMarkdown } from './support/discord-markdown.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';
import { restarted } from './support/restart.ts';

const QUESTION = 'What did Joe Biden tell CNN about the decision on cluster munitions?';
const BOTH = 'Does Washington supply cluster munitions to Ukraine?';
const LONG = `The harbour board counted ${Array.from({ length: 60 }, (_, n) => `${n * 7919} barrels`).join(', ')}.`;

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('the buttons under an answer', () => {
  it('are the same for a command, a direct message and a mention', async () => {
    const mention = `<@${room.discord.botUser.id}> ${BOTH}`;
    const answers = [
      await ask(BOTH),
      await room.reader.directMessage(BOTH),
      await room.reader.say(room.channel, mention),
    ];
    for (const answer of answers) {
      expect(labels(answer)).toEqual([
        'Context: Buna Times',
        'Context: Bayan News',
        'More evidence',
        'Other outlets',
      ]);
    }
  });

  it('are none under a refusal', async () => {
    expect((await ask('Who won the chess tournament in Reykjavik?')).buttons).toEqual([]);
  });
});

describe('Context', () => {
  it('shows the sentence in bold between its neighbours, to whoever asked', async () => {
    const answer = await ask(QUESTION);
    const shown = await press(answer, 'Context');
    const [quote = ''] = quotesIn(answer.content);
    const [block] = showMarkdown(shown.content).blocks;
    expect(block?.marks).toEqual([['bold', quote]]);
    expect(block?.text).toMatch(/Germany and Spain have also expressed concerns\.\n/u);
    expect(shown.content).toContain('Sending cluster munitions to Ukraine has upset');
    expect(shown.ephemeral).toBe(true);
  });

  it('works after a restart', async () => {
    const answer = await ask(QUESTION);
    await again(async () => {
      const shown = await press(answer, 'Context');
      expect(quotesIn(shown.content)[0]).toContain(quotesIn(answer.content)[0]);
    });
  });
});

describe('More evidence', () => {
  it('pages through up to ten citations, each once, and back', async () => {
    const first = await press(await ask(QUESTION), 'More evidence');
    expect(first.ephemeral).toBe(true);
    expect(first.content).toContain('Page 1 of');
    expect(disabled(first)).toEqual([true, false]);
    const opening = first.content;
    const quotes = quotesIn(opening);
    for (let page = first; disabled(page)[1] === false;) {
      page = await press(page, 'Next');
      expect(page).toBe(first);
      quotes.push(...quotesIn(page.content));
    }
    expect(quotes.length).toBeGreaterThan(5);
    expect(quotes.length).toBeLessThanOrEqual(10);
    expect(new Set(quotes).size).toBe(quotes.length);
    while (disabled(first)[0] === false) await press(first, 'Previous');
    expect(first.content).toBe(opening);
  });

  it('turns its pages after a restart', async () => {
    const first = await press(await ask(QUESTION), 'More evidence');
    await again(async () => {
      expect((await press(first, 'Next')).content).toContain('Page 2 of');
    });
  });

  it('says when the articles were reloaded in between, and asks again when told to', async () => {
    const answer = await ask(QUESTION);
    const page = await press(answer, 'More evidence');
    const article = { id: 'rain', outlet: 'Harbour Gazette', body: 'It rained on the harbour.' };
    await publish(room, [article]);
    const late = await press(answer, 'More evidence');
    const turned = await press(page, 'Next');
    for (const outdated of [late, turned]) {
      expect(outdated.content).toContain('were reloaded since');
      expect(quotesIn(outdated.content)).toEqual([]);
      expect(quotesIn((await press(outdated, 'Ask again')).content).length).toBeGreaterThan(1);
    }
  });

  it('asks for a question that was too long to be kept', async () => {
    await publish(room, [{ id: 'harbour', outlet: 'Harbour Gazette', body: LONG }]);
    const opened = await room.reader.click(await ask(LONG), 'More evidence');
    expect(opened.modal).toMatchObject({ title: 'Ask again' });
    const sent = await room.reader.submit(opened, { question: QUESTION });
    expect(quotesIn((await sent.message()).content).length).toBeGreaterThan(1);
  });
});

describe('Other outlets', () => {
  it('compares, whichever outlet was asked for', async () => {
    const values = { question: BOTH, outlet: 'Buna Times' };
    const asked = await room.reader.slash('ask', values, { in: room.channel });
    const shown = await press(await asked.message(), 'Other outlets');
    expect(shown.content).toMatch(/\*\*Bayan News\*\*.*\*\*Buna Times\*\*/su);
    expect(shown.ephemeral).toBe(true);
  });
});

async function ask(question: string): Promise<MessageRecord> {
  const asked = await room.reader.slash('ask', { question }, { in: room.channel });
  return asked.message();
}

/** The message that a button shows, or changes. */
async function press(message: MessageRecord, label: string): Promise<MessageRecord> {
  return (await room.reader.click(message, label)).message();
}

function labels({ buttons }: MessageRecord): (string | undefined)[] {
  return buttons.map(({ label }) => label);
}

function disabled({ buttons }: MessageRecord): boolean[] {
  return buttons.map((button) => button.disabled);
}

/** Does `work` with a bot that was started anew, and leaves one behind for the next test. */
async function again(work: () => Promise<void>): Promise<void> {
  await restarted(room, work);
  await room.close();
  room = await openNewsroom();
}
