import type { Segment } from './segment.ts';
import type { Shelf } from './shelf.ts';
import { ABSENT_TERM } from './term-numbers.ts';
import { TermCursor } from './text-terms.ts';

/** Called with what a found term stands for, and its place among the terms of the text. */
export type VisitFound<Value> = (value: Value, place: number) => void;

/**
 * Finds certain terms in the sentences and titles of a shelf by their numbers: neither the text nor a
 * word of it is looked at.
 */
export class TermFinder<Value> {
  readonly #shelf: Shelf;
  readonly #values: ReadonlyMap<string, Value>;
  readonly #finders: SegmentFinder<Value>[] = [];

  /** @param values what is looked for, and what it stands for. */
  constructor(shelf: Shelf, values: ReadonlyMap<string, Value>) {
    this.#shelf = shelf;
    this.#values = values;
  }

  /** @param sentence its number in the article; there is such a sentence. */
  inSentence(place: number, sentence: number, visit: VisitFound<Value>): void {
    const first = this.#shelf.segment(place).bodies.firstSentence;
    const finder = this.#finder(place);
    const article = this.#shelf.numberOf(place);
    finder.find(finder.sentences, (first[article] ?? 0) + sentence, visit);
  }

  inTitle(place: number, visit: VisitFound<Value>): void {
    const finder = this.#finder(place);
    finder.find(finder.titles, this.#shelf.numberOf(place), visit);
  }

  #finder(place: number): SegmentFinder<Value> {
    const number = this.#shelf.segmentOf(place);
    const known = this.#finders[number];
    if (known !== undefined) return known;
    const values = new Map<number, Value>();
    for (const [term, value] of this.#values) {
      const own = this.#shelf.terms.of(term)[number] ?? ABSENT_TERM;
      if (own !== ABSENT_TERM) values.set(own, value);
    }
    const fresh = new SegmentFinder(this.#shelf.segment(place), values);
    this.#finders[number] = fresh;
    return fresh;
  }
}

/** Of the terms of a sentence hardly any is looked for: a bit of the number tells most apart. */
const BITS = 8191;

class SegmentFinder<Value> {
  readonly sentences: TermCursor;
  readonly titles: TermCursor;
  readonly #values: ReadonlyMap<number, Value>;
  readonly #bits = new Uint8Array(BITS + 1);

  constructor({ sentenceTerms, titleTerms }: Segment, values: ReadonlyMap<number, Value>) {
    this.sentences = new TermCursor(sentenceTerms);
    this.titles = new TermCursor(titleTerms);
    this.#values = values;
    for (const number of values.keys()) this.#bits[number & BITS] = 1;
  }

  find(cursor: TermCursor, text: number, visit: VisitFound<Value>): void {
    cursor.open(text);
    for (let place = 0; cursor.next(); place += 1) {
      if (this.#bits[cursor.number & BITS] === 0) continue;
      const value = this.#values.get(cursor.number);
      if (value !== undefined) visit(value, place);
    }
  }
}
