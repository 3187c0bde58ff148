import { CONFIDENCE_MODEL } from './confidence-model.ts';
import { FEATURE_NAMES } from './features.ts';
import { coverageOf, type QuestionView } from './question-view.ts';
import type { RankedSentence } from './rank.ts';
import { parseTrees, predict, type TreeNode } from './trees.ts';

/** Below this confidence the answer is that there is no evidence: see docs/answers.md for the curve. */
export const LEAST_CONFIDENCE = 0.5;

/** Of the best sentence's features, those that mean the same in a corpus of any size. */
const OF_BEST = [
  'exact',
  'soft',
  'termShare',
  'rarest',
  'before',
  'after',
  'titled',
  'elsewhere',
  'pairs',
  'tightness',
  'names',
  'namesBefore',
  'subject',
  'focus',
  'numberByFocus',
  'kindHeld',
  'newNames',
  'newNumbers',
  'date',
  'quotation',
  'said',
  'reason',
  'describes',
  'asks',
  'terms',
  ...FEATURE_NAMES.filter((name) => name.startsWith('asked-')),
] as const;

const PLACES = OF_BEST.map((name) => FEATURE_NAMES.findIndex((it) => it === name));

/** Names of what the confidence is judged on, in the order of its vector. */
export const CONFIDENCE_NAMES: readonly string[] = [
  ...OF_BEST,
  'unknown',
  'unknownNames',
  'corrected',
  'mostSoft',
  'together',
  'margin',
  'probability',
];

/**
 * What an answer's confidence is judged on, from absolute grounds: how much of the question the best
 * sentence and its surroundings hold, which words nowhere occur, how far it is ahead of the others.
 */
export function measureConfidence(
  view: QuestionView,
  ranked: readonly RankedSentence[],
): Float64Array {
  const best = ranked[0];
  const { terms } = view.question;
  const share = (counts: (at: number) => number) =>
    view.weights.reduce((sum, weight, at) => sum + weight * counts(at), 0) / view.total;
  const together = view.weights.map(() => 0);
  for (const { place, sentence } of ranked) {
    if (place !== best?.place) continue;
    coverageOf(view, sentence.terms).strengths.forEach((strength, at) => {
      together[at] = Math.max(together[at] ?? 0, strength);
    });
  }
  const soft = FEATURE_NAMES.indexOf('soft');
  const top = best?.score ?? 0;
  const all = ranked.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  return Float64Array.from([
    ...PLACES.map((place) => best?.features[place] ?? 0),
    share((at) => (terms[at]?.known === true ? 0 : 1)),
    terms.filter(({ name, known }) => name && !known).length,
    share((at) => (terms[at]?.corrected === true ? 1 : 0)),
    ranked.reduce((most, { features }) => Math.max(most, features[soft] ?? 0), 0),
    share((at) => together[at] ?? 0),
    top - (ranked[1]?.score ?? top - LARGEST_MARGIN),
    1 / Math.max(1, all),
  ]);
}

/** How far a single candidate is ahead of nothing. */
const LARGEST_MARGIN = 3;

/** Judges how likely the best sentence answers: a calibrated probability, 0 to 1. */
export interface ConfidenceModel {
  of(view: QuestionView, ranked: readonly RankedSentence[]): number;
  /** @param vector in `CONFIDENCE_NAMES` order. */
  ofVector(vector: Float64Array): number;
}

/** @param trees over `CONFIDENCE_NAMES`, whose sum is the log-odds. */
export function createConfidenceModel(
  trees: readonly TreeNode[] = parseTrees(CONFIDENCE_MODEL, CONFIDENCE_NAMES),
): ConfidenceModel {
  const ofVector = (vector: Float64Array): number => 1 / (1 + Math.exp(-predict(trees, vector)));
  return {
    ofVector,
    of: (view, ranked) =>
      ranked.length === 0 || view.question.terms.length === 0
        ? 0
        : ofVector(measureConfidence(view, ranked)),
  };
}
