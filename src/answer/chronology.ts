import type { ArticleFacts } from '../corpus/article.ts';

/** Oldest first, the undated last; on one day by the time where both print one, then by outlet. */
export function byDate(a: ArticleFacts, b: ArticleFacts): number {
  return (
    compare(dayOf(a), dayOf(b)) ||
    compareTimes(a, b) ||
    compare(a.outlet, b.outlet) ||
    compare(a.id, b.id)
  );
}

/** Days are compared as printed, without time zones. */
function dayOf({ published }: ArticleFacts): string {
  return published?.slice(0, 'yyyy-mm-dd'.length) ?? AFTER_ALL;
}

/** No digit comes behind it. */
const AFTER_ALL = '~';

function compareTimes(a: ArticleFacts, b: ArticleFacts): number {
  const [left, right] = [timeOf(a), timeOf(b)];
  return left === undefined || right === undefined ? 0 : left - right;
}

function timeOf({ published = '' }: ArticleFacts): number | undefined {
  const time = published.includes('T') ? Date.parse(published) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
