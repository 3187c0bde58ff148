import type { Segment } from './segment.ts';
import { TermCursor, type TextTerms } from './text-terms.ts';
import { textAt } from './texts.ts';
import type { WordVectors } from './word-vectors.ts';

/** The rows of vectors of stored terms, by the terms' numbers: no word is looked at twice. */
export class VectorRows {
  readonly #vectors: WordVectors;
  /** Of each segment by term number: the row, or `NO_ROW`; `UNKNOWN` until it is asked for. */
  readonly #rows = new WeakMap<Segment, Int32Array>();

  constructor(vectors: WordVectors) {
    this.#vectors = vectors;
  }

  /** Of its terms in their order, `NO_ROW` for one that has no vector. @param sentence its number in the segment. */
  ofSentence(segment: Segment, sentence: number): readonly number[] {
    return this.#of(segment, segment.sentenceTerms, sentence);
  }

  ofTitle(segment: Segment, article: number): readonly number[] {
    return this.#of(segment, segment.titleTerms, article);
  }

  #of(segment: Segment, stored: TextTerms, number: number): number[] {
    const known = this.#rowsOf(segment);
    const cursor = new TermCursor(stored);
    const rows: number[] = [];
    cursor.open(number);
    while (cursor.next()) {
      let row = known[cursor.number] ?? NO_ROW;
      if (row === UNKNOWN) {
        row = this.#vectors.rowOf(textAt(segment.dictionary.terms, cursor.number));
        known[cursor.number] = row;
      }
      rows.push(row);
    }
    return rows;
  }

  #rowsOf(segment: Segment): Int32Array {
    const known = this.#rows.get(segment);
    if (known !== undefined) return known;
    const fresh = new Int32Array(segment.dictionary.terms.ends.length - 1).fill(UNKNOWN);
    this.#rows.set(segment, fresh);
    return fresh;
  }
}

/** In place of a row; what `rowOf` gives for a term without a vector. */
const NO_ROW = -1;
const UNKNOWN = -2;
