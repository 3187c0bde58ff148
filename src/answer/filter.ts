import { Decline } from '../errors.ts';
import { fold } from '../search/fold.ts';
import type { ArticleMask } from '../search/passage-index.ts';
import { isoDay, type Shelf } from '../search/shelf.ts';
import type { Ask, Searched } from './types.ts';

/** The articles that an ask looks through. */
export interface Selection {
  /** Absent when every article counts. */
  readonly mask?: ArticleMask | undefined;
  readonly searched: Searched;
}

/**
 * @param named the outlets that the question names: their articles only, unless the ask says which.
 * @throws Decline when the outlet or the article is not there, or a date is none.
 */
export function selectArticles(shelf: Shelf, ask: Ask, named: readonly string[] = []): Selection {
  const wanted = ask.outlet === undefined ? named : [ask.outlet];
  const outlets = new Set(wanted.map((name) => resolveOutlet(shelf.outlets, name)));
  const article = ask.article === undefined ? undefined : shelf.placeOf(ask.article);
  if (article === -1) throw new Decline('noArticle', ask.article ?? '');
  if (article !== undefined && !shelf.isCurrent(article)) {
    throw new Decline('replaced', ask.article ?? '', shelf.id(shelf.newestOf(article)));
  }
  const after = ask.after === undefined ? undefined : checkDate(ask.after);
  const before = ask.before === undefined ? undefined : checkDate(ask.before);
  if (outlets.size === 0 && article === undefined && after === undefined && before === undefined)
    return { searched: describe(shelf) };
  const mask = Uint8Array.from({ length: shelf.count }, (_, place) =>
    shelf.isCurrent(place) &&
    (outlets.size === 0 || outlets.has(shelf.outlet(place))) &&
    (article === undefined || place === article) &&
    isWithin(shelf.day(place), after, before)
      ? 1
      : 0,
  );
  const searched = describe(shelf, mask);
  return searched.articles === shelf.searched ? { searched } : { mask, searched };
}

/**
 * Number of the outlet that a person's words name: whole, or by a part that is in no other.
 * @throws Decline when there is none.
 */
export function resolveOutlet(outlets: readonly string[], name: string): number {
  const wanted = fold(name.trim());
  const exact = outlets.find((outlet) => fold(outlet) === wanted);
  const part = outlets.filter((outlet) => fold(outlet).includes(wanted));
  const found = exact ?? (part.length === 1 ? part[0] : undefined);
  if (found !== undefined) return outlets.indexOf(found);
  const shown = outlets.slice(0, MOST_OUTLETS_SHOWN).join(', ');
  const rest = outlets.length - MOST_OUTLETS_SHOWN;
  throw rest > 0
    ? new Decline('noOutletOf', name, shown, rest)
    : new Decline('noOutlet', name, shown);
}

const MOST_OUTLETS_SHOWN = 10;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The date as a number, 20230708. */
function checkDate(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  const real = DATE.test(date) && !Number.isNaN(time);
  if (real && new Date(time).toISOString().startsWith(date)) {
    return Number(date.replaceAll('-', ''));
  }
  throw new Decline('noDate', date);
}

/** Days are compared as printed, without time zones: the first ten characters of an ISO date. */
function isWithin(day: number, after?: number, before?: number): boolean {
  if (after === undefined && before === undefined) return true;
  return (
    day !== 0 && (after === undefined || day >= after) && (before === undefined || day <= before)
  );
}

function describe(shelf: Shelf, mask?: ArticleMask): Searched {
  const { articles, outlets, from, to, undated } = shelf.extent(mask);
  return {
    articles,
    outlets: outlets.map((outlet) => shelf.outlets[outlet] ?? ''),
    from: isoDay(from),
    to: isoDay(to),
    undated,
  };
}
