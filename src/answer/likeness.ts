import { fold } from '../search/fold.ts';

/**
 * How much two texts are the same words in the same order: the share of runs of `length` words that
 * both hold among those that either holds (Jaccard, after Broder 1997), 0 to 1. Case, accents and
 * punctuation do not count.
 */
export function likeness(a: string, b: string, length = 1): number {
  const [left, right] = [runsOf(a, length), runsOf(b, length)];
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const run of left) if (right.has(run)) common += 1;
  return common / (left.size + right.size - common);
}

function runsOf(text: string, length: number): ReadonlySet<string> {
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // A text shorter than a run is one run.
  const count = words.length === 0 ? 0 : Math.max(1, words.length - length + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + length).join(' ')));
}
