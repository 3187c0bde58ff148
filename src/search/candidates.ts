import { SKETCH } from './sketch.ts';

/** Whether a pair of articles is worth to be told; asked before it is remembered. */
export type IsWorth = (first: number, second: number) => boolean;

/**
 * Pairs of articles whose sketches share a number, each pair once, the lower number first.
 *
 * @param sketches one after the other, `SKETCH.length` numbers each.
 */
export function candidatePairs(
  sketches: Uint32Array,
  isWorth: IsWorth = () => true,
): (readonly [first: number, second: number])[] {
  const count = sketches.length / SKETCH.length;
  const pairs: (readonly [number, number])[] = [];
  const seen = new Set<number>();
  for (let column = 0; column < SKETCH.length; column += 1) {
    eachPairIn(sketches, column, (first, second) => {
      const pair = first * count + second;
      if (!isWorth(first, second) || seen.has(pair)) return;
      seen.add(pair);
      pairs.push([first, second]);
    });
  }
  return pairs;
}

/**
 * Each is compared with so many that come just before it with the same number: a thousand copies of one
 * text would be half a million pairs, and a chain of them tells the same.
 */
const COMPARED_WITH = 16;

/** A hash table of chains over one column, the last article of each chain first. */
function eachPairIn(
  sketches: Uint32Array,
  column: number,
  take: (first: number, second: number) => void,
): void {
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
      take(other, article);
      met += 1;
    }
    next[article] = head;
    heads[slot] = article;
  }
}
