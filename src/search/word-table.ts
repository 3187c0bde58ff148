/**
 * Numbers for words, without a string for each: a word is looked up where it stands in its text. A
 * `Map` of strings takes three times as long over a corpus, most of it for cutting out and hashing
 * strings it already knows (docs/performance.md).
 */
export class WordTable {
  #size = 0;
  /** A word's number and one, at the place its hash says or the next free one; 0 for free. */
  #slots = new Uint32Array(FIRST_SLOTS);
  #hashes = new Uint32Array(FIRST_SLOTS / 2);
  /** Units of word `n`: from `ends[n]` up to `ends[n + 1]`. */
  #ends = new Uint32Array(FIRST_SLOTS / 2 + 1);
  #units = new Uint16Array(FIRST_SLOTS * 4);

  get size(): number {
    return this.#size;
  }

  /** The number of a word of a text; one that was not there gets the next: the size before. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return this.#add(text, start, end, hash, slot);
      if (this.#hashes[entry - 1] === hash && this.#is(entry - 1, text, start, end)) {
        return entry - 1;
      }
    }
  }

  #is(number: number, text: string, start: number, end: number): boolean {
    const units = this.#units;
    const from = this.#ends[number] ?? 0;
    if ((this.#ends[number + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (units[from + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #add(text: string, start: number, end: number, hash: number, slot: number): number {
    const number = this.#size;
    const from = this.#ends[number] ?? 0;
    const to = from + end - start;
    if (to > this.#units.length) this.#units = grown(this.#units, to);
    for (let at = start; at < end; at += 1) this.#units[from + at - start] = text.charCodeAt(at);
    this.#size += 1;
    if (this.#size > this.#hashes.length) {
      this.#hashes = grown(this.#hashes, this.#size);
      this.#ends = grown(this.#ends, this.#hashes.length + 1);
    }
    this.#ends[number + 1] = to;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (let number = 0; number < this.#size; number += 1) {
      let slot = (this.#hashes[number] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

/** Power of two; room for half as many words. */
const FIRST_SLOTS = 1 << 12;

/** FNV-1a over UTF-16 units, mixed once more for the low bits: isthe.com/chongo/tech/comp/fnv. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function grown<T extends Uint16Array | Uint32Array>(array: T, least: number): T {
  const larger = new (array.constructor as new (length: number) => T)(
    Math.max(array.length * 2, least),
  );
  larger.set(array);
  return larger;
}
