import { GrowingBytes, GrowingNumbers, sharedBytes, sharedNumbers } from './growing.ts';

/** For each term the texts it occurs in, ascending, and how often: rows laid end to end. */
export interface Postings {
  /** Row of term `t`: from `offsets[t]` up to `offsets[t + 1]`. */
  readonly offsets: Uint32Array;
  readonly texts: Uint32Array;
  /** Occurrences, at most 255. */
  readonly frequencies: Uint8Array;
  /** Distinct terms in each text. */
  readonly lengths: Uint32Array;
}

/** Collects the terms of texts, text by text, and lays them out by term. */
export class PostingsBuilder {
  readonly #terms = new GrowingNumbers();
  readonly #frequencies = new GrowingBytes();
  readonly #lengths = new GrowingNumbers();
  /** For each term the entry of its last text, counted from 1; 0 for a term without any. */
  #lastEntry = new Uint32Array(FIRST_TERMS);

  /** Adds the next text, as term numbers. */
  add(terms: readonly number[]): void {
    const first = this.#terms.length;
    for (const term of terms) {
      if (term >= this.#lastEntry.length) this.#makeRoom(term);
      const entry = this.#lastEntry[term] ?? 0;
      if (entry > first) this.#frequencies.increment(entry - 1);
      else {
        this.#terms.push(term);
        this.#frequencies.push(1);
        this.#lastEntry[term] = this.#terms.length;
      }
    }
    this.#lengths.push(this.#terms.length - first);
  }

  /** @param termCount one more than the largest term number. */
  build(termCount: number): Postings {
    const terms = this.#terms;
    const lengths = this.#lengths.shared();
    const offsets = rowOffsets(terms, termCount);
    const next = offsets.slice();
    const texts = sharedNumbers(terms.length);
    const frequencies = sharedBytes(terms.length);
    let [entry, text, end] = [0, -1, 0];
    terms.forEach((term) => {
      while (entry === end) end += lengths[(text += 1)] ?? 0;
      const at = next[term] ?? 0;
      texts[at] = text;
      frequencies[at] = this.#frequencies.at(entry) ?? 0;
      next[term] = at + 1;
      entry += 1;
    });
    return { offsets, texts, frequencies, lengths };
  }

  #makeRoom(term: number): void {
    const larger = new Uint32Array(Math.max(term + 1, this.#lastEntry.length * 2));
    larger.set(this.#lastEntry);
    this.#lastEntry = larger;
  }
}

const FIRST_TERMS = 4096;

function rowOffsets(terms: GrowingNumbers, termCount: number): Uint32Array {
  const offsets = sharedNumbers(termCount + 1);
  terms.forEach((term) => {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  });
  for (let term = 0; term < termCount; term += 1) {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  }
  return offsets;
}
