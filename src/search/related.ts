import { lazily } from '../lazily.ts';
import { type MetonymTerms, createMetonymTerms } from './metonym-terms.ts';
import { NEWS_WORDS } from './news-words.ts';
import { RelatedLines, type RelatedWord } from './related-lines.ts';
import { RELATED_WORDS } from './related-words.ts';
import type { TermCutter } from './terms.ts';
import { THESAURUS } from './thesaurus.ts';

/** How a term is related to another. */
interface Relation {
  /** `form`: decide, decision; Germany, German. `synonym`: also a capital for its government. */
  readonly kind: 'form' | 'synonym' | 'broader';
  /** How much finding the one tells of the other, 0…1: 1 is as much as finding the word itself. */
  readonly strength: number;
}

/** A term that an article may use where the question uses another. */
export interface RelatedTerm extends Relation {
  readonly term: string;
}

/** Which terms are related to a word. All relations hold both ways. */
export interface RelatedTerms {
  /** The terms related to a word as written, strongest first; each once, never the word's own. */
  of(word: string): readonly RelatedTerm[];
  /** The same for a term. (A stem is not always its own stem: "deporte" of "deported".) */
  ofTerm(term: string): readonly RelatedTerm[];
  /**
   * The states that names of several words stand for: White House, the US.
   * @param terms the question's, in its order.
   */
  ofNames(terms: readonly string[]): readonly RelatedTerm[];
}

/** For questions in languages that there is no table for: there is one for English. */
export const NO_RELATED_TERMS: RelatedTerms = { of: () => [], ofTerm: () => [], ofNames: () => [] };

/**
 * By the marks of the tables. A strength is the logarithm of how much likelier a related term is in
 * the sentence that answers than in others of its article, as a share of the same for the word
 * itself; the mean of NewsQA and SQuAD in WordNet's table, rounded. The thesaurus' are within .07 of
 * it, and its `+` is its own. See docs/related-words.md.
 */
const RELATIONS: Readonly<Record<string, Relation>> = {
  '~': { kind: 'form', strength: 0.7 },
  '=': { kind: 'synonym', strength: 0.55 },
  '-': { kind: 'synonym', strength: 0.4 },
  '^': { kind: 'broader', strength: 0.4 },
  '+': { kind: 'broader', strength: 0.3 },
};

/** Not measured (the benchmarks hold 9 cases): a capital is mostly the town. */
const METONYM: Relation = { kind: 'synonym', strength: 0.3 };

/** Questions of a community repeat their words; what this many are related to is 1 MB or so. */
const MOST_REMEMBERED = 5_000;

interface Tables {
  readonly byHand: RelatedLines;
  readonly others: readonly RelatedLines[];
}

/** One for all editions: where their words stand is found once. */
const tables = lazily((): Tables => ({
  byHand: new RelatedLines(NEWS_WORDS),
  others: [THESAURUS, RELATED_WORDS].map((table) => new RelatedLines(table)),
}));

/** Reads nothing before it is asked; remembers what it found. */
export function createRelatedTerms(cutter: TermCutter): RelatedTerms {
  const known = new Map<string, readonly RelatedTerm[]>();
  let metonyms: MetonymTerms | undefined;
  const ofTerm = (term: string) => {
    metonyms ??= createMetonymTerms(cutter);
    const found = known.get(term) ?? relatedTo(term, cutter, tables(), metonyms);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(term, found);
    return found;
  };
  return {
    of: (word) => {
      const term = cutter.termOf(word);
      return term === undefined ? [] : ofTerm(term);
    },
    ofTerm,
    ofNames: (terms) => {
      metonyms ??= createMetonymTerms(cutter);
      return metonyms.ofNames(terms).map((term) => Object.assign({ term }, METONYM));
    },
  };
}

/**
 * What was written by hand counts before the rest; of what the other tables say the stronger, and of
 * equals the first.
 */
function relatedTo(
  term: string,
  cutter: TermCutter,
  { byHand, others }: Tables,
  metonyms: MetonymTerms,
): RelatedTerm[] {
  const found = new Map<string, RelatedTerm>();
  const add = (other: string | undefined, relation: Relation | undefined) => {
    if (other === undefined || relation === undefined || other === term || found.has(other)) return;
    found.set(other, { term: other, ...relation });
  };
  const addAll = (pairs: Iterable<RelatedWord>) => {
    const relations = Array.from(pairs, ({ word, mark }) => ({ word, relation: RELATIONS[mark] }));
    for (const { word, relation } of relations.toSorted(strongerFirst)) {
      add(cutter.termOf(word), relation);
    }
  };
  addAll(byHand.pairsWith(term, cutter));
  for (const other of metonyms.of(term)) add(other, METONYM);
  addAll(others.flatMap((table) => [...table.pairsWith(term, cutter)]));
  return [...found.values()].toSorted((a, b) => b.strength - a.strength);
}

type Marked = { readonly relation: Relation | undefined };

function strongerFirst(a: Marked, b: Marked): number {
  return (b.relation?.strength ?? 0) - (a.relation?.strength ?? 0);
}
