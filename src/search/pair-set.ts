/**
 * Pairs of numbers that were there before, in a hash table of 12 to 24 bytes a pair. A `Set` of their
 * products takes three times as much, and twice that while it grows.
 */
export class PairSet {
  readonly #count: number;
  #size = 0;
  /** The pair as one number, and one, at the place its hash says or the next free one; 0 for free. */
  #slots = new Float64Array(FIRST_SLOTS);

  /** @param count all numbers are below it. */
  constructor(count: number) {
    this.#count = count;
  }

  /** Whether the pair is new. */
  add(first: number, second: number): boolean {
    const pair = first * this.#count + second + 1;
    const slot = slotOf(this.#slots, pair);
    if (this.#slots[slot] === pair) return false;
    this.#slots[slot] = pair;
    this.#size += 1;
    if (this.#size * 3 > this.#slots.length * 2) this.#grow();
    return true;
  }

  #grow(): void {
    const slots = new Float64Array(this.#slots.length * 2);
    for (const pair of this.#slots) if (pair !== 0) slots[slotOf(slots, pair)] = pair;
    this.#slots = slots;
  }
}

/** A power of two. */
const FIRST_SLOTS = 1024;

/** Where a pair lies, or is to go. */
function slotOf(slots: Float64Array, pair: number): number {
  const last = slots.length - 1;
  let slot = hashOf(pair) & last;
  while (slots[slot] !== 0 && slots[slot] !== pair) slot = (slot + 1) & last;
  return slot;
}

/** Multiplied by the golden ratio (Knuth), the high bits of the product brought down. */
function hashOf(pair: number): number {
  const hash = Math.imul((pair | 0) ^ Math.floor(pair / 2 ** 32), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
