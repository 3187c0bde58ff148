import type { ArticleFacts } from '../corpus/article.ts';
import { fold } from '../search/fold.ts';
import type { Shelf } from '../search/shelf.ts';
import { quoteSentence } from './citation.ts';
import type { Suggester } from './suggest.ts';
import type { Quotation } from './types.ts';

/** An article, as far as one reply shows it. */
export interface OpenedArticle {
  readonly facts: ArticleFacts;
  /** Its first sentences. */
  readonly first: readonly Quotation[];
  readonly sentences: number;
}

/** Sentences shown at most. */
const FIRST = 5;

/** The article with this id, or with a title like this; `undefined` when there is none. */
export function openArticle(
  shelf: Shelf,
  suggester: Suggester,
  idOrTitle: string,
): OpenedArticle | undefined {
  const place = placeOf(shelf, suggester, idOrTitle.trim());
  if (place < 0) return undefined;
  const facts = shelf.facts(place);
  const sentences = shelf.sentenceCount(place);
  const first = Array.from({ length: Math.min(FIRST, sentences) }, (_, number) => {
    const sentence = shelf.sentence(place, number);
    return sentence && quoteSentence(facts, number, sentence);
  });
  return { facts, first: first.filter((quotation) => quotation !== undefined), sentences };
}

function placeOf(shelf: Shelf, suggester: Suggester, idOrTitle: string): number {
  const byId = shelf.placeOf(idOrTitle);
  if (byId >= 0) return byId;
  const { articles } = suggester.suggest({ kind: 'article', typed: idOrTitle, limit: LOOKED_AT });
  const same = articles.find(({ title }) => fold(title).startsWith(fold(idOrTitle)));
  const found = same ?? articles[0];
  return idOrTitle === '' || found === undefined ? -1 : shelf.placeOf(found.id);
}

/** Titles among which the one is looked for that begins just so. */
const LOOKED_AT = 50;
