import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFIDENCE_NAMES, createConfidenceModel } from '../answer/confidence.ts';
import { FEATURE_NAMES } from '../answer/features.ts';
import { createRankingModel } from '../answer/rank.ts';
import { printTrees, type TreeNode } from '../answer/trees.ts';
import { auroc, refusedWhileKeeping } from '../eval/metrics.ts';
import { parseSquad, type SpanSet } from '../eval/squad.ts';
import { boost, type BoostOptions, logisticSlopes } from './boost.ts';
import { type Judged, judge } from './confidence-examples.ts';
import { createCorpora } from './corpora.ts';
import { addExamples, createExamples, matrixOf } from './examples.ts';
import { hitRates } from './hit-rates.ts';
import { reword } from './reword.ts';

/*
 * Learns the ranking and the confidence model from files in SQuAD's form, and writes them into the
 * source tree. Articles are dealt into two folds; whatever is printed was measured on the fold that
 * was not learned from. The models that are written have seen both.
 *
 *   node dist/train/main.js --into src/answer FILE…
 */

const RANKING: BoostOptions = {
  trees: 110,
  depth: 5,
  learningRate: 0.12,
  leastLeaf: 4,
  penalty: 1,
  features: 0.6,
  questions: 0.7,
};
const CONFIDENCE: BoostOptions = {
  trees: 70,
  depth: 3,
  learningRate: 0.1,
  leastLeaf: 10,
  penalty: 2,
  features: 0.8,
  questions: 0.7,
};

/** A file's articles and questions, and its name. */
/** A file's articles and questions, and its name. */
interface Source extends SpanSet {
  readonly name: string;
}

/** Folds that articles are dealt into, by their titles: the same article twice is in one fold. */
const FOLDS = 2;

interface Source extends SpanSet {
  readonly name: string;
}

const { values, positionals } = parseArgs({
  options: { into: { type: 'string' } },
  allowPositionals: true,
});
const sources = await Promise.all(
  positionals.map(async (file): Promise<Source> => ({
    name: basename(file),
    ...parseSquad(await readFile(file, 'utf8'), file),
  })),
);
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  sources.map((source) => part(source, (title) => foldOf(title) === fold)),
);
const others = (fold: number) => sources.map((it) => part(it, (title) => foldOf(title) !== fold));
const rankers = folds.map((_, fold) => trainRanking(others(fold)));
folds.forEach((fold, at) => printHitRates(fold, rankers[at] ?? []));
const judged = folds.map((fold, at) => judgeAll(fold, rankers[at] ?? []));
judged.forEach((rows, at) => {
  printConfidence(rows, trainConfidence(judged.filter((_, other) => other !== at).flat()));
});
if (values.into !== undefined) {
  await writeModel(values.into, 'confidence', trainConfidence(judged.flat()), CONFIDENCE_NAMES);
  await writeModel(values.into, 'ranking', trainRanking(sources), FEATURE_NAMES);
}

function foldOf(title: string): number {
  return (createHash('sha256').update(title).digest()[0] ?? 0) % FOLDS;
}

function part(source: Source, isWanted: (title: string) => boolean): Source {
  const articles = source.articles.filter(({ title }) => isWanted(title));
  const ids = new Set(articles.map(({ id }) => id));
  const questions = source.questions.filter(({ article }) => ids.has(article));
  return { name: source.name, articles, questions };
}

function trainRanking(sets: readonly SpanSet[]): TreeNode[] {
  const examples = createExamples();
  for (const set of sets) {
    const { whole, pairs } = createCorpora(set.articles);
    addExamples(examples, set, () => whole, false);
    addExamples(examples, set, (article) => pairs.get(article)?.withIt ?? whole, false);
    addExamples(examples, set, (article) => pairs.get(article)?.withIt ?? whole, true);
  }
  return boost(matrixOf(examples), RANKING);
}

function printHitRates(sets: readonly Source[], trees: readonly TreeNode[]): void {
  const model = createRankingModel(trees);
  for (const set of sets) {
    const { whole, pairs } = createCorpora(set.articles);
    const small = (article: string) => pairs.get(article)?.withIt ?? whole;
    for (const [mode, corpus, given] of [
      ['open', () => whole, false],
      ['given', () => whole, true],
      ['pairs', small, false],
    ] as const) {
      const examples = createExamples();
      addExamples(examples, set, corpus, given);
      print(`${set.name} ${mode}`, hitRates(examples, model));
    }
  }
}

/**
 * Every question, asked of the whole corpus, and of a pair of articles: with its own, without it, and
 * with it but without the sentences that answer. Small corpora have other statistics than large
 * ones; what is mentioned but not answered is the hardest to refuse.
 */
function judgeAll(sets: readonly SpanSet[], trees: readonly TreeNode[]): Judged[] {
  const model = createRankingModel(trees);
  return sets.flatMap((set) => {
    const { whole, halves, pairs } = createCorpora(set.articles);
    const answerable = set.questions.filter(({ starts }) => starts.length > 0);
    return answerable.flatMap((asked) => {
      const question = { ...asked, question: reword(asked.question) };
      const pair = pairs.get(question.article);
      const half = halves.find((it) => !it.has(question.article));
      return [
        judge(model, whole, question, true),
        half && judge(model, half.edition, question, false),
        pair && judge(model, pair.withIt, question, true),
        pair && judge(model, pair.without, question, false),
        pair && judge(model, pair.withoutAnswer(question.starts), question, false),
      ].filter((it) => it !== undefined);
    });
  });
}

function trainConfidence(rows: readonly Judged[]): TreeNode[] {
  const matrix = {
    columns: CONFIDENCE_NAMES.map((_, at) =>
      Float64Array.from(rows, ({ vector }) => vector[at] ?? 0),
    ),
    labels: Uint8Array.from(rows, ({ right }) => (right ? 1 : 0)),
    groups: [],
  };
  return boost(matrix, CONFIDENCE, logisticSlopes);
}

function printConfidence(rows: readonly Judged[], trees: readonly TreeNode[]): void {
  const model = createConfidenceModel(trees);
  const scored = rows.map(({ vector, indexed, right }) => ({
    confidence: model.ofVector(vector),
    indexed,
    right,
  }));
  const confidences = (indexed: boolean) =>
    scored.filter((row) => row.indexed === indexed).map(({ confidence }) => confidence);
  const [inside, outside] = [confidences(true), confidences(false)];
  print('confidence', {
    auroc: auroc(inside, outside),
    ...refusedWhileKeeping(0.95, inside, outside),
  });
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const bin = scored.filter((row) => row.indexed && Math.floor(row.confidence * 10) === tenth);
    const right = bin.filter((row) => row.right).length / bin.length;
    print(`  confidence 0.${tenth}`, { questions: bin.length, right });
  }
}

async function writeModel(
  folder: string,
  name: string,
  trees: readonly TreeNode[],
  names: readonly string[],
): Promise<void> {
  const text = [
    `// Learned by src/train/main.ts from ${sources.map((source) => source.name).join(', ')};`,
    '// see docs/answers.md. Not to be edited. One tree a line, as trees.ts reads them.',
    `export const ${name.toUpperCase()}_MODEL = \``,
    printTrees(trees, names),
    '`;',
    '',
  ].join('\n');
  await writeFile(`${folder}/${name}-model.ts`, text);
}

function print(what: string, figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  process.stdout.write(`${what}: ${told.join(', ')}\n`);
}
