import { isDate } from '../dates/span.ts';
import { lazilyBy } from '../lazily.ts';
import type { Texts } from '../texts/en.ts';

/** An ISO date or date-time as a reader writes it, "8 July 2023": the day that was printed, in no zone but its own. */
export function readableDate({ tag }: Pick<Texts, 'tag'>, iso: string): string {
  const day = iso.slice(0, 'yyyy-mm-dd'.length);
  if (!isDate(day)) return iso;
  return formatIn(tag).format(new Date(`${day}T00:00:00Z`));
}

/** To make one takes longer than all the rest of a reply. */
const formatIn = lazilyBy(
  (tag: string) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
);
