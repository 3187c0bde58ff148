// Measures one engine on one corpus in a process of its own; prints one line of JSON.
// node measure.mjs ENGINE FOLDER: FOLDER holds corpus/, passages.jsonl, questions.json, others.json.
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ENGINES } from './engines.mjs';

const RELOADS = 6;
const [engine, folder] = process.argv.slice(2);
const questions = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'));
const others = JSON.parse(readFileSync(join(folder, 'others.json'), 'utf8'));
const measured = engine === 'verbatim' ? await measureVerbatim() : await measurePeer();
process.stdout.write(`${JSON.stringify({ engine, ...measured })}\n`);
process.exit(0);

async function measurePeer() {
  const passages = readLines(join(folder, 'passages.jsonl'));
  const bare = passages.map(({ id, title, text }) => ({ id, title, text }));
  const before = memory();
  const started = performance.now();
  const index = await ENGINES[engine](bare, folder);
  const build = performance.now() - started;
  const resident = memory() - before;
  const limit = Number(process.env.BENCH_SECONDS ?? 120) * 1000;
  const queries = await time(questions, limit, ({ question }) => index.search(question, 10));
  const hits = queries.results.map((ids, at) =>
    ids.findIndex((id) => isGold(passages[id], questions[at])),
  );
  return { build, memory: resident, ...queries.times, ...found(hits), ...snapshotOf(index) };
}

async function measureVerbatim() {
  const { openLibrary } = await import('../../dist/library.js');
  const corpus = join(folder, 'corpus');
  const dataDir = join(folder, 'data');
  await rm(dataDir, { recursive: true, force: true });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  let started = performance.now();
  let library = await openLibrary({ folder: corpus, dataDir });
  const build = performance.now() - started;
  await kept(dataDir);
  const resident = memory();
  await library.close();
  started = performance.now();
  delay.enable();
  library = await openLibrary({ folder: corpus, dataDir });
  const snapshotLoad = performance.now() - started;
  const asked = await time(questions, 1e9, ({ question }) =>
    library.ask({ question, limit: 10, refuse: false }),
  );
  const answered = asked.results.map(({ citations = [] }, at) =>
    citations.findIndex(
      ({ article, start, end }) =>
        article.id === questions[at].article &&
        questions[at].starts.some((gold) => gold >= start && gold < end),
    ),
  );
  delay.disable();
  const typed = await time(questions, 1e9, ({ question }, at) =>
    library.suggest({ kind: 'article', typed: question.slice(0, 3 + (at % 20)), limit: 25 }),
  );
  const reloads = await timeReloads(library, corpus);
  await library.close();
  const searched = await searchOnly(corpus, dataDir);
  const file = readdirSync(dataDir).find((name) => name.endsWith('.snapshot'));
  return {
    build,
    memory: resident,
    snapshotSize: statSync(join(dataDir, file)).size,
    snapshotLoad,
    ...reloads,
    ...asked.times,
    ...searched,
    suggest50: typed.times.p50,
    suggest99: typed.times.p99,
    answered1: share(answered, 1),
    answered5: share(answered, 5),
    loopDelay: delay.percentile(99.9) / 1e6,
  };
}

/** Passages found, without ranking their sentences: what the peers do. */
async function searchOnly(corpus, dataDir) {
  const { prepareEdition } = await import('../../dist/engine/prepare.js');
  const { openEdition } = await import('../../dist/search/edition.js');
  const { retrieve } = await import('../../dist/answer/retrieve.js');
  const { createCuttersFor: createCutters } = await import('../../dist/engine/cutters.js');
  const { stock } = await prepareEdition({ folder: corpus, dataDir, memory: 1e12, createCutters });
  const edition = openEdition(stock);
  const { shelf } = edition;
  const queries = await time(
    questions,
    1e9,
    ({ question }) => retrieve(edition, { question }).hits,
  );
  const hits = queries.results.map((passages, at) =>
    passages.findIndex(({ passage: { article, first, end } }) => {
      const start = shelf.sentence(article, first)?.start;
      const stop = shelf.sentence(article, end - 1)?.end;
      return isGold({ article: shelf.id(article), start, end: stop }, questions[at]);
    }),
  );
  const { p50: search50, p99: search99 } = queries.times;
  return { ...found(hits), search50, search99 };
}

function isGold({ article, start, end }, question) {
  return article === question.article && question.starts.some((at) => at >= start && at < end);
}

function found(hits) {
  return { found1: share(hits, 1), found5: share(hits, 5) };
}

function share(hits, limit) {
  return hits.filter((hit) => hit >= 0 && hit < limit).length / hits.length;
}

async function time(items, limit, run) {
  const end = performance.now() + limit;
  for (const [at, item] of others.entries()) {
    await run(item, at);
    if (performance.now() > end - limit / 2) break;
  }
  const times = [];
  const results = [];
  for (const [at, item] of items.entries()) {
    const started = performance.now();
    results.push(await run(item, at));
    times.push(performance.now() - started);
    if (performance.now() > end) break;
  }
  times.sort((a, b) => a - b);
  const at = (quantile) => times[Math.min(times.length - 1, Math.floor(quantile * times.length))];
  return { results, times: { asked: times.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) } };
}

function snapshotOf({ snapshot, restore, snapshotSize, restoreFile }) {
  try {
    const text = snapshot?.();
    const started = performance.now();
    if (text !== undefined) restore(text);
    else restoreFile?.();
    const load = performance.now() - started;
    if (text === undefined && snapshotSize === undefined) return {};
    return { snapshotSize: text === undefined ? snapshotSize() : text.length, snapshotLoad: load };
  } catch (error) {
    return { snapshotFailure: String(error) };
  }
}

function readLines(file) {
  const bytes = readFileSync(file);
  const items = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(10, at);
    items.push(JSON.parse(bytes.toString('utf8', at, end)));
    at = end + 1;
  }
  return items;
}

function memory() {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

/** Resolves when the snapshot is in its place. */
async function kept(dataDir) {
  const isKept = () =>
    existsSync(dataDir) && readdirSync(dataDir).some((name) => name.endsWith('.snapshot'));
  while (!isKept()) await pause(100);
  await pause(1_000);
}

/** One article more at the end of one file, several times: the first starts what the next find. */
async function timeReloads(library, corpus) {
  const file = join(corpus, readdirSync(corpus).toSorted().at(-1));
  const times = [];
  for (let number = 0; number < RELOADS; number += 1) {
    const article = {
      id: `new-${Date.now()}`,
      title: 'New',
      outlet: 'Bench',
      body: 'One more came.',
    };
    appendFileSync(file, `${JSON.stringify(article)}\n`);
    const started = performance.now();
    const report = await library.reload();
    times.push(performance.now() - started);
    if (report.added?.length !== 1)
      throw new Error(`reload: ${JSON.stringify(report).slice(0, 200)}`);
    await pause(3_000);
  }
  const [reload, ...next] = times;
  next.sort((a, b) => a - b);
  return { reload, reloadNext: next[Math.floor(next.length / 2)] };
}

function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
