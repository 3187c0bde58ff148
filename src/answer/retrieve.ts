import type { Edition } from '../search/edition.ts';
import { detectLanguage } from '../search/detect-language.ts';
import type { ArticleMask, Hit } from '../search/passage-index.ts';
import { parseQuestion, type Question, queryOf } from '../search/question.ts';
import { selectArticles, type Selection } from './filter.ts';
import {
  asksSeveral,
  MOST_TERMS_LEARNED,
  type QuestionView,
  viewQuestion,
} from './question-view.ts';
import type { Ask, Searched } from './types.ts';

/** An ask understood, and the passages it found. */
export interface Retrieved {
  readonly view: QuestionView;
  /** Best first. */
  readonly hits: readonly Hit[];
  readonly searched: Searched;
}

/**
 * Passages whose sentences are ranked, for time. Among 50 stand 3 % more of NewsQA's answers (.877 for
 * .846) and 1 % more of SQuAD's (.988 for .982), measured before BM25's parameters were.
 */
const PASSAGES_RANKED = 30;
/** A question that asks several things at once finds each in other passages. */
const PASSAGES_OF_SEVERAL = 80;

/** A question of so many clauses asks several things, whatever one of them says of an outlet. */
const SEVERAL_CLAUSES = 3;

/**
 * Whether the outlets that a question names are preferred only: one that asks several things at once
 * names outlets beside some of them ("what X reported of …, and which Y says …"). On MultiHop-RAG's
 * questions that name one outlet, a filter lost two of five pieces of evidence.
 */
function prefersOutlets({ outlets, terms, clauses }: Question): boolean {
  return (
    terms.length > MOST_TERMS_LEARNED && (outlets.length > 1 || clauses.length >= SEVERAL_CLAUSES)
  );
}

/**
 * Understands an ask against an edition and finds passages for it.
 * @throws Decline when the ask names an outlet or article that is not there, or a date that is none.
 */
export function retrieve(edition: Edition, ask: Ask): Retrieved {
  const { shelf } = edition;
  const asked = selectArticles(shelf, ask);
  const outlets = ask.outlet === undefined ? asked.searched.outlets : [];
  const language = detectLanguage(ask.question, shelf.languages, edition.cutters);
  const others = shelf.languages.filter((code) => code !== language);
  const parse = (mask: ArticleMask | undefined) =>
    parseQuestion(ask.question, {
      cutter: edition.cutters.of(language),
      others: others.map((code) => edition.cutters.of(code)),
      outlets,
      occurs: (term) => edition.index.occurs(term, mask),
    });
  const first = parse(asked.mask);
  const named = prefersOutlets(first) ? [] : first.outlets;
  const isNarrowed = named.length > 0;
  const selection = isNarrowed ? selectArticles(shelf, ask, named) : asked;
  // What is known and what is mistyped depends on what is searched.
  const question = isNarrowed ? parse(selection.mask) : first;
  const found = edition.index.search(
    queryOf(question, edition.relatedIn(language)),
    asksSeveral({ question }) ? PASSAGES_OF_SEVERAL : PASSAGES_RANKED,
    selection.mask,
  );
  return {
    view: viewQuestion(question, edition),
    hits:
      question.terms.length === 0 ? [] : [...found, ...unmatchedOfFew(edition, found, selection)],
    searched: selection.searched,
  };
}

/** So few passages are all looked at: an article has fewer, and so has a small corpus. */
const FEW_PASSAGES = 60;

/**
 * Where few passages count, those that share no word with the question are looked at too: the
 * sentence that answers may say it in other words, beside one that does not.
 */
function unmatchedOfFew(edition: Edition, found: readonly Hit[], selection: Selection): Hit[] {
  const { shelf } = edition;
  const { mask, searched } = selection;
  if (searched.articles > FEW_PASSAGES) return [];
  const passages = Array.from({ length: shelf.count }, (_, place) => place)
    .filter((place) => shelf.isCurrent(place) && (mask === undefined || mask[place] === 1))
    .flatMap((place) => shelf.passages(place));
  if (passages.length > FEW_PASSAGES) return [];
  const matched = new Set(found.map(({ passage }) => `${passage.article} ${passage.first}`));
  return passages
    .filter(({ article, first }) => !matched.has(`${article} ${first}`))
    .map((passage) => ({ passage, score: 0 }));
}
