import { METONYMS } from './metonyms.ts';
import type { RelatedTerms } from './related.ts';
import type { TermCutter } from './terms.ts';

/** Tells the names of states and governments from other names. */
export interface States {
  /** Whether a name, as its terms, is a state, its people, its capital or its seat of power. */
  isState(terms: readonly string[]): boolean;
}

/** Where there is no table of capitals and peoples. */
export const NO_STATES: States = { isState: () => false };

/** English names; those of the states are Unicode's (CLDR), as Node brings them. */
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
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const states = regionCodes().flatMap((code) => names.of(code) ?? []);
  const capitals = METONYMS.flat().filter((name) => !name.includes(' '));
  return new Set(
    [...states, ...capitals].flatMap((name) => cutter.termsOf(name).map(({ term }) => term)),
  );
}

/** Every code that ISO 3166 could give. */
function regionCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second));
}
