import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { createInlineEngine, Engine } from '../src/engine/engine.ts';
import type { SearchThreads } from '../src/engine/search-threads.ts';
import type { createThreadedEngine } from '../src/engine/threaded-engine.ts';
import { CorpusError, Decline } from '../src/errors.ts';
import { ROOT } from './support/cli.ts';
import { createFolder, markdown, type TestFolder } from './support/folders.ts';

/** Threads run what was built; so does everything here. */
const { createThreadedEngine: threaded } = await built<{
  createThreadedEngine: typeof createThreadedEngine;
}>('threaded-engine');
const { createInlineEngine: inline } = await built<{
  createInlineEngine: typeof createInlineEngine;
}>('engine');
const { SearchThreads: Threads } = await built<{ SearchThreads: typeof SearchThreads }>(
  'search-threads',
);

const QUESTION = { question: 'Who asked for grain?', refuse: false };

let folder: TestFolder;
let engine: Engine;
let threads: Worker[];
const watch = (thread: Worker) => threads.push(thread);

beforeEach(async () => {
  threads = [];
  process.on('worker', watch);
  folder = await createFolder();
  await folder.put('a.md', markdown('A', 'Kyiv asked for grain. “No,” said Washington.'));
  await folder.put('b.md', 'no front matter');
  engine = threaded({ threads: 1 });
});
afterEach(async () => {
  process.off('worker', watch);
  await engine.close();
  await folder.close();
});

describe('an engine of threads', () => {
  it('makes and answers what one does that is none', async () => {
    const other = inline();
    const [one, two] = [await open(engine), await open(other)];
    expect({ ...one.summary, loadedAt: 0 }).toEqual({ ...two.summary, loadedAt: 0 });
    expect(await engine.call('ask', QUESTION)).toEqual(await other.call('ask', QUESTION));
    await folder.put('c.md', markdown('C', 'It rained.'));
    const [next, same] = [await open(engine, one.stock), await open(other, two.stock)];
    expect(next.changes).toEqual(same.changes);
    expect(next.changes.added).toHaveLength(1);
  });

  it('shares its memory with the thread that asks: nothing is copied', async () => {
    const { stock } = await open(engine);
    expect(stock.places.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(stock.segments[0]?.bodies.bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  it('passes on what is meant for the person who asked', async () => {
    await open(engine);
    const asked = engine.call('ask', { question: 'Who?', outlet: 'Daily Planet' });
    await expect(asked).rejects.toThrow('There is no outlet “Daily Planet”');
    await expect(asked).rejects.toMatchObject({ name: Decline.name });
  });

  it('verifies what it cited, and nothing else', async () => {
    await open(engine);
    const answer = await engine.call('ask', QUESTION);
    const citation = answer.kind === 'cited' ? answer.citations[0] : undefined;
    if (citation === undefined) throw new Error('nothing was cited');
    expect(await engine.call('verify', citation)).toBe(true);
    expect(await engine.call('verify', { ...citation, quote: 'Nobody said so.' })).toBe(false);
    const article = { ...citation.article, id: 'nothing' };
    expect(await engine.call('verify', { ...citation, article })).toBe(false);
  });

  it('replaces a thread that dies, and asks its questions again', async () => {
    await open(engine);
    const before = await engine.call('ask', QUESTION);
    const count = threads.length;
    // It does nothing any more from here on; that it died is known later.
    const ended = threads.at(-1)?.terminate();
    const asked = Promise.all([engine.call('ask', QUESTION), engine.call('ask', QUESTION)]);
    await ended;
    expect(await asked).toEqual([before, before]);
    expect(threads.length).toBe(count + 1);
    expect(await engine.call('ask', QUESTION)).toEqual(before);
  });

  it('asks no more than once again', async () => {
    await open(engine);
    const before = await engine.call('ask', QUESTION);
    const count = threads.length;
    process.once('worker', (next: Worker) => void next.terminate());
    const ended = threads.at(-1)?.terminate();
    await expect(engine.call('ask', QUESTION)).rejects.toThrow('search-thread ended');
    await ended;
    expect(threads.length).toBe(count + 1);
    expect(await engine.call('ask', QUESTION)).toEqual(before);
  });

  it('ends all its threads when it is closed', async () => {
    await open(engine);
    await engine.close();
    expect(threads.map(({ threadId }) => threadId)).toEqual(threads.map(() => -1));
    await expect(engine.call('ask', QUESTION)).rejects.toThrow('closed');
  });

  it('says that a corpus holds nothing, with what was rejected', async () => {
    await folder.remove('a.md');
    expect(await engine.prepare(folder.path)).toMatchObject({
      kind: 'failed',
      rejected: [{ file: 'b.md', line: 1 }],
    });
  });

  it('keeps a snapshot, and starts from it', async () => {
    const dataDir = join(folder.path, '.data');
    const first = threaded({ threads: 1, dataDir });
    const { summary } = await open(first);
    // The next load waits for the snapshot that the last one writes.
    await expect.poll(() => threads.filter(({ threadId }) => threadId !== -1)).toHaveLength(1);
    await first.close();
    const second = threaded({ threads: 1, dataDir });
    const prepared = await open(second);
    expect(prepared.isNew).toBe(false);
    expect(prepared.summary.id).toBe(summary.id);
    await second.close();
  });
});

/** Of a question only the beginning is read; every claim of a message is. */
const ENDLESS = 'Kyiv asked for grain. '.repeat(3_000_000);

describe('a question that takes too long', () => {
  it('is told so in time, and the next one is answered', async () => {
    const { stock } = await open(engine);
    const own = new Threads({ most: 1, within: 3_000 });
    await own.open(stock);
    const count = threads.length;
    const stuck = own.call('findEvidence', ENDLESS);
    const queued = own.call('ask', QUESTION).then(({ kind }) => kind, nameOf);
    await expect(stuck).rejects.toThrow('No answer was found within 3 seconds');
    await expect(stuck).rejects.toMatchObject({ name: Decline.name });
    // Asked again of a new thread, or given up when that took too long to start.
    expect(['cited', Decline.name]).toContain(await queued);
    await answers(own);
    expect(threads.length).toBe(count + 1);
    await own.close();
  });
});

describe('more calls than a thread can answer', () => {
  const busy = Array.from({ length: 60 }, () => QUESTION);

  it('keep nobody waiting who types, or whose answer is about to be sent', async () => {
    await open(engine);
    const order: string[] = [];
    const said = async (name: string, call: Promise<unknown>): Promise<void> => {
      await call;
      order.push(name);
    };
    const asked = busy.map((ask, number) => said(`ask ${number}`, engine.call('ask', ask)));
    const typed = said('suggest', engine.call('suggest', { kind: 'outlet', typed: 'r', limit: 5 }));
    await Promise.all([...asked, typed]);
    expect(order.indexOf('suggest')).toBeLessThan(5);
    expect(order.filter((name) => name !== 'suggest')).toEqual(busy.map((_, n) => `ask ${n}`));
  });

  it('are given up in time without ending a thread that works', async () => {
    const { stock } = await open(engine);
    const own = new Threads({ most: 1, within: 3_000 });
    await own.open(stock);
    const count = threads.length;
    const calls = Array.from({ length: 60_000 }, () => own.call('ask', QUESTION));
    const settled = await Promise.allSettled(calls);
    expect(settled.some(({ status }) => status === 'fulfilled')).toBe(true);
    const late = settled.filter((each) => each.status === 'rejected');
    expect(late.length).toBeGreaterThan(0);
    for (const { reason } of late) expect(reason).toMatchObject({ name: Decline.name });
    await answers(own);
    expect(threads.length).toBe(count);
    await own.close();
  });
});

describe('threads that are closed', () => {
  it('open no edition any more, and say so to whoever waits', async () => {
    const { stock } = await open(engine);
    const own = new Threads({ most: 1, within: PATIENT });
    await own.open(stock);
    const opening = own.open(stock);
    const asked = own.call('ask', QUESTION);
    const [closed, ...waiting] = await Promise.allSettled([own.close(), opening, asked]);
    expect(closed.status).toBe('fulfilled');
    expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(own.call('ask', QUESTION)).rejects.toThrow('closed');
  });
});

describe('many questions at once', () => {
  /** One is worked on, one is next, and eight wait. */
  const many = Array.from({ length: 10 }, () => QUESTION);

  it('are answered by another thread too, which ends when it is quiet', async () => {
    const { stock } = await open(engine);
    const expected = await engine.call('ask', QUESTION);
    const own = new Threads({ most: 2, within: PATIENT, quiet: 1 });
    await own.open(stock);
    const first = threads.at(-1);
    const count = threads.length;
    const stuck = Promise.allSettled([own.call('findEvidence', ENDLESS)]);
    const few = many.slice(0, -2).map((ask) => own.call('ask', ask));
    await expectStarted(count, 0);
    const rest = many.slice(-2).map((ask) => own.call('ask', ask));
    await expectStarted(count, 1);
    // The first thread has one more in hand, and never comes to it.
    const others = await Promise.all([...few.slice(1), ...rest]);
    expect(others).toEqual(others.map(() => expected));
    await expect.poll(() => threads.at(-1)?.threadId, POLL).toBe(-1);
    expect(first?.threadId).not.toBe(-1);
    await own.close();
    await Promise.all([stuck, Promise.allSettled(few)]);
  });

  it('are asked again when the other thread dies', async () => {
    const { stock } = await open(engine);
    const expected = await engine.call('ask', QUESTION);
    const own = new Threads({ most: 2, within: PATIENT });
    await own.open(stock);
    const stuck = Promise.allSettled([
      own.call('findEvidence', ENDLESS),
      own.call('ask', QUESTION),
    ]);
    await Promise.all(many.map((ask) => own.call('ask', ask)));
    const count = threads.length;
    // It does nothing any more from here on; that it died is known later.
    const ended = threads.at(-1)?.terminate();
    const lost = many.slice(0, 2).map((ask) => own.call('ask', ask));
    await ended;
    const asked = await Promise.all([...lost, ...many.map((ask) => own.call('ask', ask))]);
    expect(asked).toEqual(asked.map(() => expected));
    expect(threads.length).toBe(count + 1);
    await own.close();
    await stuck;
  });

  it('are answered by the first thread when the other never starts', async () => {
    const { stock } = await open(engine);
    const expected = await engine.call('ask', QUESTION);
    const own = new Threads({ most: 2, within: PATIENT });
    await own.open(stock);
    const count = threads.length;
    process.once('worker', (next: Worker) => void next.terminate());
    const asked = many.map((ask) => own.call('ask', ask));
    expect(await Promise.all(asked)).toEqual(many.map(() => expected));
    await expectStarted(count, 1);
    await own.close();
  });

  it('are answered from the next edition by every thread', async () => {
    const { stock } = await open(engine);
    const own = new Threads({ most: 2, within: PATIENT });
    await own.open(stock);
    const before = await own.call('ask', QUESTION);
    await Promise.all(many.map((ask) => own.call('ask', ask)));
    await folder.put('c.md', markdown('C', 'Moscow asked for more grain.'));
    const next = await open(engine, stock);
    await own.open(next.stock);
    const after = await engine.call('ask', QUESTION);
    expect(after.edition).not.toBe(before.edition);
    const stuck = Promise.allSettled([
      own.call('findEvidence', ENDLESS),
      own.call('ask', QUESTION),
    ]);
    expect(await own.call('ask', QUESTION)).toEqual(after);
    await own.close();
    await stuck;
  });
});

/** Longer than a busy machine takes for anything here. */
const PATIENT = 120_000;
const POLL = { timeout: 20_000 };

/** Threads since there were `count`; that one was started is told a moment later. */
async function expectStarted(count: number, started: number): Promise<void> {
  await new Promise(setImmediate);
  expect(threads.length).toBe(count + started);
}

/** Asks until a thread has started that answers, however long that takes on a busy machine. */
async function answers(own: SearchThreads): Promise<void> {
  const ask = () => own.call('ask', QUESTION).then(({ kind }) => kind, String);
  await expect.poll(ask, POLL).toBe('cited');
}

async function open(on: Engine, previous?: Parameters<Engine['prepare']>[1]) {
  const prepared = await on.prepare(folder.path, previous);
  if (prepared.kind === 'failed') throw new CorpusError(prepared.reason);
  await on.open(prepared.stock);
  return prepared;
}

async function built<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(join(ROOT, 'dist/engine', `${name}.js`)).href)) as T;
}

function nameOf({ name }: Error): string {
  return name;
}
