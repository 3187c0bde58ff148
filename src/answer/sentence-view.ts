import { isNumber } from './number-words.ts';
import type { Term, TermCutter } from '../search/terms.ts';

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
}

/** Capitalised words side by side: `Human Rights Watch`. */
export interface NameRun {
  readonly text: string;
  /** Offset in the sentence. */
  readonly start: number;
  readonly terms: readonly string[];
}

/** Cuts a sentence up for ranking. */
export function viewSentence(text: string, cutter: TermCutter): SentenceView {
  const terms = cutter.termsOf(text);
  // Most sentences are looked at for their terms only.
  let names: readonly NameRun[] | undefined;
  let numbers: readonly number[] | undefined;
  return {
    text,
    language: cutter.language,
    terms,
    get names() {
      names ??= nameRuns(text, terms);
      return names;
    },
    get numbers() {
      numbers ??= numberPlaces(terms, cutter.language);
      return numbers;
    },
  };
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
  let run: Term[] = [];
  const close = (): void => {
    const first = run[0];
    const last = run.at(-1);
    if (
      first !== undefined &&
      last !== undefined &&
      !(isFirstWord(text, first) && run.length < 2)
    ) {
      runs.push({
        text: text.slice(first.start, last.end),
        start: first.start,
        terms: run.map(({ term }) => term),
      });
    }
    run = [];
  };
  for (const term of terms) {
    const previous = run.at(-1);
    if (previous !== undefined && text.slice(previous.end, term.start) !== ' ') close();
    if (/^\p{Lu}/u.test(term.word)) run.push(term);
    else close();
  }
  close();
  return runs;
}

function isFirstWord(text: string, { start }: Term): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start));
}
