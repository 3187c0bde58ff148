import {
  CONFIDENCE_NAMES,
  type ConfidenceFeatures,
  type ConfidenceName,
  EVIDENCE_NAMES,
  probabilityOf,
} from '../answer/confidence.ts';
import { FlatTrees } from '../answer/flat-trees.ts';
import type { TreeNode } from '../answer/trees.ts';
import { boost, type BoostOptions, logisticSlopes } from './boost.ts';
import type { Judged } from './confidence-examples.ts';
import { fitLogistic, type Target } from './logistic.ts';

type EvidenceName = (typeof EVIDENCE_NAMES)[number];

/** More of these can only speak for an answer, or against it. */
const MORE: ReadonlySet<EvidenceName> = new Set<EvidenceName>([
  'here',
  'meant',
  'meantNear',
  'leastMeant',
  'likeness',
  'kindHeld',
  'counted',
  'defined',
  'pairs',
  'probability',
  'namesBeside',
  'its-exact',
  'its-soft',
  'its-meant',
  'its-rarest',
  'its-names',
  'its-numberByFocus',
  'its-kindHeld',
  'its-soughtNear',
  'its-soughtJoined',
  'its-predicate',
  'its-predicateMeant',
  'its-leastPredicate',
  'its-likenessPredicate',
  'its-nearPairs',
  'its-focus',
  'its-meantFocus',
  'its-speaks',
  'its-order',
  'its-tightness',
]);
const LESS: ReadonlySet<EvidenceName> = new Set<EvidenceName>([
  'nowhere',
  'worst',
  'namesGone',
  'predicateGone',
  'predicateFar',
  'dateMissing',
  'amountMissing',
  'nobodyNew',
  'statesOnly',
  'manner',
  'focusMissing',
  'corrected',
  'its-exactGap',
  'its-softGap',
  'its-meantGap',
  'its-likenessGap',
  'its-elsewhere',
]);

const OPTIONS: BoostOptions = {
  trees: 300,
  depth: 5,
  learningRate: 0.05,
  leastLeaf: 10,
  penalty: 1,
  features: 0.5,
  questions: 0.7,
  directions: EVIDENCE_NAMES.map((name) => (MORE.has(name) ? 1 : LESS.has(name) ? -1 : 0)),
};

/**
 * What a question counts whose answer is there and was not ranked first, where 1 is right and 0 has
 * no answer: learning from it, too, whether there is evidence at all refuses more of what has none.
 */
const EVIDENCE_THERE = 0.5;

/**
 * Trees that judge whether there is evidence, scaled to the log-odds of being right (Platt,
 * "Probabilistic Outputs for Support Vector Machines", 1999); the first is the constant.
 */
export function learnConfidence(rows: readonly Judged[]): TreeNode[] {
  const share = ({ right, isAnswered }: Judged) => (right ? 1 : isAnswered ? EVIDENCE_THERE : 0);
  const matrix = {
    columns: EVIDENCE_NAMES.map((_, at) =>
      Float64Array.from(rows, ({ evidence }) => evidence[at] ?? 0),
    ),
    labels: Float64Array.from(rows, share),
    groups: rows.map(({ weight }, at) => ({ start: at, end: at + 1, weight })),
  };
  const trees = boost(matrix, logisticSlopes, OPTIONS);
  const flat = new FlatTrees(trees);
  const [shift = 0, scale = 1] = fitLogistic(
    rows.map(({ evidence }) => [1, flat.predict(evidence)]),
    rows.map(({ right, weight }): Target => ({ share: right ? 1 : 0, weight })),
  );
  return [shift, ...trees.map((tree) => scaled(tree, scale))];
}

function scaled(node: TreeNode, by: number): TreeNode {
  if (typeof node === 'number') return node * by;
  return { ...node, below: scaled(node.below, by), above: scaled(node.above, by) };
}

/** The confidence by trees. */
export function grown(trees: readonly TreeNode[]): (judged: Judged) => number {
  const flat = new FlatTrees(trees);
  return ({ evidence }) => 1 / (1 + Math.exp(-flat.predict(evidence)));
}

/** A logistic regression: questions that ask several things at once are too alike for trees. */
export function learnConfidenceOfSeveral(rows: readonly Judged[]): ConfidenceFeatures {
  const weights = fitLogistic(
    rows.map(({ features }) => CONFIDENCE_NAMES.map((name) => features[name])),
    rows.map(({ right, weight }): Target => ({ share: right ? 1 : 0, weight })),
  );
  const entries = CONFIDENCE_NAMES.map((name, at): [ConfidenceName, number] => [
    name,
    weights[at] ?? 0,
  ]);
  return Object.fromEntries(entries) as ConfidenceFeatures;
}

/** The confidence by weights. */
export function weighted(weights: ConfidenceFeatures): (judged: Judged) => number {
  return ({ features }) => probabilityOf(features, weights);
}
