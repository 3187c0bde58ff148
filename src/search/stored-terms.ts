import type { Segment } from './segment.ts';
import type { Term } from './terms.ts';
import { TermCursor, type TextTerms } from './text-terms.ts';
import { textAt } from './texts.ts';

/**
 * The terms that a stored sentence was cut into.
 * @param sentence its number among all of the segment's; `text` is its own.
 */
export function termsOfSentence(segment: Segment, sentence: number, text: string): Term[] {
  return termsOf(segment, segment.sentenceTerms, sentence, text);
}

/** Those of an article's title. */
export function termsOfTitle(segment: Segment, article: number, title: string): Term[] {
  return termsOf(segment, segment.titleTerms, article, title);
}

function termsOf(segment: Segment, stored: TextTerms, number: number, text: string): Term[] {
  const cursor = new TermCursor(stored);
  const terms: Term[] = [];
  cursor.open(number);
  while (cursor.next()) {
    terms.push(new StoredTerm(segment, cursor.number, text, cursor.start, cursor.end));
  }
  return terms;
}

/** Of most terms of a sentence only the place is asked for. */
class StoredTerm implements Term {
  readonly start: number;
  readonly end: number;
  readonly #segment: Segment;
  readonly #number: number;
  readonly #text: string;

  constructor(segment: Segment, number: number, text: string, start: number, end: number) {
    this.#segment = segment;
    this.#number = number;
    this.#text = text;
    this.start = start;
    this.end = end;
  }

  get term(): string {
    return textAt(this.#segment.dictionary.terms, this.#number);
  }

  get word(): string {
    return this.#text.slice(this.start, this.end);
  }
}
