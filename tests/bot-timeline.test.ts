import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageRecord } from '../src/local-discord/message-record.ts';
import { publish, type TestArticle } from './support/articles.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const ARTICLES: readonly TestArticle[] = [
  ['c', 'Gazette', '2023-07-12', 'The Zanzibar bridge opened to lorries. It rained.'],
  ['a', 'Gazette', '2021-01-03', 'The council planned a Zanzibar bridge. Nobody objected.'],
  ['b', 'Courier', '2022-05-30', 'Workers on the Zanzibar bridge went on strike. It was hot.'],
  ['d', 'Courier', '2023-07-12', 'A lorry broke down on the Zanzibar bridge. Fish is cheap.'],
  ['e', 'Mail', undefined, 'The Zanzibar bridge is the longest of the island. It shines.'],
  ['f', 'Mail', '2020-02-02', 'The mayor likes bridges of every kind and has been to Zanzibar.'],
].map(([id = '', outlet = '', published, body = '']) => ({
  id,
  outlet,
  body,
  ...(published === undefined ? {} : { published }),
}));

describe('/timeline', () => {
  it('says that undated articles cannot be put in order, and where to see them', async () => {
    const { content } = await timeline({ topic: 'cluster munitions' });
    expect(content).toContain('2 undated articles do: `/compare`');
    expect(quotesIn(content)).toEqual([]);
  });

  it('refuses a topic of which nothing is printed', async () => {
    const { content } = await timeline({ topic: 'chess in Reykjavik' });
    expect(content).toContain('I searched 2 articles');
  });

  it('puts dated evidence in order, several of one outlet, the undated left out', async () => {
    await publish(room, ARTICLES);
    const { content } = await timeline({ topic: 'Zanzibar bridge' });
    const quotes = quotesIn(content).filter((quote) => quote.includes('Zanzibar bridge'));
    expect(quotes.map((quote) => quote.slice(0, 12))).toEqual([
      'The council ',
      'Workers on t',
      'A lorry brok',
      'The Zanzibar',
    ]);
    expect(content).not.toContain('longest');
    expect(content).toMatch(/3 January 2021.*30 May 2022.*12 July 2023/su);
  });

  it('keeps to dates and to an outlet', async () => {
    const values = {
      topic: 'Zanzibar bridge',
      after: '2022',
      before: '2023-01',
      outlet: 'Courier',
    };
    const { content } = await timeline(values);
    expect(quotesIn(content)).toEqual(['Workers on the Zanzibar bridge went on strike.']);
  });

  it('turns pages', async () => {
    const many = Array.from({ length: 30 }, (_, n): TestArticle => {
      const day = String(n + 1).padStart(2, '0');
      const words = Array.from(
        { length: 40 },
        (__, at) => `w${(n * n * 31 + at * at * 7 + n * at) % 997}`,
      ).join(' ');
      const body = `The Zanzibar ferry carried ${words} on its trip number ${n}.`;
      return { id: `m${n}`, outlet: `Outlet ${n % 3}`, published: `2023-06-${day}`, body };
    });
    await publish(room, many);
    const message = await timeline({ topic: 'Zanzibar ferry' });
    let content = message.content;
    for (let page = 1; message.buttons[1]?.disabled === false && page < 40; page += 1) {
      await (await room.reader.click(message, 'Next')).message();
      expect(message.content).toContain(`Page ${page + 1} of`);
      content += message.content;
    }
    const days = [...content.matchAll(/ · (\d+) June 2023/gu)].map(([, day]) => Number(day));
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(days).size).toBeGreaterThan(20);
  });

  it('suggests outlets', async () => {
    const place = { in: room.channel };
    const values = { topic: 'x' };
    const choices = await room.reader.autocomplete('timeline', values, 'outlet', 'buna', place);
    expect(choices).toEqual([{ name: 'Buna Times', value: 'Buna Times' }]);
  });
});

async function timeline(values: Readonly<Record<string, string>>): Promise<MessageRecord> {
  const used = await room.reader.slash('timeline', values, { in: room.channel });
  return used.message();
}
