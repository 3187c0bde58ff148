import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Reads articles from JSON lines, gzipped or not. */
export function readArticles(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** Articles and questions of a file in SQuAD's form; a question knows where its answers begin. */
export function readQuestions(file) {
  const articles = [];
  const questions = [];
  for (const [at, { title, paragraphs }] of JSON.parse(readFileSync(file, 'utf8')).data.entries()) {
    const id = `q${at}`;
    let body = '';
    for (const { context, qas } of paragraphs) {
      for (const { question, answers, is_impossible: impossible } of qas) {
        if (impossible === true || answers.length === 0) continue;
        const starts = answers.map((answer) => body.length + answer.answer_start);
        questions.push({ question, article: id, starts });
      }
      body += `${context}\n\n`;
    }
    articles.push({ id, title: title ?? id, outlet: 'Bench', body });
  }
  return { articles, questions };
}

/**
 * Articles made of real sentences in another order: as many as asked for, each of about `length`
 * characters. The same seed gives the same articles. Sentences are drawn in runs of neighbours, so
 * that words keep company as they do in print.
 */
export function recombine(articles, { count, length, seed }) {
  const next = random(seed);
  const pools = articles
    .map(({ body }) => body.split(/(?<=[.!?]["”]?)\s+/).filter((sentence) => sentence.length > 20))
    .filter((pool) => pool.length > 0);
  return Array.from({ length: count }, (_, at) => {
    const sentences = [];
    for (let size = 0; size < length;) {
      const pool = pools[Math.floor(next() * pools.length)];
      const first = Math.floor(next() * pool.length);
      const run = pool.slice(first, first + 1 + Math.floor(next() * 4));
      sentences.push(...run);
      size += run.reduce((sum, sentence) => sum + sentence.length + 1, 0);
    }
    const { title, outlet } = articles[Math.floor(next() * articles.length)];
    return {
      id: `r${at}`,
      title: title.slice(0, 120),
      outlet: outlet ?? 'Bench',
      body: sentences.join(' '),
    };
  });
}

/** Mulberry32 (Tommy Ettinger, public domain): numbers from 0 to 1 that a seed decides. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
