import type { Texts } from '../texts/en.ts';

/** `2023`, `2023-07` or `2023-07-08` → its first or its last day; `undefined` when it is none of them. */
export function parseDate(text: string, edge: 'first' | 'last'): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (parts === null) return undefined;
  const [, year = '', month, day] = parts;
  const chosenMonth = month ?? (edge === 'first' ? '01' : '12');
  const chosenDay = day ?? (edge === 'first' ? '01' : lastDay(year, chosenMonth));
  const date = `${year}-${chosenMonth}-${chosenDay}`;
  return isDate(date) ? date : undefined;
}

/** An ISO date or date-time as a reader writes it, "8 July 2023": the day that was printed, in no zone but its own. */
export function readableDate({ tag }: Pick<Texts, 'tag'>, iso: string): string {
  const day = iso.slice(0, 'yyyy-mm-dd'.length);
  if (!isDate(day)) return iso;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

function lastDay(year: string, month: string): string {
  // Day 0 of the next month; a month out of range gives a day that `isDate` refuses with it.
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0');
}

function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  // 31 February parses to a day in March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
