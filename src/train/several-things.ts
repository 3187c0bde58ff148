import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CONFIDENCE_NAMES, type ConfidenceFeatures } from '../answer/confidence.ts';
import { createRankingModel } from '../answer/rank.ts';
import { type SeveralFeatures, SEVERAL_NAMES } from '../answer/several-measures.ts';
import { type HopSet, parseMultihop } from '../eval/multihop.ts';
import { createEdition, type Edition } from '../search/edition.ts';
import { type Judged, judgeHop } from './confidence-examples.ts';
import { cutAll } from './corpora.ts';
import { learnConfidenceOfSeveral, weighted } from './learn-confidence.ts';
import { heldOutSeveral, learnSeveral } from './learn-several.ts';
import { linkedFolds } from './linked-folds.ts';
import { print, printConfidence } from './print.ts';
import { severalExamples } from './several-examples.ts';

/*
 * Learns what ranks sentences for questions that ask several things at once, and the confidence in
 * them, from MultiHop-RAG's facts and queries, and writes both into the source tree. What is printed
 * was measured on the half that was not learned from; what is written has seen both.
 *
 *   node dist/train/several-things.js --into src/answer --facts FILE --queries FILE
 */

const { values } = parseArgs({
  options: {
    into: { type: 'string' },
    facts: { type: 'string' },
    queries: { type: 'string' },
  },
});
const HEADER = [
  '// Learned by src/train/several-things.ts from MultiHop-RAG’s pair; see docs/answers.md. Not to be',
  '// edited.',
];

const hopSet = await readHops();
const hopEdition = createEdition(cutAll(hopSet.articles));
const several = severalExamples(hopEdition, hopSet.questions);
const articlesOf = evidenceArticles(hopSet);
for (const figures of heldOutSeveral(several, articlesOf)) print('several things', figures);
const judgedHops = judgeHops(hopEdition, hopSet);
for (const { measured, learned } of hopFolds(judgedHops)) {
  printConfidence(measured, weighted(learnConfidenceOfSeveral(learned)));
}
if (values.into !== undefined) {
  const rows = judgedHops.map(({ judged }) => judged);
  await writeConfidence(values.into, learnConfidenceOfSeveral(rows));
  await writeSeveral(values.into, learnSeveral(several));
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

/** Those that ask several things at once: these are ranked without networks. */
function judgeHops(edition: Edition, { questions }: HopSet): JudgedHop[] {
  const model = createRankingModel();
  return questions.flatMap((question) => {
    const hop = judgeHop(model, edition, question);
    return hop?.several === true ? [{ facts: question.facts, judged: hop }] : [];
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

async function writeConfidence(folder: string, weights: ConfidenceFeatures): Promise<void> {
  const text = [
    "import type { ConfidenceFeatures } from './confidence.ts';",
    '',
    ...HEADER,
    'export const CONFIDENCE_WEIGHTS: ConfidenceFeatures = {',
    ...CONFIDENCE_NAMES.map((name) => `  ${name}: ${Number(weights[name].toFixed(3))},`),
    '};',
    '',
  ].join('\n');
  await writeFile(`${folder}/confidence-weights.ts`, text);
}

async function writeSeveral(folder: string, weights: SeveralFeatures): Promise<void> {
  const text = [
    "import type { SeveralFeatures } from './several-measures.ts';",
    '',
    ...HEADER,
    'export const SEVERAL_WEIGHTS: SeveralFeatures = {',
    ...SEVERAL_NAMES.map((name) => `  ${name}: ${Number(weights[name].toFixed(2))},`),
    '};',
    '',
  ].join('\n');
  await writeFile(`${folder}/several-weights.ts`, text);
}
