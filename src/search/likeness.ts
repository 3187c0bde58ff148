import { fold } from './fold.ts';

/** How much of two texts are the same words in the same order. */
export interface Overlap {
  /** Share of the runs that either holds which both hold (Jaccard, after Broder 1997), 0 to 1. */
  readonly alike: number;
  /** Share of the runs of the first that the second holds too, and the other way round. */
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/**
 * Compares two texts by their runs of `length` words. Case, accents and punctuation do not count.
 */
export function overlap(a: string, b: string, length: number): Overlap {
  // A corpus that holds everything twice is told in a tenth of the time.
  if (a === b && a !== '') return { alike: 1, ofFirst: 1, ofSecond: 1 };
  const [left, right] = [runsOf(a, length), runsOf(b, length)];
  if (left.size === 0 || right.size === 0) return { alike: 0, ofFirst: 0, ofSecond: 0 };
  let common = 0;
  for (const run of left) if (right.has(run)) common += 1;
  return {
    alike: common / (left.size + right.size - common),
    ofFirst: common / left.size,
    ofSecond: common / right.size,
  };
}

/** Share of the runs of `length` words that either text holds which both hold, 0 to 1. */
export function likeness(a: string, b: string, length = 1): number {
  return overlap(a, b, length).alike;
}

function runsOf(text: string, length: number): ReadonlySet<string> {
  const words = wordsOf(text);
  // A text shorter than a run is one run.
  const count = words.length === 0 ? 0 : Math.max(1, words.length - length + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + length).join(' ')));
}

/** The words that are compared. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
