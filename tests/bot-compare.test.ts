import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE_LENGTH } from '../src/discord/limits.ts';
import type { MessageRecord } from '../src/local-discord/message-record.ts';
import { publish, type TestArticle } from './support/articles.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('/compare', () => {
  it('sets what the two shipped articles print about the munitions side by side', async () => {
    const message = await compare('Does Washington supply cluster munitions to Ukraine?');
    expect(quotesIn(message.content)).toHaveLength(2);
    expect(message.content).toMatch(/\*\*Bayan News\*\* · undated.*\*\*Buna Times\*\* · undated/su);
    expect(message.content).toContain('not currently ready to supply Kyiv');
    expect(message.ephemeral).toBe(false);
  });

  it('refuses what no outlet answers, and says what was searched', async () => {
    const message = await compare('Who won the chess tournament in Reykjavik?');
    expect(quotesIn(message.content)).toEqual([]);
    expect(message.content).toContain('I searched 2 articles');
  });

  it('keeps to dates, and to one person', async () => {
    const values = { question: 'Who sends munitions?', after: '2023', private: true };
    const used = await room.reader.slash('compare', values, { in: room.channel });
    const message = await used.message();
    expect(message.content).toContain('nothing to search');
    expect(message.ephemeral).toBe(true);
  });

  it('orders twelve outlets by date, collapses what two of them copied, and fits on pages', async () => {
    const enormous = 'very '.repeat(900);
    const outlets = Array.from({ length: 12 }, (_, n): TestArticle => {
      const body = `Zanzibar exported ${n * 37 + 11}${n}00 tonnes of cloves after ${enormous}long talks number ${n * n} in port ${'abcdefghijkl'[n] ?? ''}.`;
      const date = n < 9 ? { published: `2023-07-${String(20 - n)}` } : {};
      return { id: `o${n}`, outlet: `Outlet ${'ABCDEFGHIJKL'[n] ?? ''}`, body, ...date };
    });
    const copied = 'Zanzibar exported 52 tonnes of cloves last year, the port authority said.';
    const wire = ['Wire One', 'Wire Two'].map((outlet, n) => ({
      id: `w${n}`,
      outlet,
      published: `2023-06-0${n + 1}`,
      body: copied,
    }));
    await publish(room, [...outlets, ...wire]);
    const message = await compare('How many tonnes of cloves did Zanzibar export?');
    const contents = [message.content];
    while (message.buttons[1]?.disabled === false) {
      await (await room.reader.click(message, 'Next')).message();
      contents.push(message.content);
    }
    for (const content of contents) expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
    const all = contents.join('\n');
    expect(all).toMatch(/\*\*Wire One\*\* and \*\*Wire Two\*\*, word for word the same/u);
    expect(all.split(copied)).toHaveLength(2);
    const order = [...all.matchAll(/\*\*Outlet ([A-L])\*\* · (\d+ July 2023|undated)/gu)];
    expect(order.map(([, letter]) => letter).join('')).toBe('IHGFEDCBAJKL');
    expect(order.slice(9).map(([, , date]) => date)).toEqual(Array(3).fill('undated'));
  });
});

async function compare(question: string): Promise<MessageRecord> {
  const used = await room.reader.slash('compare', { question }, { in: room.channel });
  return used.message();
}
