import type { ArticleFacts } from '../corpus/article.ts';
import { fold } from '../search/fold.ts';
import type { Shelf } from '../search/shelf.ts';

/** Which articles to list. */
export interface Listing {
  /** What the title, the outlet or the id has to hold; case and accents do not count. */
  readonly filter?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface ListedArticles {
  /** How many there are before `offset` and `limit` choose among them. */
  readonly total: number;
  readonly articles: readonly ArticleFacts[];
}

/** The articles of an edition, the newest first and the undated last. */
export function listArticles(shelf: Shelf, { filter, offset, limit }: Listing): ListedArticles {
  const wanted = fold(filter ?? '').trim();
  const places = Array.from({ length: shelf.count }, (_, place) => place)
    .filter((place) => wanted === '' || holds(shelf.facts(place), wanted))
    .toSorted((a, b) => shelf.day(b) - shelf.day(a) || a - b);
  const shown = places.slice(offset, offset + limit);
  return { total: places.length, articles: shown.map((place) => shelf.facts(place)) };
}

function holds({ title, outlet, id }: ArticleFacts, wanted: string): boolean {
  return fold(`${title}\n${outlet}\n${id}`).includes(wanted);
}
