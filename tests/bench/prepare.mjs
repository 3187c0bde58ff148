// Writes a corpus for `measure.mjs`: articles for Verbatim, the same cut into passages for the peers.
import { createWriteStream } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { cutArticle } from '../../dist/corpus/cut.js';
import { passagesOf } from '../../dist/search/passages.js';

/** @returns how many articles, passages and bytes there are. */
export async function prepare(folder, articles, questions) {
  await mkdir(join(folder, 'corpus'), { recursive: true });
  await writeFile(join(folder, 'questions.json'), JSON.stringify(questions));
  const lines = createWriteStream(join(folder, 'corpus/articles.jsonl'));
  const passages = createWriteStream(join(folder, 'passages.jsonl'));
  let [count, bytes] = [0, 0];
  for (const article of articles) {
    const line = `${JSON.stringify(article)}\n`;
    bytes += Buffer.byteLength(line);
    if (!lines.write(line)) await new Promise((resolve) => lines.once('drain', resolve));
    const { sentences } = cutArticle({ language: 'en', ...article }, article.id);
    for (const { first, end } of passagesOf(sentences, 0)) {
      const own = sentences.slice(first, end);
      const passage = {
        id: count,
        title: article.title,
        text: own.map(({ text }) => text).join(' '),
        article: article.id,
        start: own[0].start,
        end: own.at(-1).end,
      };
      count += 1;
      if (!passages.write(`${JSON.stringify(passage)}\n`)) {
        await new Promise((resolve) => passages.once('drain', resolve));
      }
    }
  }
  lines.end();
  passages.end();
  await Promise.all([finished(lines), finished(passages)]);
  // As a corpus that has been there for a while; one just written is read again to be sure.
  const anHourAgo = Date.now() / 1000 - 3600;
  await utimes(join(folder, 'corpus/articles.jsonl'), anHourAgo, anHourAgo);
  return { articles: articles.length, passages: count, bytes };
}
