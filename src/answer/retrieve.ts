import type { Edition } from '../search/edition.ts';
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

/** Passages whose sentences are ranked: in 50 the answer's is nearly always among them. */
const PASSAGES_RANKED = 50;

/**
 * Understands an ask against an edition and finds passages for it.
 * @throws UserError when the ask names an outlet or article that is not there, or a date that is none.
 */
export function retrieve(edition: Edition, ask: Ask): Retrieved {
  const { shelf } = edition;
  const asked = selectArticles(shelf, ask);
  const outlets = ask.outlet === undefined ? asked.searched.outlets : [];
  const parse = (mask: ArticleMask | undefined) =>
    parseQuestion(ask.question, {
      cutter: edition.cutter,
      outlets,
      occurs: (term) => edition.index.occurs(term, mask),
    });
  const { outlet } = parse(asked.mask);
  const selection = outlet === undefined ? asked : selectArticles(shelf, { ...ask, outlet });
  const question = parse(selection.mask);
  const found = edition.index.search(
    queryOf(question, edition.related),
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

/**
 * Where few passages count, those that share no word with the question are looked at too: the
 * sentence that answers may say it in other words, beside one that does not.
 */
function unmatchedOfFew(edition: Edition, found: readonly Hit[], selection: Selection): Hit[] {
  const { shelf } = edition;
  const { mask, searched } = selection;
  if (searched.articles > PASSAGES_RANKED) return [];
  const passages = Array.from({ length: shelf.count }, (_, place) => place)
    .filter((place) => mask === undefined || mask[place] === 1)
    .flatMap((place) => shelf.passages(place));
  if (passages.length > PASSAGES_RANKED) return [];
  const matched = new Set(found.map(({ passage }) => `${passage.article} ${passage.first}`));
  return passages
    .filter(({ article, first }) => !matched.has(`${article} ${first}`))
    .map((passage) => ({ passage, score: 0 }));
}
