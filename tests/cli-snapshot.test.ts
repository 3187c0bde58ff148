import { existsSync } from 'node:fs';
import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { openLibrary as OpenLibrary } from '../src/library.ts';
import { ROOT, runCli } from './support/cli.ts';
import { createFolder, markdown, type TestFolder } from './support/folders.ts';

/** As built: a snapshot is of the code that made it. */
const { openLibrary }: { openLibrary: typeof OpenLibrary } = await import(
  pathToFileURL(join(ROOT, 'dist/library.js')).href
);

let corpus: TestFolder;
let data: TestFolder;
beforeEach(async () => {
  [corpus, data] = [await createFolder(), await createFolder()];
  await corpus.put('a.md', markdown('A', 'Kyiv asked for grain.'));
});
afterEach(() => Promise.all([corpus.close(), data.close()]));

const ask = (dataDir: string) =>
  runCli(['ask', '--no-refusal', '--knowledge', corpus.path, 'What did Kyiv ask for?'], {
    env: { DATA_DIR: dataDir },
  });

/** Changes the article so that neither its size nor its time tells. */
async function changeUnseen(): Promise<void> {
  const file = join(corpus.path, 'a.md');
  const { atime, mtime } = await stat(file);
  await writeFile(file, markdown('A', 'Kyiv asked for bread.'));
  await utimes(file, atime, mtime);
}

it('a question uses what the bot has kept, and reads no article that has not changed', async () => {
  await (await openLibrary({ folder: corpus.path, dataDir: data.path, threads: 0 })).close();
  await changeUnseen();
  expect((await ask(data.path)).stdout).toContain('asked for grain');
  await corpus.put('a.md', markdown('A', 'Kyiv asked for water.'));
  expect((await ask(data.path)).stdout).toContain('asked for water');
});

it('a question leaves nothing behind', async () => {
  const nowhere = join(data.path, 'nowhere');
  expect((await ask(nowhere)).stdout).toContain('asked for grain');
  expect(existsSync(nowhere)).toBe(false);
  await (await openLibrary({ folder: corpus.path, dataDir: data.path, threads: 0 })).close();
  const kept = await readdir(data.path);
  const [file = ''] = kept;
  const before = await stat(join(data.path, file));
  await corpus.put('a.md', markdown('A', 'Kyiv asked for water.'));
  expect((await ask(data.path)).stdout).toContain('asked for water');
  expect(await readdir(data.path)).toEqual(kept);
  expect((await stat(join(data.path, file))).mtimeMs).toBe(before.mtimeMs);
});
