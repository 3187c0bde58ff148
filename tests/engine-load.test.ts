import { chmod, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../src/errors.ts';
import type { Call } from '../src/engine/calls.ts';
import { Desk } from '../src/engine/desk.ts';
import { prepareEdition, type PreparedEdition } from '../src/engine/prepare.ts';
import type { Stock } from '../src/engine/stock.ts';
import { createCuttersFor, type Cutters } from '../src/engine/cutters.ts';
import { inWords } from './support/rejections.ts';
import { createFolder, markdown, type TestFolder } from './support/folders.ts';

const MEMORY = 1e9;
let folder: TestFolder;

beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.close());

describe('a load that knows the last one', () => {
  it('makes what a load of everything makes, whatever was done to the files', async () => {
    expect.hasAssertions();
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const own = await createFolder();
        let stock: Stock | undefined;
        try {
          await own.put('always.md', markdown('Always', 'It rained in Kyiv.'));
          for (const step of changes) {
            for (const { name, text } of step) {
              await (text === undefined ? own.remove(name) : own.put(name, text));
            }
            const next = await prepare(own.path, stock);
            expectSameEdition(next, await prepare(own.path));
            ({ stock } = next);
          }
        } finally {
          await own.close();
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('cuts nothing when nothing changed', async () => {
    await folder.put('a.md', markdown('A', 'Kyiv asked.'));
    await folder.put('b.jsonl', `${line('b', 'Washington said no.')}\nbad\n`);
    const first = await prepare(folder.path);
    const second = await prepare(folder.path, first.stock, refuseToCut);
    expect(second.isNew).toBe(false);
    expectSameEdition(second, first);
  });

  it('reads the files that changed and no others', async () => {
    for (let number = 0; number < 300; number += 1)
      await folder.put(`${number % 7}/${number}.md`, markdown(`T${number}`, 'It rained.'));
    const first = await prepare(folder.path);
    expect(first.filesRead).toBe(300);
    expect((await prepare(folder.path, first.stock)).filesRead).toBe(0);
    await folder.put('3/17.md', markdown('T17', 'It snowed.'));
    await folder.put('new.md', markdown('New', 'It froze.'));
    await folder.remove('0/7.md');
    const second = await prepare(folder.path, first.stock);
    expect(second.filesRead).toBe(2);
    expectSameEdition(second, await prepare(folder.path));
  });

  it('cuts only the lines that changed, wherever they stand now', async () => {
    const kept = line('kept', 'Kyiv asked.');
    await folder.put('news.jsonl', `${kept}\n${line('old', 'It rained.')}\n`);
    const first = await prepare(folder.path);
    await folder.put('news.jsonl', `${line('new', 'It snowed.')}\n\n${kept}\n`);
    const cut: number[] = [];
    const second = await prepare(folder.path, first.stock, countCut(cut));
    expect(cut).toEqual([1]);
    expect(second.changes.added.map(({ id }) => id)).toEqual(['new']);
    expect(second.changes.removed.map(({ id }) => id)).toEqual(['old']);
    expectSameEdition(second, await prepare(folder.path));
  });

  it('cuts a file again that was renamed, unless it has an id of its own', async () => {
    await folder.put('a.md', markdown('A', 'Kyiv asked.'));
    await folder.put('b.md', markdown('B', 'Washington said no.', 'id: b\n'));
    const first = await prepare(folder.path);
    await folder.remove('a.md');
    await folder.remove('b.md');
    await folder.put('c.md', markdown('A', 'Kyiv asked.'));
    await folder.put('d.md', markdown('B', 'Washington said no.', 'id: b\n'));
    const cut: number[] = [];
    const second = await prepare(folder.path, first.stock, countCut(cut));
    expect(cut).toEqual([1]);
    expectSameEdition(second, await prepare(folder.path));
  });

  it('reads a file again whose size and time stayed, when it may have changed unseen', async () => {
    const path = join(folder.path, 'a.md');
    const now = Date.now() / 1000;
    await writeFile(path, markdown('A', 'Kyiv asked.'));
    await utimes(path, now, now);
    const first = await prepare(folder.path);
    await writeFile(path, markdown('A', 'Kyiv swore.'));
    await utimes(path, now, now);
    const second = await prepare(folder.path, first.stock);
    expect(second.changes.changed.map(({ id }) => id)).toEqual(['a']);
  });

  it.skipIf(process.getuid?.() === 0)('reads a file again that could not be read', async () => {
    await folder.put('a.md', markdown('A', 'Kyiv asked.'));
    await folder.put('b.md', markdown('B', 'It rained.'));
    await chmod(join(folder.path, 'b.md'), 0);
    const first = await prepare(folder.path);
    expect(first.summary.rejected).toHaveLength(1);
    await chmod(join(folder.path, 'b.md'), 0o600);
    const second = await prepare(folder.path, first.stock);
    expect(second.summary.rejected).toEqual([]);
  });

  it('brings an article back when the one that took its id is gone', async () => {
    await folder.put('a.md', markdown('First', 'Kyiv asked.', 'id: same\n'));
    await folder.put('b.md', markdown('Second', 'It rained.', 'id: same\n'));
    for (const name of ['c.md', 'd.md', 'e.md'])
      await folder.put(name, markdown('C', 'It snowed.'));
    const first = await prepare(folder.path);
    expect(inWords(first.summary.rejected)).toEqual([
      { file: 'b.md', line: undefined, reason: 'repeats the id “same” of a.md' },
    ]);
    await folder.remove('a.md');
    const second = await prepare(folder.path, first.stock, refuseToCut);
    expect(second.changes.changed.map(({ title }) => title)).toEqual(['Second']);
  });

  it('keeps few segments, and none of what is gone, however often it is done', async () => {
    for (let number = 0; number < 30; number += 1) {
      await folder.put(`${number}.md`, markdown(`T${number}`, 'It rained.'));
    }
    let edition = await prepare(folder.path);
    for (let round = 0; round < 40; round += 1) {
      await folder.put(`${round % 30}.md`, markdown('Changed', `It rained ${round} times.`));
      edition = await prepare(folder.path, edition.stock);
      const { segments, places } = edition.stock;
      const articles = segments.reduce((sum, { days }) => sum + days.length, 0);
      expect(segments.length).toBeLessThanOrEqual(10);
      expect(articles).toBeLessThanOrEqual((places.length / 2) * 1.5);
    }
    expectSameEdition(edition, await prepare(folder.path));
  });
});

describe('a corpus', () => {
  it('too large for the memory there is, is refused with the sizes', async () => {
    await folder.put('a.md', markdown('A', 'It rained. '.repeat(100_000)));
    const outcome = await prepareEdition({
      folder: folder.path,
      memory: 2e6,
      createCutters: refuseToCut,
    });
    const { message } = new CorpusError(
      outcome.kind === 'failed' ? outcome.reason : ['unexpected'],
    );
    expect(message).toMatch(/holds 2 MB of articles, .* about 6 MB .*; 2 MB are free/);
  });

  it('of nothing but faults fails with all of them', async () => {
    await folder.put('a.md', 'no front matter');
    const outcome = await prepareEdition({
      folder: folder.path,
      memory: MEMORY,
      createCutters: createCuttersFor,
    });
    expect(outcome).toMatchObject({ kind: 'failed', rejected: [{ file: 'a.md', line: 1 }] });
  });
});

/** A few files that share ids and texts, so that changes collide. */
const text = fc.constantFrom('Kyiv asked for grain.', 'Washington said no.', 'It rained in Odesa.');
const file = fc.oneof(
  fc.record({
    name: fc.constantFrom('a.md', 'b/c.md', 'd.txt'),
    text: fc.option(
      fc
        .tuple(text, fc.constantFrom('', 'id: one\n', 'id: two\n', 'published: someday\n'))
        .map(([body, more]) => markdown('News', body, more)),
      { nil: undefined },
    ),
  }),
  fc.record({
    name: fc.constantFrom('e.jsonl', 'f.jsonl'),
    text: fc
      .array(
        fc.oneof(
          fc
            .tuple(fc.constantFrom('one', 'two', undefined), text)
            .map(([id, body]) => line(id, body)),
          fc.constantFrom('', '{}', 'bad'),
        ),
        { maxLength: 5 },
      )
      .map((lines) => lines.join('\n')),
  }),
);
const change = fc.array(file, { minLength: 1, maxLength: 3 });

function line(id: string | undefined, body: string): string {
  return JSON.stringify({ id, title: 'News', outlet: 'Bayan News', body });
}

async function prepare(
  path: string,
  previous?: Stock,
  createCutters: (bytes: number) => Promise<Cutters> = createCuttersFor,
): Promise<PreparedEdition> {
  const outcome = await prepareEdition({ folder: path, previous, memory: MEMORY, createCutters });
  if (outcome.kind === 'failed') throw new CorpusError(outcome.reason);
  return outcome;
}

async function refuseToCut(): Promise<Cutters> {
  throw new Error('something was cut');
}

/** Notes the number of units in each batch. */
function countCut(counts: number[]): (bytes: number) => Promise<Cutters> {
  return async (bytes) => {
    const cutters = await createCuttersFor(bytes);
    return {
      ...cutters,
      cut: (batch) => {
        counts.push(batch.units.length);
        return cutters.cut(batch);
      },
    };
  };
}

function expectSameEdition(one: PreparedEdition, other: PreparedEdition): void {
  expect({ ...one.summary, loadedAt: 0 }).toEqual({ ...other.summary, loadedAt: 0 });
  const [first, second] = [new Desk(), new Desk()];
  first.open(one.stock);
  second.open(other.stock);
  for (const question of [
    'Who asked for grain?',
    'What did Washington say?',
    'Where did it rain?',
  ]) {
    const ask: Call = { id: 0, name: 'ask', of: { question, refuse: false } };
    expect(first.perform(ask)).toEqual(second.perform(ask));
  }
}
