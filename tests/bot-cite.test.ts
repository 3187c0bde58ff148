import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reload } from './support/articles.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';
import { restarted } from './support/restart.ts';

const QUESTION = 'What did Joe Biden tell CNN about the decision on cluster munitions?';
const FILE = 'bayan-news-cluster-munitions.md';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

describe('/cite', () => {
  it('shows the sentence of an answer again, from the small letters under it', async () => {
    const [quote, id] = await ask();
    const message = await cite(id);
    expect(quotesIn(message.content)).toEqual([quote]);
    expect(message.content).toContain('**Bayan News** · undated');
    expect(message.content).toMatch(new RegExp(`\n-# ${id}$`, 'u'));
    expect(message.ephemeral).toBe(false);
  });

  it('finds it after reloads, wherever edits have moved it', async () => {
    const [quote, id] = await ask();
    await edit((text) =>
      text.replace('\n\nThe decision by', '\n\nIt rained. It poured.\n\nThe decision by'),
    );
    await reload(room);
    expect(quotesIn((await cite(id)).content)).toEqual([quote]);
  });

  it('shows what it said and what it says now when the text has changed, also after a restart', async () => {
    const [quote, id] = await ask();
    const changed = quote.replace('very difficult', 'quite easy');
    await edit((text) => text.replace(quote, changed));
    await reload(room);
    const message = await cite(id);
    expect(message.content).toContain('has changed since');
    expect(quotesIn(message.content)).toEqual([quote, changed]);
    const again = await restarted(room, () => cite(id));
    expect(quotesIn(again.content)).toEqual([quote, changed]);
  });

  it('notices what was edited while the bot was not running', async () => {
    const [quote, id] = await ask();
    const changed = quote.replace('very difficult', 'quite easy');
    const message = await restarted(
      room,
      () => cite(id),
      () => edit((text) => text.replace(quote, changed)),
    );
    expect(quotesIn(message.content)).toEqual([quote, changed]);
  });

  it('says when nothing like it stands there any more', async () => {
    const [quote, id] = await ask();
    await edit((text) => `${text.split('\n').slice(0, 4).join('\n')}\nIt rained.\n`);
    await reload(room);
    const message = await cite(id);
    expect(quotesIn(message.content)).toEqual([quote]);
    expect(message.content).toContain('Nothing like it');
  });

  it('says when the article is gone', async () => {
    const [, id] = await ask();
    await rm(join(room.bot.knowledge, FILE));
    await reload(room);
    const message = await cite(id);
    expect(message.content).toContain('is gone');
    expect(quotesIn(message.content)).toEqual([]);
  });

  it('explains what an id is when it is given none', async () => {
    for (const id of ['', 'bayan', 'bayan#3', '#1-abcdef', 'a#1-xyzxyz']) {
      expect((await cite(`${id} `)).content).toContain('no citation id');
    }
  });

  it('shows it to one person when asked to', async () => {
    const values = { id: 'a#1-abcdef', private: true };
    const used = await room.reader.slash('cite', values, { in: room.channel });
    expect((await used.message()).ephemeral).toBe(true);
  });
});

async function ask(): Promise<readonly [quote: string, id: string]> {
  const asked = await room.reader.slash('ask', { question: QUESTION }, { in: room.channel });
  const { content } = await asked.message();
  const id = /\n-# (\S+)/u.exec(content)?.[1] ?? '';
  return [quotesIn(content)[0] ?? '', id];
}

async function cite(id: string) {
  const used = await room.reader.slash('cite', { id }, { in: room.channel });
  return used.message();
}

async function edit(change: (text: string) => string): Promise<void> {
  const path = join(room.bot.knowledge, FILE);
  await writeFile(path, change(await readFile(path, 'utf8')));
}
