import { isNumber } from './number-words.ts';
import type { Term } from '../search/terms.ts';
import type { Coverage } from './question-view.ts';

/** A sentence looked at for ranking. */
export interface SentenceView {
  readonly text: string;
  /** Code of the language it is in. */
  readonly language: string;
  /** In order, stop words left out. */
  readonly terms: readonly Term[];
  /** Words of the sentence that look like names: capitalised inside it, runs joined. */
  readonly names: readonly NameRun[];
  /** Places in `terms` of numbers and number words. */
  readonly numbers: readonly number[];
  /** How much of the question it holds. */
  readonly coverage: Coverage;
  /** Rows of the word vectors of its terms, -1 for a term that has none; of an English sentence. */
  readonly vectorRows: readonly number[];
}

/** Where a view has from what it tells: each is asked for once, and for most sentences never. */
export interface SentenceSource {
  readonly language: string;
  text(): string;
  terms(text: string): readonly Term[];
  coverage(): Coverage;
  vectorRows(): readonly number[];
}

/** Capitalised words side by side: `Human Rights Watch`. */
export interface NameRun {
  readonly text: string;
  /** Offset in the sentence. */
  readonly start: number;
  readonly terms: readonly string[];
}

/** Looks at a sentence; most are looked at for their coverage only. */
export function viewSentence(source: SentenceSource): SentenceView {
  return new LazyView(source);
}

class LazyView implements SentenceView {
  readonly language: string;
  readonly #source: SentenceSource;
  #text: string | undefined;
  #terms: readonly Term[] | undefined;
  #names: readonly NameRun[] | undefined;
  #numbers: readonly number[] | undefined;
  #coverage: Coverage | undefined;
  #vectorRows: readonly number[] | undefined;

  constructor(source: SentenceSource) {
    this.#source = source;
    this.language = source.language;
  }

  get text(): string {
    this.#text ??= this.#source.text();
    return this.#text;
  }

  get terms(): readonly Term[] {
    this.#terms ??= this.#source.terms(this.text);
    return this.#terms;
  }

  get names(): readonly NameRun[] {
    this.#names ??= nameRuns(this.text, this.terms);
    return this.#names;
  }

  get numbers(): readonly number[] {
    this.#numbers ??= numberPlaces(this.terms, this.language);
    return this.#numbers;
  }

  get coverage(): Coverage {
    this.#coverage ??= this.#source.coverage();
    return this.#coverage;
  }

  get vectorRows(): readonly number[] {
    this.#vectorRows ??= this.#source.vectorRows();
    return this.#vectorRows;
  }
}

function numberPlaces(terms: readonly Term[], language: string): readonly number[] {
  return terms.flatMap(({ word }, at) => (isNumber(word, language) ? [at] : []));
}

/**
 * Runs of capitalised terms. The sentence's first word is capitalised whatever it is: it counts
 * only where the next word is a name too ("John Kirby said").
 */
function nameRuns(text: string, terms: readonly Term[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < terms.length;) {
    const first = terms[at];
    if (first === undefined || !isCapital(text, first.start)) {
      at += 1;
      continue;
    }
    const end = endOfRun(text, terms, at);
    const last = terms[end - 1] ?? first;
    if (end - at > 1 || !isFirstWord(text, first)) {
      runs.push({
        text: text.slice(first.start, last.end),
        start: first.start,
        terms: terms.slice(at, end).map(({ term }) => term),
      });
    }
    at = end;
  }
  return runs;
}

/** Behind the last of the capitalised terms that stand side by side from one on. */
function endOfRun(text: string, terms: readonly Term[], first: number): number {
  let end = first + 1;
  for (; end < terms.length; end += 1) {
    const [before, term] = [terms[end - 1], terms[end]];
    if (before === undefined || term === undefined) break;
    if (!isOneSpace(text, before.end, term.start) || !isCapital(text, term.start)) break;
  }
  return end;
}

function isOneSpace(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.charCodeAt(start) === SPACE;
}

/** Whether a capital stands at a place. */
export function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_BEYOND_ASCII) return unit >= CAPITAL_A && unit <= CAPITAL_Z;
  return /^\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const [SPACE, CAPITAL_A, CAPITAL_Z, FIRST_BEYOND_ASCII] = [0x20, 0x41, 0x5a, 0x80];

function isFirstWord(text: string, { start }: Term): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start));
}
