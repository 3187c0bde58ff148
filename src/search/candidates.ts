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
  const seen = new PairSet(sketches.length / SKETCH.length);
  for (let column = 0; column < SKETCH.length; column += 1) {
    for (const pair of pairsIn(sketches, column)) {
      if (isWorth(...pair) && seen.add(...pair)) yield pair;
    }
  }
}

/**
 * Each is compared with so many that come just before it with the same number: a thousand copies of one
 * text would be half a million pairs, and a chain of them tells the same.
 */
const COMPARED_WITH = 16;

/** A hash table of chains over one column, the last article of each chain first. */
function* pairsIn(
  sketches: Uint32Array,
  column: number,
): Generator<readonly [first: number, second: number]> {
  const count = sketches.length / SKETCH.length;
  const size = 2 ** Math.ceil(Math.log2(count + 1));
  const heads = new Int32Array(size).fill(-1);
  const next = new Int32Array(count).fill(-1);
  for (let article = 0; article < count; article += 1) {
    const key = sketches[article * SKETCH.length + column] ?? 0;
    if (key === 0) continue;
    const slot = key & (size - 1);
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
