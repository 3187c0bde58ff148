import { daySpan, isoSpan, monthSpan, type Span } from './span.ts';

/** A date that stands in a text. */
export interface DateInText extends Span {
  /** Offsets in the text, the end not included. */
  readonly start: number;
  readonly end: number;
  /** No year is written: such a day of any year may be meant, and `first` and `last` have a year at random. */
  readonly isYearly: boolean;
}

/**
 * The days and months that are written in a text, in its order: `2023-07-08`, “8 July 2023”,
 * “July 8th”, “8.7.2023”, “July 2023”. A year by itself is none.
 * @param language code of the text's; months are known by their English names too.
 */
export function findDates(text: string, language: string): DateInText[] {
  if (!/\d/.test(text)) return [];
  const months = new Map([...monthNames('en'), ...monthNames(language)]);
  const month = `(?<month>${[...months.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`;
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?';
  const year = '(?<year>\\d{4})';
  const forms = [
    '(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?)',
    '(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})',
    `${day}\\s+(?:(?:of|de)\\s+)?${month}(?:,?\\s+(?:de\\s+)?${year})?`,
    `${month},?\\s+(?:de\\s+)?${year}`,
    `${month}\\s+${day}(?:,?\\s+${year})?`,
  ];
  const found = forms.flatMap((form) =>
    Array.from(text.matchAll(new RegExp(`${START}${form}${END}`, 'giu')), (match) =>
      dateOf(match, months),
    ).filter((date) => date !== undefined),
  );
  // “8 July 2023” is also a month and a year: of two at one place the longer is meant.
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longestFirst
    .filter((date, at) => longestFirst.slice(0, at).every((other) => !overlap(date, other)))
    .toSorted((a, b) => a.start - b.start);
}

const START = '(?<![\\p{L}\\p{N}])';
/** Not before the minutes of a time, nor inside a number. */
const END = '(?![\\p{L}\\p{N}]|[.:,-]\\d)';

function dateOf(
  { index, 0: written, groups = {} }: RegExpExecArray,
  months: ReadonlyMap<string, number>,
): DateInText | undefined {
  const { iso, day, number, year = '' } = groups;
  const month = months.get((groups['month'] ?? '').toLowerCase()) ?? Number(number);
  const inYear = year === '' ? LEAP_YEAR : Number(year);
  const span =
    iso !== undefined
      ? isoSpan(iso)
      : day === undefined
        ? monthSpan(inYear, month)
        : daySpan(inYear, month, Number(day));
  if (span === undefined) return undefined;
  const isYearly = iso === undefined && year === '';
  return { ...span, start: index, end: index + written.length, isYearly };
}

/** Has every day that any year has. */
const LEAP_YEAR = 2024;

function overlap(a: DateInText, b: DateInText): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Names of months in small letters, whole and shortened, by themselves and behind a day. */
function monthNames(language: string): [string, number][] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => {
      const parts = format.formatToParts(Date.UTC(LEAP_YEAR, at, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), at + 1];
    }).filter(([name]) => /^\p{L}+$/u.test(name));
  });
}
