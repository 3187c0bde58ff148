import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';

// Each test has a bot of its own and waits for quiet moments.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const QUESTION = 'What have the herons built on the roof?';
const HERONS = `---
title: Herons nest on the town hall
outlet: Harbour Gazette
---
The herons have built a nest on the roof of the town hall, the mayor said.
`;

describe('a bot that watches its folder', () => {
  let room: Newsroom;
  beforeEach(async () => {
    room = await openNewsroom({ WATCH: 'on' });
  });
  afterEach(() => room.close());

  const place = (name: string) => join(room.bot.knowledge, name);
  const ask = async () => (await room.reader.directMessage(QUESTION)).content;
  const reloads = () => room.bot.log.filter(({ event }) => event === 'watch.reload');

  /** The `count`th reload that the watch began. */
  async function reloaded(count: number) {
    while (reloads().length < count) await wait(50);
    return reloads()[count - 1];
  }

  it('answers from a file that was written, changed, moved into place, and removed', async () => {
    await writeFile(place('herons.md'), HERONS);
    expect(await reloaded(1)).toMatchObject({ kind: 'reloaded' });
    expect(await ask()).toMatch(/^> The herons have built a nest.*Harbour Gazette/su);
    await writeFile(place('.herons.md.new'), HERONS.replace('a nest', 'a fine nest'));
    await rename(place('.herons.md.new'), place('herons.md'));
    await reloaded(2);
    expect(await ask()).toContain('a fine nest');
    await rm(place('herons.md'));
    await reloaded(3);
    expect(await ask()).not.toMatch(/^> The herons/u);
    const status = await (await room.manager.slash('status', {}, { in: room.channel })).message();
    expect(status.content).toContain('by the watch over the folder');
  });

  it('sees what is written into a folder that is new, deep below', async () => {
    await mkdir(place('2023/07'), { recursive: true });
    await writeFile(place('2023/07/herons.md'), HERONS);
    await reloaded(1);
    expect(await ask()).toContain('a nest');
    await writeFile(place('2023/07/herons.md'), HERONS.replace('a nest', 'two nests'));
    await reloaded(2);
    expect(await ask()).toContain('two nests');
  });

  it('waits until a file is written whole, and takes many at once', async () => {
    const half = HERONS.indexOf('on the roof');
    await writeFile(place('herons.md'), HERONS.slice(0, 20));
    await wait(400);
    await appendFile(place('herons.md'), HERONS.slice(20, half));
    for (let number = 0; number < 100; number += 1) {
      await writeFile(place(`more-${number}.md`), HERONS.replace('herons', `birds ${number}`));
    }
    await appendFile(place('herons.md'), HERONS.slice(half));
    await reloaded(1);
    expect(await ask()).toContain('on the roof of the town hall');
    expect(room.bot.log.filter(({ event }) => event === 'library.rejected')).toEqual([]);
    const editions = room.bot.log.filter(({ event }) => event === 'library.reloaded');
    expect(editions.map(({ articles }) => articles)).toEqual([103]);
  });

  it('keeps the old edition when nothing can be read, says so, and goes on watching', async () => {
    for (const name of ['bayan-news', 'buna-times'])
      await writeFile(place(`${name}-cluster-munitions.md`), 'neither title nor outlet');
    expect(await reloaded(1)).toMatchObject({ kind: 'kept' });
    expect((await room.reader.directMessage('Who is Alexei Reznikov?')).content).toMatch(/^> /u);
    await writeFile(place('herons.md'), HERONS);
    expect(await reloaded(2)).toMatchObject({ kind: 'reloaded' });
    expect(await ask()).toContain('a nest');
  });

  it('goes on when its folder is gone for a while', async () => {
    await rename(room.bot.knowledge, `${room.bot.knowledge}-away`);
    await room.bot.logged('watch.warning');
    await rename(`${room.bot.knowledge}-away`, room.bot.knowledge);
    await writeFile(place('herons.md'), HERONS);
    await reloaded(1);
    expect(await ask()).toContain('a nest');
  });
});

it('a bot that is not told to watch does not', async () => {
  const room = await openNewsroom();
  try {
    await writeFile(join(room.bot.knowledge, 'herons.md'), HERONS);
    await wait(2_500);
    expect(room.bot.log.filter(({ event }) => event === 'library.reloaded')).toEqual([]);
  } finally {
    await room.close();
  }
});
