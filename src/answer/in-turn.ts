/** One that may be chosen. */
export interface Choosable {
  readonly score: number;
  /** What it holds of each thing asked, as a share of the whole. */
  readonly held: readonly number[];
}

/** Something chosen, and what it counted in its turn. */
export interface Chosen<T> {
  readonly item: T;
  readonly score: number;
}

/**
 * Chooses one after another what counts most beside what is chosen already: each loses for what it
 * holds once more (Carbonell and Goldstein's maximal marginal relevance). The scores fall.
 * @param again what holding a whole question once more costs.
 * @param most how many are chosen.
 */
export function chooseInTurn<T extends Choosable>(
  items: readonly T[],
  again: number,
  most: number,
): Chosen<T>[] {
  const left = new Set(items);
  const covered = (items[0]?.held ?? []).map(() => 0);
  const chosen: Chosen<T>[] = [];
  while (chosen.length < most && left.size > 0) {
    let best: Chosen<T> | undefined;
    for (const item of left) {
      const score = item.score - again * heldAlready(item.held, covered);
      if (best === undefined || score > best.score) best = { item, score };
    }
    if (best === undefined) break;
    left.delete(best.item);
    chosen.push(best);
    for (const [at, held] of best.item.held.entries()) {
      covered[at] = Math.max(covered[at] ?? 0, held);
    }
  }
  return chosen;
}

function heldAlready(held: readonly number[], covered: readonly number[]): number {
  let sum = 0;
  for (const [at, share] of held.entries()) sum += Math.min(share, covered[at] ?? 0);
  return sum;
}
