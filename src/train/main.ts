import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CONFIDENCE_NAMES,
  type ConfidenceFeatures,
  type ConfidenceName,
  type ConfidenceWeights,
  probabilityOf,
} from '../answer/confidence.ts';
import { FEATURE_NAMES, type FeatureName } from '../answer/features.ts';
import { CONFIDENCE_WEIGHTS } from '../answer/confidence-weights.ts';
import { createRankingModel } from '../answer/rank.ts';
import { type SeveralFeatures, SEVERAL_NAMES } from '../answer/several-measures.ts';
import { printTrees, type TreeNode } from '../answer/trees.ts';
import { auroc, refusedWhileKeeping } from '../eval/metrics.ts';
import { parseSquad, type SpanSet } from '../eval/squad.ts';
import { boost, type BoostOptions } from './boost.ts';
import { type HopSet, parseMultihop } from '../eval/multihop.ts';
import { type Judged, judge, judgeHop } from './confidence-examples.ts';
import { createCorpora, cutAll } from './corpora.ts';
import { createEdition, type Edition } from '../search/edition.ts';
import { addExamples, createExamples, matrixOf } from './examples.ts';
import { hitRates } from './hit-rates.ts';
import { fitLogistic } from './logistic.ts';
import { heldOutSeveral, learnSeveral } from './learn-several.ts';
import { linkedFolds } from './linked-folds.ts';
import { reword } from './reword.ts';
import { severalExamples } from './several-examples.ts';

/*
 * Learns the ranking and the confidence model from files in SQuAD's form, and writes them into the
 * source tree. Articles are dealt into two folds; whatever is printed was measured on the fold that
 * was not learned from. The models that are written have seen both.
 *
 *   node dist/train/main.js --into src/answer --facts FILE --queries FILE FILE…
 *
 * Questions that ask several things at once are ranked without trees; what ranks them and their
 * confidence are learned from MultiHop-RAG's facts and queries, and these alone when no other FILE is
 * given: the trees and the other confidence stay. `--judged FILE` keeps what confidence is learned
 * from, as JSON.
 */

/**
 * More of these can only speak for a sentence, or less of them: the trees must not learn otherwise
 * from chance, because small corpora have values that the benchmarks do not. All others are free:
 * docs/word-vectors.md has what that gave.
 */
const MORE: ReadonlySet<FeatureName> = new Set<FeatureName>([
  'exact',
  'soft',
  'meant',
  'likeness',
  'termShare',
  'rarest',
  'passage',
  'names',
  'numberByFocus',
  'kindHeld',
  'defines',
  'speaks',
]);
const LESS: ReadonlySet<FeatureName> = new Set<FeatureName>([
  'exactGap',
  'softGap',
  'meantGap',
  'likenessGap',
]);

const RANKING: BoostOptions = {
  trees: 220,
  depth: 5,
  learningRate: 0.06,
  leastLeaf: 4,
  penalty: 1,
  features: 0.6,
  questions: 0.7,
  directions: FEATURE_NAMES.map((name) => (MORE.has(name) ? 1 : LESS.has(name) ? -1 : 0)),
};

/** The ranking of new questions needs fewer trees to be judged by. */
const FOLD_RANKING: BoostOptions = { ...RANKING, trees: 120, learningRate: 0.1 };

/** Every so many questions are learned from without vectors too. */
const WITH_VECTORS = 3;

/** Weights that are not left to the data. */
interface Bounds {
  readonly most?: Partial<ConfidenceFeatures>;
  readonly least?: Partial<ConfidenceFeatures>;
}

/**
 * The data hold too few cases of a sentence without the age, amount, date or person asked for,
 * which is no answer, or of one that holds the names of the question and nothing else of it: the
 * benchmarks' questions all have an answer somewhere; people's do not. And a sentence that defines is
 * the answer to what asks for a definition.
 */
const SHORT: Bounds = {
  most: {
    amountMissing: -3,
    dateMissing: -2,
    predicateGone: -1.5,
    nobodyNew: -1.5,
    statesOnly: -2,
    namesGone: -3,
  },
  least: { defined: 2 },
};
const LONG: Bounds = {};

/** A file's articles and questions, and its name. */
interface Source extends SpanSet {
  readonly name: string;
}

/** Folds that articles are dealt into, by their titles: the same article twice is in one fold. */
const FOLDS = 2;

/** Where the curve of docs/answers.md is measured. */
const THRESHOLDS = [0.05, 0.1, 0.155, 0.2, 0.25, 0.3, 0.4, 0.5];

const { values, positionals } = parseArgs({
  options: {
    into: { type: 'string' },
    facts: { type: 'string' },
    queries: { type: 'string' },
    judged: { type: 'string' },
  },
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
const learnsAll = sources.length > 0;
const rankers = learnsAll ? folds.map((_, fold) => trainRanking(others(fold), FOLD_RANKING)) : [];
rankers.forEach((ranker, at) => printHitRates(folds[at] ?? [], ranker));
const judged = rankers.map((ranker, at) => judgeAll(folds[at] ?? [], ranker));
judged.forEach((rows, at) => {
  const rest = judged.filter((_, other) => other !== at).flat();
  printConfidence(rows, trainConfidence(rest, SHORT));
});
const hopSet = await readHops();
const hopEdition = createEdition(cutAll(hopSet.articles));
const several = severalExamples(hopEdition, hopSet.questions);
const articlesOf = evidenceArticles(hopSet);
for (const figures of heldOutSeveral(several, articlesOf)) print('several things', figures);
const judgedHops = judgeHops(hopEdition, hopSet);
for (const { measured, learned } of hopFolds(judgedHops)) {
  printConfidence(measured, trainConfidence(learned, LONG));
}
if (values.judged !== undefined) {
  const rows = judgedHops.map(({ judged: row }) => row);
  await writeFile(values.judged, JSON.stringify({ folds: judged, hops: rows }));
}
if (values.into !== undefined) {
  await writeConfidence(values.into, {
    short: learnsAll ? trainConfidence(judged.flat(), SHORT) : CONFIDENCE_WEIGHTS.short,
    long: trainConfidence(
      judgedHops.map(({ judged: row }) => row),
      LONG,
    ),
  });
  await writeSeveral(values.into, learnSeveral(several));
  if (learnsAll) await writeRanking(values.into, trainRanking(sources, RANKING));
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

function trainRanking(sets: readonly SpanSet[], options: BoostOptions): TreeNode[] {
  const examples = createExamples();
  for (const set of sets) {
    const { whole, pairs } = createCorpora(set.articles);
    addExamples(examples, set, () => whole, false);
    addExamples(examples, set, (article) => pairs.get(article)?.withIt ?? whole, false);
    addExamples(examples, set, (article) => pairs.get(article)?.withIt ?? whole, true);
    // As in a language that has no vectors.
    const some = { ...set, questions: set.questions.filter((_, at) => at % WITH_VECTORS === 0) };
    addExamples(examples, some, () => ({ ...whole, vectorsIn: () => undefined }), false);
  }
  return boost(matrixOf(examples), options);
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

async function readHops(): Promise<HopSet> {
  const { facts, queries } = values;
  if (facts === undefined || queries === undefined)
    throw new Error('--facts and --queries are missing');
  return parseMultihop(
    { text: await readFile(facts, 'utf8'), file: facts },
    { text: await readFile(queries, 'utf8'), file: queries },
  );
}

/** A question that asks several things at once, and what became of it. */
interface JudgedHop {
  readonly facts: readonly string[];
  readonly judged: Judged;
}

/** Which articles facts stand in. */
function evidenceArticles({ articles }: HopSet): (facts: readonly string[]) => readonly string[] {
  const ids = new Map(articles.flatMap(({ id, body }) => body.split('\n\n').map((it) => [it, id])));
  return (facts) => facts.map((fact) => ids.get(fact) ?? fact);
}

/** Those that ask several things at once: these are ranked without trees. */
function judgeHops(edition: Edition, { questions }: HopSet): JudgedHop[] {
  const model = createRankingModel();
  return questions.flatMap((question) => {
    const hop = judgeHop(model, edition, question);
    return hop?.long === true ? [{ facts: question.facts, judged: hop }] : [];
  });
}

/** Two parts without evidence in both, and every second of the questions that have none. */
function hopFolds(hops: readonly JudgedHop[]) {
  const withEvidence = hops.filter(({ facts }) => facts.length > 0);
  const without = hops.filter(({ facts }) => facts.length === 0);
  const halves = linkedFolds(withEvidence, ({ facts }) => articlesOf(facts)).map((half, at) =>
    [...half, ...without.filter((_, number) => number % 2 === at)].map(({ judged: row }) => row),
  );
  return halves.map((measured, at) => ({ measured, learned: halves[1 - at] ?? [] }));
}

/** @param bounds within which weights are kept; the others are learned with those in place. */
function trainConfidence(rows: readonly Judged[], bounds: Bounds): ConfidenceFeatures {
  const measured = rows.map(({ features }) => CONFIDENCE_NAMES.map((name) => features[name]));
  const right = rows.map((row) => row.right);
  const held = new Map<number, number>();
  for (;;) {
    const weights = fitLogistic(measured, right, held);
    const beyond = CONFIDENCE_NAMES.findIndex(
      (name, at) => Math.abs(within(bounds, name, weights[at] ?? 0) - (weights[at] ?? 0)) > 1e-9,
    );
    const name = CONFIDENCE_NAMES[beyond];
    if (name === undefined) {
      return Object.fromEntries(
        CONFIDENCE_NAMES.map((each, at) => [each, weights[at] ?? 0]),
      ) as ConfidenceFeatures;
    }
    held.set(beyond, within(bounds, name, weights[beyond] ?? 0));
  }
}

function within({ most = {}, least = {} }: Bounds, name: ConfidenceName, weight: number): number {
  const capped = Math.min(weight, most[name] ?? Number.POSITIVE_INFINITY);
  return Math.max(capped, least[name] ?? Number.NEGATIVE_INFINITY);
}

function printConfidence(rows: readonly Judged[], weights: ConfidenceFeatures): void {
  const scored = rows.map(({ features, indexed, right }) => ({
    confidence: probabilityOf(features, weights),
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
  for (const least of THRESHOLDS) {
    const given = scored.filter(({ confidence }) => confidence >= least);
    print(`  at least ${least}`, {
      answered: given.filter((row) => row.indexed).length / inside.length,
      right: given.filter((row) => row.right).length / given.length,
      refused: 1 - given.filter((row) => !row.indexed).length / outside.length,
    });
  }
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const bin = scored.filter((row) => row.indexed && Math.floor(row.confidence * 10) === tenth);
    const right = bin.filter((row) => row.right).length / bin.length;
    print(`  confidence 0.${tenth}`, { questions: bin.length, right });
  }
}

async function writeConfidence(folder: string, weights: ConfidenceWeights): Promise<void> {
  const linesOf = (of: ConfidenceFeatures) =>
    CONFIDENCE_NAMES.map((name) => `    ${name}: ${Number(of[name].toFixed(3))},`);
  const text = [
    "import type { ConfidenceWeights } from './confidence.ts';",
    '',
    ...header(),
    'export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {',
    '  short: {',
    ...linesOf(weights.short),
    '  },',
    '  long: {',
    ...linesOf(weights.long),
    '  },',
    '};',
    '',
  ].join('\n');
  await writeFile(`${folder}/confidence-weights.ts`, text);
}

async function writeSeveral(folder: string, weights: SeveralFeatures): Promise<void> {
  const text = [
    "import type { SeveralFeatures } from './several-measures.ts';",
    '',
    '// Learned by src/train/main.ts from MultiHop-RAG’s pair; see docs/answers.md. Not to be edited.',
    'export const SEVERAL_WEIGHTS: SeveralFeatures = {',
    ...SEVERAL_NAMES.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`),
    '};',
    '',
  ].join('\n');
  await writeFile(`${folder}/several-weights.ts`, text);
}

async function writeRanking(folder: string, trees: readonly TreeNode[]): Promise<void> {
  const text = [
    ...header(),
    '// One tree a line, as trees.ts reads them.',
    'export const RANKING_MODEL = `',
    printTrees(trees, FEATURE_NAMES),
    '`;',
    '',
  ].join('\n');
  await writeFile(`${folder}/ranking-model.ts`, text);
}

function header(): string[] {
  const from = learnsAll
    ? sources.map(({ name }) => name).join(', ')
    : 'files in SQuAD’s form and MultiHop-RAG’s pair';
  return [
    `// Learned by src/train/main.ts from ${from};`,
    '// see docs/answers.md. Not to be edited.',
  ];
}

function print(what: string, figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  process.stdout.write(`${what}: ${told.join(', ')}\n`);
}
