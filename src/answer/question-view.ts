import type { Edition } from '../search/edition.ts';
import { isLightWord } from '../search/light-words.ts';
import { inverseFrequency } from '../search/passage-index.ts';
import type { Question } from '../search/question.ts';
import type { RelatedTerm } from '../search/related.ts';
import type { States } from '../search/states.ts';
import { TermFinder } from '../search/term-finder.ts';
import type { WordVectors } from '../search/word-vectors.ts';

/** A question with the weight of each term, ready to be matched against sentences. */
export interface QuestionView {
  readonly question: Question;
  /** Inverse frequency of each term of the question, in its order, less for a light word; unknown terms weigh most. */
  readonly weights: readonly number[];
  /** Sum of `weights`, 1 for a question without terms. */
  readonly total: number;
  /** Finds terms of articles that stand for terms of the question. */
  readonly finder: TermFinder<readonly Match[]>;
  /** For each term of the question, whether a related one occurs in what is searched. */
  readonly relatedKnown: readonly boolean[];
  /** The question's terms. */
  readonly asked: ReadonlySet<string>;
  /** The names of states in the question's language. */
  readonly states: States;
  /** Of the question's language, if there are any. */
  readonly vectors: WordVectors | undefined;
}

/**
 * The networks have learned from questions of some six terms. One of more than this asks for several
 * things at once, and no sentence holds them all. Where the border lies was not measured.
 */
const MOST_TERMS_LEARNED = 14;

/** One of more than this asks for several things if it has clauses and speaks of what is reported. */
const MOST_TERMS_OF_ONE = 9;

/** Whether a question asks several things at once: a long one, or one about what several articles print. */
export function asksSeveral({ question }: Pick<QuestionView, 'question'>): boolean {
  const { terms, namings, clauses } = question;
  return (
    terms.length > MOST_TERMS_LEARNED ||
    namings > 1 ||
    (namings > 0 && clauses.length > 1 && terms.length > MOST_TERMS_OF_ONE)
  );
}

/** A term of an article that stands for a term of the question. */
export interface Match {
  /** Place of the question's term. */
  readonly at: number;
  /** 1 for the term itself, less for a word related to it. */
  readonly strength: number;
}

/** Of what a word weighs that says little; set, other values were not measured. See `isLightWord`. */
const LIGHT_WEIGHT = 0.3;

export function viewQuestion(question: Question, edition: Edition): QuestionView {
  const { index } = edition;
  const related = edition.relatedIn(question.language);
  const weights = question.terms.map(({ term, forms, word, name, known }) => {
    const frequencies = known ? [term, ...forms].map((form) => index.frequency(form)) : [0];
    const weight = inverseFrequency(Math.max(...frequencies), index.size);
    return !name && isLightWord(word, question.language) ? LIGHT_WEIGHT * weight : weight;
  });
  const matches = new Map<string, Match[]>();
  const add = (term: string, match: Match): void => {
    const others = matches.get(term);
    if (others === undefined) matches.set(term, [match]);
    else others.push(match);
  };
  const states = edition.statesIn(question.language);
  // "Russian troops" are Russia's: no other word stands for a state as surely.
  const strengthOf = ({ term, kind, strength }: RelatedTerm, isState: boolean) =>
    isState && kind === 'form' && states.isState([term]) ? 1 : strength;
  question.terms.forEach(({ term, forms }, at) => {
    for (const form of [term, ...forms]) add(form, { at, strength: 1 });
    const isState = states.isState([term]);
    for (const relation of related.ofTerm(term)) {
      add(relation.term, { at, strength: strengthOf(relation, isState) });
    }
  });
  return {
    question,
    weights,
    total: weights.reduce((sum, weight) => sum + weight, 0) || 1,
    finder: new TermFinder(edition.shelf, matches),
    relatedKnown: question.terms.map(({ term }) =>
      related.ofTerm(term).some((relation) => index.occurs(relation.term)),
    ),
    asked: new Set(question.terms.flatMap(({ term, forms }) => [term, ...forms])),
    states,
    vectors: edition.vectorsIn(question.language),
  };
}

/** How much of a question a text holds, term by term. */
export interface Coverage {
  /** For each term of the question, the best strength with which the text holds it; 0 if not. */
  readonly strengths: readonly number[];
  /** For each term of the question, the place of its best match among the text's terms, or -1. */
  readonly places: readonly number[];
}

/** How much of the question a sentence holds. @param place of its article; there is such a sentence. */
export function coverageOfSentence(view: QuestionView, place: number, number: number): Coverage {
  const { coverage, note } = emptyCoverage(view);
  view.finder.inSentence(place, number, note);
  return coverage;
}

/** How much of it the title of the article at a place holds. */
export function coverageOfTitle(view: QuestionView, place: number): Coverage {
  const { coverage, note } = emptyCoverage(view);
  view.finder.inTitle(place, note);
  return coverage;
}

function emptyCoverage({ question }: QuestionView) {
  const strengths = question.terms.map(() => 0);
  const places = question.terms.map(() => -1);
  const note = (matches: readonly Match[], place: number): void => {
    for (const { at, strength } of matches) {
      if (strength <= (strengths[at] ?? 0)) continue;
      strengths[at] = strength;
      places[at] = place;
    }
  };
  return { coverage: { strengths, places }, note };
}
