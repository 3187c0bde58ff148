import type { Edition } from '../search/edition.ts';
import { detectLanguage } from '../search/detect-language.ts';
import type { ArticleMask, Hit } from '../search/passage-index.ts';
import { parseQuestion, queryOf } from '../search/question.ts';
import { selectArticles, type Selection } from './filter.ts';
import { type QuestionView, viewQuestion } from './question-view.ts';
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
  const isNarrowed = first.outlets.length > 0;
  const selection = isNarrowed ? selectArticles(shelf, ask, first.outlets) : asked;
  // What is known and what is mistyped depends on what is searched.
  const question = isNarrowed ? parse(selection.mask) : first;
  const found = edition.index.search(
    queryOf(question, edition.relatedIn(language)),
    PASSAGES_RANKED,
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
