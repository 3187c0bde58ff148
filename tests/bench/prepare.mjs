// Writes a corpus for `measure.mjs`: articles for Verbatim, the same cut into passages for the peers.
import { createWriteStream } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { cutArticle } from '../../dist/corpus/cut.js';
import { passagesOf } from '../../dist/search/passages.js';

/** Articles in a file: a newsroom's archive is not one file, and a reload reads those that changed. */
const IN_A_FILE = 500;

/**
 * @param questions `asked` are measured; `others` come before, for compilers and caches.
 * @returns how many articles, passages and bytes there are.
 */
export async function prepare(folder, articles, { asked, others }) {
  await mkdir(join(folder, 'corpus'), { recursive: true });
  await writeFile(join(folder, 'questions.json'), JSON.stringify(asked));
  await writeFile(join(folder, 'others.json'), JSON.stringify(others));
  const passages = createWriteStream(join(folder, 'passages.jsonl'));
  let [count, bytes] = [0, 0];
  let lines = [];
  for (const [at, article] of articles.entries()) {
    lines.push(`${JSON.stringify(article)}\n`);
    bytes += Buffer.byteLength(lines.at(-1));
    if (lines.length === IN_A_FILE || at === articles.length - 1) {
      await writeFileOfAnHourAgo(
        join(folder, `corpus/${String(at).padStart(7, '0')}.jsonl`),
        lines,
      );
      lines = [];
    }
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
  passages.end();
  await finished(passages);
  return { articles: articles.length, passages: count, bytes };
}

/** As a corpus that has been there for a while; one just written is read again to be sure. */
async function writeFileOfAnHourAgo(file, lines) {
  await writeFile(file, lines.join(''));
  const anHourAgo = Date.now() / 1000 - 3600;
  await utimes(file, anHourAgo, anHourAgo);
}
