import { METONYMS } from './metonyms.ts';
import type { RelatedTerms } from './related.ts';
import { STATE_NAMES } from './state-names.ts';
import type { TermCutter } from './terms.ts';

/** Tells the names of states and governments from other names. */
export interface States {
  /** Whether a name, as its terms, is a state, its people, its capital or its seat of power. */
  isState(terms: readonly string[]): boolean;
}

/** Where there is no table of capitals and peoples. */
export const NO_STATES: States = { isState: () => false };

/** English names; those of the states are Unicode's (CLDR). */
export function createStates(cutter: TermCutter, related: RelatedTerms): States {
  let known: ReadonlySet<string> | undefined;
  return {
    isState(terms) {
      known ??= stateTerms(cutter);
      const states = known;
      const isOne = (term: string) =>
        states.has(term) ||
        related.ofTerm(term).some((it) => it.kind === 'form' && states.has(it.term));
      return terms.every(isOne) || related.ofNames(terms).length > 0;
    },
  };
}

/** The terms of the names of all states and capitals. */
function stateTerms(cutter: TermCutter): ReadonlySet<string> {
  const capitals = METONYMS.flat().filter((name) => !name.includes(' '));
  return new Set(
    [...STATE_NAMES, ...capitals].flatMap((name) => cutter.termsOf(name).map(({ term }) => term)),
  );
}
