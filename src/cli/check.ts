import type { Corpus, CutArticle } from '../corpus/article.ts';
import { lineAt } from '../corpus/line-at.ts';
import { describeReason } from '../corpus/reason.ts';
import { loadCorpus } from '../corpus/load.ts';
import { EXIT, type Io } from './io.ts';
import { count } from './print.ts';

/**
 * `verbatim check`: what a load takes in, what it rejects, and which lines it sets aside.
 * @returns the exit code: 1 when a file is rejected or nothing is left to answer from.
 * @throws CorpusError when there is no such folder, or no article file in it.
 */
export async function check(folder: string, io: Io): Promise<number> {
  const corpus = await loadCorpus(folder);
  for (const line of reportLines(corpus, io)) await io.print(line);
  const sound = corpus.rejected.length === 0 && corpus.articles.length > 0;
  return sound ? EXIT.ok : EXIT.failure;
}

function* reportLines({ articles, rejected }: Corpus, { paint }: Io): Generator<string> {
  const outlets = new Set(articles.map(({ article }) => article.outlet)).size;
  const sentences = articles.reduce((sum, it) => sum + it.sentences.length, 0);
  yield [
    count(articles.length, 'article'),
    count(outlets, 'outlet'),
    count(sentences, 'sentence'),
    `${rejected.length} rejected`,
  ].join(', ');
  for (const { file, line, reason } of rejected) {
    yield `${paint.bold('rejected')} ${file}${line === undefined ? '' : `:${line}`}: ${describeReason(reason)}`;
  }
  for (const cut of articles) yield* articleLines(cut, paint);
}

function* articleLines(
  { article, file, sentences, furniture }: CutArticle,
  paint: Io['paint'],
): Generator<string> {
  const facts = [
    article.outlet,
    article.published ?? 'undated',
    count(sentences.length, 'sentence'),
  ];
  yield `${paint.bold(file)} ${article.id}: ${facts.join(', ')}`;
  for (const { start, end, reason } of furniture) {
    const line = lineAt(article.body, start);
    yield `  set aside, line ${line} of the text (${reason}): ${article.body.slice(start, end).trim()}`;
  }
}
