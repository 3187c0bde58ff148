import { FEATURE_NAMES } from './features.ts';
import { createCopyTest } from './carriers.ts';
import type { RankedSentence } from './rank.ts';

/** A sentence, and its copies in other articles. */
export interface Distinct {
  readonly sentence: RankedSentence;
  /** Best first. */
  readonly copies: readonly RankedSentence[];
}

/**
 * The first sentences that are no copies of one another: several citations are a set.
 * @param chosen best first.
 * @param ranked all of them, among which copies are looked for.
 */
export function distinctOf(
  chosen: readonly RankedSentence[],
  ranked: readonly RankedSentence[],
  limit: number,
): Distinct[] {
  const isCopy = createCopyTest();
  const copies = (a: RankedSentence, b: RankedSentence): boolean =>
    Math.abs(heldBy(a) - heldBy(b)) <= ALIKE && isCopy(a.span.text, b.span.text);
  const kept: RankedSentence[] = [];
  for (const sentence of chosen) {
    if (kept.length >= limit) break;
    if (!kept.some((first) => copies(first, sentence))) kept.push(sentence);
  }
  return kept.map((sentence) => ({
    sentence,
    copies: ranked.filter((other) => other.place !== sentence.place && copies(sentence, other)),
  }));
}

const EXACT = FEATURE_NAMES.indexOf('exact');

/** A copy holds nearly the same of the question: looking at that first spares nearly all comparing. */
const ALIKE = 0.25;

function heldBy({ features }: RankedSentence): number {
  return features[EXACT] ?? 0;
}
