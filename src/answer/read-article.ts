import type { ArticleFacts, Span } from '../corpus/article.ts';
import type { Shelf } from '../search/shelf.ts';
import { citationId } from './citation.ts';

/** A whole article, with the places of all that can be quoted from it. */
export interface ReadArticle {
  readonly facts: ArticleFacts;
  /** Exactly as printed. */
  readonly body: string;
  /** In the order of the body. */
  readonly sentences: readonly CitedSpan[];
}

interface CitedSpan extends Span {
  readonly citationId: string;
}

/** The article with this id; `undefined` when there is none. */
export function readArticle(shelf: Shelf, id: string): ReadArticle | undefined {
  const place = shelf.placeOf(id);
  if (place < 0) return undefined;
  const sentences = Array.from({ length: shelf.sentenceCount(place) }, (_, number) => {
    const sentence = shelf.sentence(place, number);
    if (sentence === undefined) return [];
    const { start, end, text } = sentence;
    return [{ start, end, citationId: citationId(id, number, text) }];
  });
  return { facts: shelf.facts(place), body: shelf.body(place), sentences: sentences.flat() };
}
