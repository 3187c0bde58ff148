import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { EVIDENCE_NAMES } from '../answer/confidence.ts';
import { FEATURE_NAMES } from '../answer/features.ts';
import { createRankingModel } from '../answer/rank.ts';
import { printTrees, type TreeNode } from '../answer/trees.ts';
import { type EvalArticle, parseSquad } from '../eval/squad.ts';
import { judge } from './confidence-examples.ts';
import { examplesOf } from './examples.ts';
import { foldsOf, type Material } from './folds.ts';
import { hitRates } from './hit-rates.ts';
import { grown, learnConfidence } from './learn-confidence.ts';
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
  const ranking = learnRanking(lessonsOf(whole), false);
  await write('ranking-model', 'RANKING_MODEL', printTrees(ranking, FEATURE_NAMES));
}

/** Confidence is learned from how the folds' rankings do on what they have not seen. */
async function measureAndLearnConfidence(): Promise<void> {
  const folds = foldsOf(whole);
  const rankers = folds.map(({ rest }) => learnRanking(lessonsOf(rest), true));
  folds.forEach(({ part }, at) => printHitRates(part, rankers[at] ?? []));
  const judged = folds.map(({ part }, at) => judgeAll(part, rankers[at] ?? []));
  judged.forEach((rows, at) => {
    const rest = judged.filter((_, other) => other !== at);
    const confidenceOf = grown(learnConfidence(rest.flatMap(({ all }) => all)));
    for (const { name, lessons } of rows.byName) {
      process.stdout.write(`${name}\n`);
      printConfidence(lessons, confidenceOf);
    }
  });
  if (values.into === undefined) return;
  const confidence = learnConfidence(judged.flatMap(({ all }) => all));
  await write('confidence-model', 'CONFIDENCE_MODEL', printTrees(confidence, EVIDENCE_NAMES));
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

function printHitRates({ sets, people }: Material, trees: readonly TreeNode[]): void {
  const model = createRankingModel(trees);
  for (const set of sets) {
    for (const [mode, lessons] of Object.entries(rankingLessons(set))) {
      print(`${set.name} ${mode}`, hitRates(examplesOf(lessons), model));
    }
  }
  const answered = peopleLessons(people).filter(({ isAnswered }) => isAnswered);
  print('people', hitRates(examplesOf(answered), model));
}

function judgeAll({ sets, people }: Material, trees: readonly TreeNode[]) {
  const model = createRankingModel(trees);
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

async function write(file: string, name: string, trees: string): Promise<void> {
  const from = [...positionals, values.people ?? ''].map((path) => basename(path)).join(', ');
  const text = [
    `// Learned by src/train/main.ts from ${from};`,
    '// see docs/answers.md. Not to be edited.',
    '// One tree a line, as trees.ts reads them.',
    `export const ${name} = \``,
    trees,
    '`;',
    '',
  ].join('\n');
  await writeFile(`${values.into ?? ''}/${file}.ts`, text);
}
