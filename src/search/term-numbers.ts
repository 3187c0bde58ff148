import type { Segment } from './segment.ts';
import { hashOf, termNumber } from './term-table.ts';

/** Terms that are remembered: those of some thousand questions and their related words, in 3 MB. */
const MOST_REMEMBERED = 20_000;

/**
 * The numbers of terms in the dictionaries of several segments. A question asks for each of its
 * terms half a dozen times, and questions about the same news share many: what was found is
 * remembered.
 */
export class TermNumbers {
  readonly #segments: readonly Segment[];
  readonly #known = new Map<string, readonly number[]>();
  readonly #none: readonly number[];

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
    this.#none = segments.map(() => ABSENT_TERM);
  }

  /** The term's number in each segment, `ABSENT_TERM` where it is not. */
  of(term: string): readonly number[] {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const bytes = Buffer.from(term);
    const hash = hashOf(bytes);
    const numbers = this.#segments.map(({ dictionary }) => termNumber(dictionary, bytes, hash));
    // What is nowhere is not remembered: a mistyped word is looked for in hundreds of spellings.
    if (numbers.every((number) => number === ABSENT_TERM)) return this.#none;
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(term, numbers);
    return numbers;
  }
}

/** In place of a number. */
export const ABSENT_TERM = -1;
