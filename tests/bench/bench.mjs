// npm run bench -- --questions newsqa.json [--articles reuters.jsonl.gz] [--sizes 1000,4000]
//   [--length 6500] [--seed 1] [--engines verbatim,minisearch] [--minutes 15] [--out DIR]
// One run: for each corpus every engine in a process of its own. With --sizes, corpora of so many
// articles are made of the sentences of --articles; without it, --articles is the corpus.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readArticles, readQuestions, recombine } from './corpora.mjs';
import { ENGINES } from './engines.mjs';
import { prepare } from './prepare.mjs';
import { curves, table } from './report.mjs';

const { values } = parseArgs({
  options: {
    questions: { type: 'string' },
    articles: { type: 'string' },
    sizes: { type: 'string' },
    length: { type: 'string', default: '6500' },
    seed: { type: 'string', default: '1' },
    engines: { type: 'string', default: ['verbatim', ...Object.keys(ENGINES)].join(',') },
    minutes: { type: 'string', default: '15' },
    asked: { type: 'string', default: '500' },
    out: { type: 'string', default: 'out' },
  },
});
if (values.questions === undefined) throw new Error('--questions FILE is missing');
/** Programs that are compiled while they run are asked so many other questions first. */
const ASKED_BEFORE = 200;
const set = readQuestions(values.questions);
const others = values.articles === undefined ? [] : readArticles(values.articles);
const results = [];
for (const corpus of corpora()) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  try {
    const facts = await prepare(folder, corpus(), chooseQuestions());
    for (const engine of values.engines.split(',')) {
      const measured = await measure(engine, folder);
      results.push({ ...facts, ...measured });
      process.stderr.write(`${JSON.stringify(results.at(-1))}\n`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
const machine = `${cpus()[0]?.model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
await mkdir(values.out, { recursive: true });
await writeFile(
  join(values.out, 'results.json'),
  JSON.stringify({ machine, results }, undefined, 2),
);
for (const [name, svg] of Object.entries(curves(results))) {
  await writeFile(join(values.out, `${name}.svg`), svg);
}
process.stdout.write(`${machine}\n\n${table(results)}\n`);

function corpora() {
  if (values.sizes === undefined) return [() => [...set.articles, ...others]];
  return values.sizes.split(',').map((size) => () => {
    const count = Math.max(0, Number(size) - set.articles.length);
    const made = { count, length: Number(values.length), seed: Number(values.seed) };
    return [...set.articles, ...recombine([...others, ...set.articles], made)];
  });
}

/** Those that are measured, and others that are asked before them. */
function chooseQuestions() {
  const asked = sample(set.questions, Number(values.asked));
  const chosen = new Set(asked);
  const left = set.questions.filter((question) => !chosen.has(question));
  return { asked, others: sample(left, ASKED_BEFORE) };
}

/** Evenly from all of them. */
function sample(questions, most) {
  const step = Math.max(1, questions.length / most);
  return Array.from(
    { length: Math.min(most, questions.length) },
    (_, at) => questions[Math.floor(at * step)],
  );
}

/** A peer that fails or takes too long is a result too. */
function measure(engine, folder) {
  const program = fileURLToPath(new URL('measure.mjs', import.meta.url));
  const options = ['--expose-gc', '--max-old-space-size=12000'];
  const child = spawn(process.execPath, [...options, program, engine, folder]);
  const output = { text: '', errors: '' };
  child.stdout.on('data', (data) => (output.text += data));
  child.stderr.on('data', (data) => (output.errors += data));
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      child.kill('SIGKILL');
    },
    Number(values.minutes) * 60_000,
  );
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(JSON.parse(output.text));
      else if (late) resolve({ engine, failure: `no result in ${values.minutes} minutes` });
      else resolve({ engine, failure: reasonIn(output.errors) ?? `ended with code ${code}` });
    });
  });
}

function reasonIn(errors) {
  return errors
    .split('\n')
    .find((line) => /error/i.test(line))
    ?.slice(0, 120);
}
