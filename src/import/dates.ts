/**
 * A printed date as the corpus writes it, `2023-07-08` or `2023-07-08T09:30:00Z`, with the time zone
 * that was printed. Understood are ISO 8601 (with a blank for the `T` and short zones), the dates of
 * feeds and mails (`Sat, 08 Jul 2023 09:30:00 +0200`), `8 July 2023` and `July 8, 2023`.
 * `undefined` for everything else: 07/08/2023 is a day in July or in August.
 */
export function parseDate(text: string): string | undefined {
  const value = text.trim();
  return fromIso(value) ?? fromNamedMonth(value);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:(?:T|\s+)(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const TIME =
  '(?:[,\\s]+(?:at\\s+)?(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*(Z|UTC|GMT|UT|[+-]\\d{4})?)?';
const DAY_FIRST = new RegExp(
  `^(?:[a-z]{2,9},?\\s+)?(\\d{1,2})\\s+${MONTH},?\\s+(\\d{4})${TIME}$`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]{2,9},?\\s+)?${MONTH}\\s+(\\d{1,2}),?\\s+(\\d{4})${TIME}$`,
  'i',
);

function fromIso(value: string): string | undefined {
  const [whole, year, month, day, hour, minute, second, zone] = ISO.exec(value) ?? [];
  if (whole === undefined) return undefined;
  return written(year, month, day, hour, minute, second, zone);
}

function fromNamedMonth(value: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(value);
  const match = dayFirst ?? MONTH_FIRST.exec(value);
  if (!match) return undefined;
  const [day, month] = dayFirst ? [match[1], match[2]] : [match[2], match[1]];
  const number = MONTHS.indexOf(month?.toLowerCase() ?? '') + 1;
  return written(match[3], String(number), day, match[4], match[5], match[6], match[7]);
}

/** Only what the calendar and the clock know. */
function written(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return undefined;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${writtenZone(zone)}`;
}

function writtenZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
