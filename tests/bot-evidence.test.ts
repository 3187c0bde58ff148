import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_LENGTH } from '../src/discord/limits.ts';
import type { MessageRecord } from '../src/local-discord/message-record.ts';
import { publish } from './support/articles.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('Find evidence', () => {
  it('sets the nearest quotations beside each claim of somebody else’s message', async () => {
    const message = room.editor.post(
      room.channel,
      'Washington will not supply Kyiv with cluster munitions. The weather in Paris is nice today. Is it?',
    );
    const [shown] = await find(message);
    expect(shown?.ephemeral).toBe(true);
    expect(shown?.content).toContain('for you to judge');
    expect(shown?.content).toMatch(
      /“Washington will not supply[^”]*”\*\*\n> Washington is not currently ready.*“The weather in Paris[^”]*”\*\*\nNo sentence/su,
    );
    expect(shown?.content).not.toContain('“Is it');
  });

  it.each(['Is that so?', 'https://news.example/a', 'lol'])(
    'says when %j claims nothing',
    async (text) => {
      const [shown] = await find(room.editor.post(room.channel, text));
      expect(shown?.content).toContain('no sentence whose words I could look up');
    },
  );

  it('cuts a message by the rules of its own language', async () => {
    const text = 'Am 8. Juli war Berlin z. B. gegen die Munition. Madrid war es auch.';
    const [shown] = await find(room.editor.post(room.channel, text));
    expect(shown?.content).toContain('“Am 8. Juli war Berlin z. B. gegen die Munition.”');
    expect(shown?.content).toContain('“Madrid war es auch.”');
  });

  it('works in direct messages and where only the person has installed it', async () => {
    const group = room.discord.addGroup([room.reader, room.editor]);
    const text = 'Germany and Spain are concerned about the cluster munitions.';
    for (const message of [room.editor.post(group, text), room.reader.post('dm', 'Hi, help')]) {
      const [shown] = await find(message);
      expect(shown?.content).not.toBe('');
    }
    const [shown] = await find(room.editor.post(group, text));
    expect(quotesIn(shown?.content ?? '')[0]).toMatch(/^In addition to the UK, Germany and Spain/u);
  });

  it('has room for five claims with long quotations, in several messages to one person', async () => {
    const colours = ['red', 'green', 'blue', 'white', 'black', 'brown'];
    const filler = 'and so on and so forth '.repeat(60);
    await publish(
      room,
      colours.flatMap((colour, n) =>
        ['Gazette', 'Courier'].map((outlet) => ({
          id: `${colour}${outlet}`,
          outlet,
          body: `The ${colour} ferry left Zanzibar harbour ${outlet === 'Gazette' ? 'late' : 'early'} with ${n} passengers ${filler}.`,
        })),
      ),
    );
    const text = colours.map((colour) => `The ${colour} ferry left Zanzibar harbour.`).join(' ');
    const shown = await find(room.editor.post(room.channel, text));
    expect(shown.length).toBeGreaterThan(1);
    for (const { content, ephemeral } of shown) {
      expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
      expect(ephemeral).toBe(true);
    }
    const all = shown.map(({ content }) => content).join('\n');
    expect(all).toContain('first 5 sentences');
    expect(quotesIn(all)).toHaveLength(10);
  });
});

/** What the command shows for a message, first to last. */
async function find(message: MessageRecord): Promise<readonly MessageRecord[]> {
  const used = await room.reader.messageCommand('Find evidence', message);
  const first = await used.message();
  await room.discord.settled();
  return [first, ...used.followups];
}
