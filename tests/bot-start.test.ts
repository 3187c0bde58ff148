import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReadingLog } from '../src/discord/reading-log.ts';
import { startBot } from './support/bot-process.ts';
import { createFolder, markdown, type TestFolder } from './support/folders.ts';

/** Nobody is at home there: what is tested happens before the bot calls. */
const NOWHERE = { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:9/api' };

describe('the start of a bot', () => {
  let folder: TestFolder;
  beforeEach(async () => {
    folder = await createFolder();
    await folder.put('a.md', markdown('A', 'Kyiv asked for grain.'));
    // A file that was just written may change again unseen, and is read twice.
    await utimes(join(folder.path, 'a.md'), 1_700_000_000, 1_700_000_000);
  });
  afterEach(() => folder.close());

  async function eventsOfStart(): Promise<unknown[]> {
    const bot = await startBot({
      ...NOWHERE,
      KNOWLEDGE_DIR: folder.path,
      DATA_DIR: join(folder.path, '.data'),
    });
    try {
      await bot.logged('library.opened');
      await bot.exited;
      return bot.log.map(({ event }) => event);
    } finally {
      await bot.close();
    }
  }

  it('logs that articles are read, and nothing of it when a snapshot holds them', async () => {
    expect(await eventsOfStart()).toEqual(['library.reading', 'library.opened']);
    expect(await eventsOfStart()).toEqual(['library.opened']);
    await writeFile(join(folder.path, 'b.md'), markdown('B', 'It rained.'));
    expect(await eventsOfStart()).toEqual(['library.reading', 'library.opened']);
  });

  it('logs that it goes on from time to time only', () => {
    const lines: unknown[] = [];
    let now = 5;
    const reading = createReadingLog({ info: (facts: object) => lines.push(facts) }, () => now);
    for (const [time, done] of [
      [5, 1],
      [9_000, 2],
      [10_004, 3],
      [10_005, 4],
      [20_004, 5],
      [20_005, 6],
    ] as const) {
      now = time;
      reading(done, 6);
    }
    expect(lines).toMatchObject([{ done: 1, total: 6 }, { done: 4 }, { done: 6 }]);
  });
});
