import { METONYMS } from './metonyms.ts';
import type { TermCutter } from './terms.ts';

/** `METONYMS` in the space of terms. */
export interface MetonymTerms {
  /** The state that a capital stands for, or the names that stand for a state. */
  of(term: string): readonly string[];
  /** The states that names of several words stand for among these terms, in their order. */
  ofNames(terms: readonly string[]): readonly string[];
}

interface Seat {
  readonly state: string;
  readonly terms: readonly string[];
}

export function createMetonymTerms(cutter: TermCutter): MetonymTerms {
  const seats = METONYMS.flatMap((row) => seatsOf(row, cutter));
  const words = seats.filter(({ terms }) => terms.length === 1);
  const names = seats.filter(({ terms }) => terms.length > 1);
  return {
    of: (term) =>
      words.flatMap(({ state, terms: [seat = ''] }) => {
        if (seat === term) return [state];
        return state === term ? [seat] : [];
      }),
    ofNames: (terms) => names.filter((name) => holds(terms, name.terms)).map(({ state }) => state),
  };
}

function seatsOf([state = '', ...seats]: readonly string[], cutter: TermCutter): Seat[] {
  const [term, ...others] = cutter.termsOf(state);
  if (term === undefined || others.length > 0) return [];
  return seats.map((seat) => ({
    state: term.term,
    terms: cutter.termsOf(seat).map((it) => it.term),
  }));
}

/** Whether the terms of a name follow each other. */
function holds(terms: readonly string[], name: readonly string[]): boolean {
  return terms.some((_, at) => name.every((term, offset) => terms[at + offset] === term));
}
