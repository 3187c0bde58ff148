import type { Ask } from '../answer/types.ts';
import { isDate } from '../dates/span.ts';

/**
 * An ask whose dates are ISO dates, whatever was typed: a month begins with its first day for
 * `after`, and ends with its last for `before`.
 * @throws Decline for what is no date.
 */
export async function withDates<Limits extends Pick<Ask, 'after' | 'before'>>(
  limits: Limits,
): Promise<Limits> {
  const typed = [limits.after, limits.before].filter((date) => date !== undefined);
  if (typed.every(isDate)) return limits;
  // What reads other dates takes longer to load than a question takes to answer.
  const { parseDate } = await import('../dates/parse-date.ts');
  const read = (date: string | undefined, edge: 'first' | 'last') =>
    date === undefined ? undefined : parseDate(date, 'en', edge);
  return { ...limits, after: read(limits.after, 'first'), before: read(limits.before, 'last') };
}
