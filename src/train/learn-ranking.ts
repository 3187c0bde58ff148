import { FEATURE_NAMES, type FeatureName } from '../answer/features.ts';
import type { TreeNode } from '../answer/trees.ts';
import { boost, type BoostOptions, softmaxSlopes } from './boost.ts';
import { examplesOf, matrixOf } from './examples.ts';
import type { Lesson } from './lessons.ts';

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
  'soughtNear',
  'predicate',
  'predicateMeant',
  'leastPredicate',
  'nearPairs',
  'soughtJoined',
]);
const LESS: ReadonlySet<FeatureName> = new Set<FeatureName>([
  'exactGap',
  'softGap',
  'meantGap',
  'likenessGap',
]);

const OPTIONS: BoostOptions = {
  trees: 320,
  depth: 5,
  learningRate: 0.05,
  leastLeaf: 4,
  penalty: 1,
  features: 0.6,
  questions: 0.7,
  directions: FEATURE_NAMES.map((name) => (MORE.has(name) ? 1 : LESS.has(name) ? -1 : 0)),
};

/** Of new questions the ranking can be judged by fewer trees. */
const QUICK: BoostOptions = { ...OPTIONS, trees: 130, learningRate: 0.1 };

/** Trees that rank sentences; those to be judged by are learned sooner. */
export function learnRanking(lessons: Iterable<Lesson>, isToBeJudged: boolean): TreeNode[] {
  const matrix = matrixOf(examplesOf(lessons));
  return boost(matrix, softmaxSlopes, isToBeJudged ? QUICK : OPTIONS);
}
