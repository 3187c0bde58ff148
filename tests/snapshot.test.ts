import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../src/errors.ts';
import { createCuttersFor } from '../src/engine/cutters.ts';
import { keepEdition, prepareEdition, type PreparedEdition } from '../src/engine/prepare.ts';
import { readSnapshot, snapshotFile, writeSnapshot } from '../src/engine/snapshot.ts';
import { createFolder, markdown, type TestFolder } from './support/folders.ts';

let corpus: TestFolder;
let data: TestFolder;

beforeEach(async () => {
  corpus = await createFolder();
  data = await createFolder();
  await corpus.put('a.md', markdown('A', 'Kyiv asked for grain. “No,” said Washington.'));
  await corpus.put('b.md', 'no front matter');
});
afterEach(async () => {
  await corpus.close();
  await data.close();
});

describe('a snapshot', () => {
  it('brings back the same edition, and nothing is read', async () => {
    const first = await start();
    const cutNothing = async () => {
      throw new Error('something was cut');
    };
    const second = await start([], cutNothing);
    expect(first.isNew).toBe(true);
    expect(second.isNew).toBe(false);
    expect({ ...second.summary, loadedAt: 0 }).toEqual({ ...first.summary, loadedAt: 0 });
    expect(second.stock).toEqual(first.stock);
  });

  it('lies in one file, readable to its owner only, and nothing is left beside it', async () => {
    await start();
    await corpus.put('c.md', markdown('C', 'It rained.'));
    await start();
    const names = await readdir(data.path);
    expect(names).toEqual([expect.stringMatching(/^edition-[\da-f]{12}\.snapshot$/)]);
  });

  it('serves where some files changed: those alone are read', async () => {
    await start();
    await corpus.put('c.md', markdown('C', 'It rained.'));
    const next = await start();
    expect(next.summary.articles).toBe(2);
    expect(next.stock.segments).toHaveLength(2);
  });

  it.each([
    ['a flipped bit in its texts', (bytes: Buffer) => flip(bytes, bytes.length - 100), 'damaged'],
    ['a flipped bit in its header', (bytes: Buffer) => flip(bytes, 40), 'header is damaged'],
    ['a flipped bit in its name', (bytes: Buffer) => flip(bytes, 0), 'no snapshot'],
    ['a cut-off end', (bytes: Buffer) => bytes.subarray(0, -8), 'cut short'],
    ['little but its beginning', (bytes: Buffer) => bytes.subarray(0, 30), 'header is damaged'],
    ['nothing', () => Buffer.alloc(0), 'no snapshot'],
    ['another length of header', (bytes: Buffer) => flip(bytes, 19), 'header is damaged'],
  ])('with %s is ignored with a warning', async (_, damage, why) => {
    const first = await start();
    const file = snapshotFile(data.path, corpus.path);
    await writeFile(file, damage(await readFile(file)));
    const warnings: string[] = [];
    const second = await start(warnings);
    expect(warnings).toEqual([expect.stringContaining(why)]);
    expect(second.isNew).toBe(true);
    expect(second.summary.id).toBe(first.summary.id);
    expect(await start(warnings)).toMatchObject({ isNew: false });
  });

  it('of other code, or of another corpus, is ignored', async () => {
    const { stock } = await start();
    writeSnapshot(data.path, corpus.path, 'other code', stock);
    expect(readSnapshot(data.path, corpus.path, 'code')).toEqual({
      kind: 'ignored',
      why: 'it is of other code',
    });
    const other = await createFolder();
    writeSnapshot(data.path, corpus.path, 'code', stock);
    const file = await readFile(snapshotFile(data.path, corpus.path));
    await writeFile(snapshotFile(data.path, other.path), file);
    expect(readSnapshot(data.path, other.path, 'code')).toMatchObject({
      kind: 'ignored',
      why: expect.stringContaining('another corpus'),
    });
    await other.close();
  });

  it('that is not there is no reason to warn', async () => {
    expect(readSnapshot(data.path, corpus.path, 'code')).toEqual({ kind: 'none' });
  });

  it('that cannot be written is a warning, and the edition is there all the same', async () => {
    await data.put('file', 'no folder');
    const warnings: string[] = [];
    const edition = await start(warnings, createCuttersFor, join(data.path, 'file'));
    expect(edition.summary.articles).toBe(1);
    expect(warnings.at(-1)).toContain('could not be kept');
  });

  it('is not replaced by one that was not finished', async () => {
    const { stock } = await start();
    const file = snapshotFile(data.path, corpus.path);
    const before = await readFile(file);
    const broken = { ...stock, places: Object.create(Uint32Array.prototype) as Uint32Array };
    expect(() => writeSnapshot(data.path, corpus.path, 'code', broken)).toThrow(TypeError);
    expect(await readFile(file)).toEqual(before);
    await truncate(file, 10);
    expect(await readdir(data.path)).toHaveLength(1);
  });
});

async function start(
  warnings: string[] = [],
  createCutters = createCuttersFor,
  dataDir = data.path,
): Promise<PreparedEdition> {
  const request = {
    folder: corpus.path,
    dataDir,
    memory: 1e9,
    createCutters,
    onWarning: (message: string) => warnings.push(message),
  };
  const outcome = await prepareEdition(request);
  if (outcome.kind === 'failed') throw new CorpusError(outcome.reason);
  keepEdition(request, outcome);
  return outcome;
}

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}
