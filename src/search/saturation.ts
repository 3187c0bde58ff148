import type { Bm25Parameters } from './bm25.ts';

/** Nearly all passages are shorter, in distinct terms, and hold a term less often. */
export const TABLED_LENGTH = 256;
export const TABLED_FREQUENCY = 16;

/**
 * What a frequency counts in a text of a length, next to the weight of its term: the part of BM25 that
 * saturates. It is asked for at every posting, and a table of 32 kB has it in half of the time.
 */
export class Saturation {
  /** Of frequency `f` and length `l` at `f * TABLED_LENGTH + l`. */
  readonly table = new Float64Array(TABLED_FREQUENCY * TABLED_LENGTH);
  readonly #parameters: Bm25Parameters;
  readonly #slope: number;

  /** @param average length of the texts. */
  constructor(parameters: Bm25Parameters, average: number) {
    this.#parameters = parameters;
    this.#slope = parameters.b / average;
    for (let at = 0; at < this.table.length; at += 1) {
      this.table[at] = this.of(Math.floor(at / TABLED_LENGTH), at % TABLED_LENGTH);
    }
  }

  of(frequency: number, length: number): number {
    const { k, b, d } = this.#parameters;
    const norm = k * (1 - b + this.#slope * length);
    return d + (frequency * (k + 1)) / (frequency + norm);
  }
}
