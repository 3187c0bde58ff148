/** A passage of a segment and its score. */
export interface Scored {
  readonly score: number;
  /** Place of its article in the edition. */
  readonly place: number;
  readonly segment: number;
  /** Number of the passage in its segment. */
  readonly passage: number;
}

/**
 * Keeps the best of many: a heap whose root is the worst of those kept, which is what the next one
 * has to beat. Equal scores are ranked by place and passage.
 */
export class BestPassages {
  readonly #limit: number;
  readonly #heap: Scored[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A lower score than this is not among the best; an equal one may be. */
  get least(): number {
    return this.#heap.length < this.#limit ? 0 : (this.#heap[0]?.score ?? Number.POSITIVE_INFINITY);
  }

  add(scored: Scored): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(scored);
      this.#rise(heap.length - 1);
    } else if (heap[0] !== undefined && compare(scored, heap[0]) < 0) {
      heap[0] = scored;
      this.#sink(0);
    }
  }

  /** Best first. */
  sorted(): Scored[] {
    return this.#heap.toSorted(compare);
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      const left = 2 * at + 1;
      const worst = this.#isWorse(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfWorse(worst, at)) return;
      at = worst;
    }
  }

  #isWorse(at: number, than: number): boolean {
    const [one, other] = [this.#heap[at], this.#heap[than]];
    return one !== undefined && other !== undefined && compare(one, other) > 0;
  }

  #swapIfWorse(at: number, than: number): boolean {
    const [one, other] = [this.#heap[at], this.#heap[than]];
    if (one === undefined || other === undefined || compare(one, other) <= 0) return false;
    this.#heap[at] = other;
    this.#heap[than] = one;
    return true;
  }
}

/** Negative when `a` ranks before `b`. An article lies in one segment, so passages compare there. */
function compare(a: Scored, b: Scored): number {
  return b.score - a.score || a.place - b.place || a.passage - b.passage;
}
