import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_LENGTH } from '../src/discord/limits.ts';
import { publish } from './support/articles.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('/article', () => {
  it.each(['washington ready', 'Wahsington raedy', 'supply kyi', 'buna'])(
    'suggests titles while %j is typed',
    async (typed) => {
      const [first] = await suggest(typed);
      expect(first?.name).toMatch(/^Washington is not currently ready.* · Buna Times$/u);
    },
  );

  it('suggests all there is before anything is typed, and nothing for what is not there', async () => {
    expect(await suggest('')).toHaveLength(2);
    expect(await suggest('reykjavik chess')).toEqual([]);
  });

  it('shows the facts of the one chosen, and its first sentences', async () => {
    const [first] = await suggest('buna');
    const message = await article(String(first?.value));
    expect(message.ephemeral).toBe(true);
    expect(message.content).toMatch(
      /^\*\*Buna Times\*\* · undated · by David Wyatt · crediting korrespondent\n.*\n\d+ sentences · language: en/u,
    );
    expect(quotesIn(message.content)[0]).toContain('The White House is currently not considering');
  });

  it('takes a title that was typed and not chosen', async () => {
    const message = await article('sending cluster munitions to ukraine has');
    expect(message.content).toContain('**Bayan News**');
  });

  it('says when there is none', async () => {
    expect((await article('Chess in Reykjavik')).content).toContain('no article with a title');
  });

  it('fits, whatever the article holds', async () => {
    const body = `It ${'very '.repeat(1_000)}rained. Then it ${'really '.repeat(400)}stopped.`;
    await publish(room, [
      { id: 'x'.repeat(72), title: `Rain ${'*'.repeat(900)}`, outlet: '_'.repeat(300), body },
    ]);
    const [found] = await suggest('rain');
    const message = await article(String(found?.value));
    expect(quotesIn(message.content)[0]).toMatch(/^It very/u);
    expect(message.content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
  });
});

describe('/outlets', () => {
  it('has pages, with counts and dates', async () => {
    const outlets = Array.from({ length: 120 }, (_, n) => `Outlet ${String(n).padStart(3, '0')}`);
    await publish(
      room,
      outlets.map((outlet, n) => ({
        id: `o${n}`,
        outlet,
        published: '2023-07-08',
        body: 'Rain fell.',
      })),
    );
    const used = await room.reader.slash('outlets', {}, { in: room.channel });
    const message = await used.message();
    const seen = [message.content];
    while (message.buttons[1]?.disabled === false) {
      await (await room.reader.click(message, 'Next')).message();
      seen.push(message.content);
    }
    expect(seen.length).toBeGreaterThan(1);
    for (const outlet of outlets) {
      expect(seen.join('\n')).toContain(`**${outlet}**: 1 article, 8 July 2023`);
    }
  });
});

describe('suggestions', () => {
  it('come with mistyped outlets understood', async () => {
    const place = { in: room.channel };
    const choices = await room.reader.autocomplete(
      'ask',
      { question: 'x' },
      'outlet',
      'outlte 07',
      place,
    );
    expect(choices.map(({ value }) => value)).toContain('Outlet 070');
  });
});

function suggest(typed: string) {
  return room.reader.autocomplete('article', {}, 'title', typed, { in: room.channel });
}

async function article(title: string) {
  const used = await room.reader.slash('article', { title }, { in: room.channel });
  return used.message();
}
