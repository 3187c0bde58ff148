import { PairSet } from './pair-set.ts';
import { SKETCH } from './sketch.ts';

/** Whether a pair of articles is worth to be told; asked before it is remembered. */
export type IsWorth = (first: number, second: number) => boolean;

/**
 * Pairs of articles whose sketches share a number, each pair once, the lower number first. They come
 * one after the other and are not held: ten versions of each of 19,038 articles have 860,000.
 *
 * @param sketches one after the other, `SKETCH.length` numbers each.
 */
export function* candidatePairs(
  sketches: Uint32Array,
  isWorth: IsWorth = () => true,
): Generator<readonly [first: number, second: number]> {
  const count = sketches.length / SKETCH.length;
  const seen = new PairSet(count);
  // Used again for each column: memory outside of its heap V8 gives back late, and these were 30 MB.
  const chains: Chains = {
    heads: new Int32Array(2 ** Math.ceil(Math.log2(count + 1))),
    next: new Int32Array(count),
  };
  for (let column = 0; column < SKETCH.length; column += 1) {
    for (const pair of pairsIn(sketches, column, chains)) {
      if (isWorth(...pair) && seen.add(...pair)) yield pair;
    }
  }
}

/**
 * Each is compared with so many that come just before it with the same number: a thousand copies of one
 * text would be half a million pairs, and a chain of them tells the same.
 */
const COMPARED_WITH = 16;

/** A hash table of articles, the last of each chain first; -1 for none. */
interface Chains {
  /** A power of two of them. */
  readonly heads: Int32Array;
  /** Of each article the one before it in its chain. */
  readonly next: Int32Array;
}

/** Of articles with the same number in one column. */
function* pairsIn(
  sketches: Uint32Array,
  column: number,
  { heads, next }: Chains,
): Generator<readonly [first: number, second: number]> {
  heads.fill(-1);
  next.fill(-1);
  for (let article = 0; article < next.length; article += 1) {
    const key = sketches[article * SKETCH.length + column] ?? 0;
    if (key === 0) continue;
    const slot = key & (heads.length - 1);
    const head = heads[slot] ?? -1;
    let met = 0;
    for (let other = head; other >= 0 && met < COMPARED_WITH; other = next[other] ?? -1) {
      if (sketches[other * SKETCH.length + column] !== key) continue;
      yield [other, article];
      met += 1;
    }
    next[article] = head;
    heads[slot] = article;
  }
}
