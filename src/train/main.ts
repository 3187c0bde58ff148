import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { createRankingModel } from '../answer/rank.ts';
import type { NetworkWeights } from '../answer/network.ts';
import { printNetworks } from '../answer/network-text.ts';
import { type EvalArticle, parseSquad } from '../eval/squad.ts';
import { judge } from './confidence-examples.ts';
import { examplesOf } from './examples.ts';
import { foldsOf, type Material } from './folds.ts';
import { hitRates } from './hit-rates.ts';
import { byNetworks, calibrate, learnEvidence, predictEach } from './learn-confidence.ts';
import { learnRanking } from './learn-ranking.ts';
import {
  confidenceLessons,
  type Lesson,
  peopleLessons,
  peopleLessonsOfAll,
  rankingLessons,
  withoutVectors,
} from './lessons.ts';
import { parsePeople } from './people.ts';
import { print, printConfidence } from './print.ts';

/*
 * Learns the ranking and the confidence of questions that ask one thing, from files in SQuAD's form
 * and from questions as people ask them, and writes both models into the source tree. Articles are
 * dealt into two folds; whatever is printed was measured on the fold that was not learned from. The
 * models that are written have seen both.
 *
 *   node dist/train/main.js --into src/answer --people src/train/questions/people.jsonl \
 *     --texts src/train/questions/articles.jsonl --texts reuters.jsonl FILE…
 *
 * `--only ranking` or `--only confidence` learns one of them: two processes learn both sooner.
 * `--texts` has articles that people's questions are about besides those of the files. Questions that
 * ask several things at once are learned by several-things.ts.
 */

const { values, positionals } = parseArgs({
  options: {
    into: { type: 'string' },
    only: { type: 'string' },
    people: { type: 'string' },
    texts: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const whole = await readMaterial();
if (values.only !== 'ranking') await measureAndLearnConfidence();
if (values.only !== 'confidence' && values.into !== undefined) {
  await write('ranking-model', 'RANKING_MODEL', learnRanking(lessonsOf(whole)));
}

/**
 * Confidence is learned from how the folds' rankings do on what they have not seen, and calibrated by
 * what networks that have learned from one fold predict of the other.
 */
async function measureAndLearnConfidence(): Promise<void> {
  const judged = foldsOf(whole).map(({ part, rest }) => {
    const ranker = learnRanking(lessonsOf(rest));
    printHitRates(part, ranker);
    return judgeAll(part, ranker);
  });
  const parts = judged.map(({ byName, all }, at) => {
    const rest = judged.flatMap((fold, other) => (other === at ? [] : fold.all));
    const networks = learnEvidence(rest);
    return { byName, networks, predicted: predictEach(networks, all) };
  });
  parts.forEach(({ byName, networks }, at) => {
    // Two numbers come from what the networks of the other fold predicted: those have seen this one,
    // but it is the other that they predict.
    const others = parts.flatMap(({ predicted }, other) => (other === at ? [] : predicted));
    const confidenceOf = byNetworks(calibrate(networks, others));
    for (const { name, lessons } of byName) {
      process.stdout.write(`${name}\n`);
      printConfidence(lessons, confidenceOf);
    }
  });
  if (values.into === undefined) return;
  const confidence = learnEvidence(judged.flatMap(({ all }) => all));
  const predicted = parts.flatMap((part) => part.predicted);
  await write('confidence-model', 'CONFIDENCE_MODEL', calibrate(confidence, predicted));
}

async function readMaterial(): Promise<Material> {
  const sets = await Promise.all(
    positionals.map(async (file) => ({
      name: basename(file),
      ...parseSquad(await readFile(file, 'utf8'), file),
    })),
  );
  const more = await Promise.all(values.texts.map(readTexts));
  const articles = [...sets.flatMap((set) => set.articles), ...more.flat()];
  const people = values.people ?? '';
  const questions =
    people === '' ? [] : parsePeople(await readFile(people, 'utf8'), people, articles);
  return { sets, people: questions };
}

async function readTexts(file: string): Promise<EvalArticle[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as EvalArticle);
}

function lessonsOf({ sets, people }: Material): Lesson[] {
  const ofSets = sets.flatMap((set) => {
    const { open, given, pairs } = rankingLessons(set);
    return [...open, ...given, ...pairs, ...withoutVectors(open)];
  });
  const ofPeople = peopleLessons(people).filter(({ isAnswered }) => isAnswered);
  return [...ofSets, ...ofPeople, ...withoutVectors(ofPeople)];
}

function printHitRates({ sets, people }: Material, weights: NetworkWeights): void {
  const model = createRankingModel(weights);
  for (const set of sets) {
    for (const [mode, lessons] of Object.entries(rankingLessons(set))) {
      print(`${set.name} ${mode}`, hitRates(examplesOf(lessons), model));
    }
  }
  const answered = peopleLessons(people).filter(({ isAnswered }) => isAnswered);
  print('people', hitRates(examplesOf(answered), model));
}

function judgeAll({ sets, people }: Material, weights: NetworkWeights) {
  const model = createRankingModel(weights);
  const judgeEach = (lessons: readonly Lesson[]) =>
    lessons.flatMap((lesson) => {
      const row = judge(model, lesson);
      return row === undefined || row.several ? [] : [row];
    });
  const byName = [
    ...sets.map((set) => ({ name: set.name, lessons: judgeEach(confidenceLessons(set)) })),
    { name: 'people', lessons: judgeEach(peopleLessons(people)) },
    { name: 'people, all texts', lessons: judgeEach(peopleLessonsOfAll(people)) },
  ];
  return { byName, all: byName.flatMap(({ lessons }) => lessons) };
}

async function write(file: string, name: string, weights: NetworkWeights): Promise<void> {
  const from = [...positionals, values.people ?? ''].map((path) => basename(path)).join(', ');
  const text = [
    `// Learned by src/train/main.ts from ${from};`,
    '// see docs/answers.md. Not to be edited.',
    '// Networks, as network-text.ts reads them.',
    `export const ${name} = \``,
    printNetworks(weights),
    '`;',
    '',
  ].join('\n');
  await writeFile(`${values.into ?? ''}/${file}.ts`, text);
}
