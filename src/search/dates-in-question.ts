import { findDates, type DateInText } from '../dates/dates-in-text.ts';
import { addDays } from '../dates/span.ts';

/** Days that a question names, as numbers, 20230708. */
export interface AskedDays {
  readonly first: number;
  readonly last: number;
  /** It names no year. */
  readonly isYearly: boolean;
}

/** ISO dates between which the articles lie that a question asks to be answered from. */
export interface AskedPeriod {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** The dates of a question, and the question without those that say when articles were published. */
export interface DatesInQuestion {
  /** Articles of these days are preferred. */
  readonly days: readonly AskedDays[];
  /** Articles of other days do not count; absent where the question does not say so. */
  readonly period?: AskedPeriod | undefined;
  readonly rest: string;
}

/** What is published. */
const REPORT = 'articles?|reports?|reporting|stor(?:y|ies)|coverage|pieces?';
const PUBLISHED = '(?:published|printed|posted|dated)';
const RELATION = '(?<relation>before|after|since|until|by|in|on|from)';

/** “Articles published before …”, “reports since …”: nobody says so of anything but articles. */
const FILTERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:articles|reports|reporting|stories|coverage|news)\\s+(?<said>${PUBLISHED}(?:\\s+${RELATION})?\\s+)$`,
    'iu',
  ),
  /\b(?:articles|reports|reporting|stories|coverage|news)\s+(?<said>(?<relation>before|after|since|until|from)\s+)$/iu,
];
/** “The report on … published on …”, “the report of …”: an article, and what is known of its date. */
const MENTIONS: readonly RegExp[] = [
  new RegExp(`\\b(?:${REPORT})\\b[^.?!;]*\\b(?<said>${PUBLISHED}(?:\\s+${RELATION})?\\s+)$`, 'iu'),
  new RegExp(`\\b(?:${REPORT})\\s+(?<said>(?:of|on|from)\\s+)$`, 'iu'),
];

/**
 * Reads when the articles were published that a question asks about. A date that may as well be that
 * of what happened stays in the question, and its days are preferred only. English wording.
 */
export function findAskedDates(text: string, language: string): DatesInQuestion {
  const days: AskedDays[] = [];
  const periods: AskedPeriod[] = [];
  let rest = text;
  // From the back, so that what is taken out moves nothing that is still to be read.
  for (const date of findDates(text.slice(0, MOST_READ), language).toReversed()) {
    const before = text.slice(0, date.start);
    const filter = date.isYearly ? undefined : firstMatch(FILTERS, before);
    const said = filter ?? firstMatch(MENTIONS, before);
    if (filter === undefined) {
      if (!OPEN.test(said?.['relation'] ?? '')) days.unshift(daysOf(date));
    } else periods.push(periodOf(date, filter['relation']));
    if (said === undefined) continue;
    const from = date.start - (said['said'] ?? '').length;
    rest = `${rest.slice(0, from).trimEnd()} ${rest.slice(date.end).trimStart()}`;
  }
  return { days, period: periods.at(-1), rest: rest.trim() };
}

/** A question is shorter; of a longer text, not all dates are read, because each looks back over it. */
const MOST_READ = 2_000;

/** What lies on one side of a date has no days of its own. */
const OPEN = /^(?:before|after|since|until|by)$/i;

function firstMatch(patterns: readonly RegExp[], text: string) {
  return patterns.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups);
}

function daysOf({ first, last, isYearly }: DateInText): AskedDays {
  const number = (date: string) => Number(date.replaceAll('-', ''));
  return { first: number(first), last: number(last), isYearly };
}

function periodOf({ first, last }: DateInText, relation = 'on'): AskedPeriod {
  switch (relation.toLowerCase()) {
    case 'before':
      return { before: addDays(first, -1) };
    case 'until':
    case 'by':
      return { before: last };
    case 'after':
      return { after: addDays(last, 1) };
    case 'since':
      return { after: first };
    default:
      return { after: first, before: last };
  }
}

/** Whether a day, as a number, is one of those asked for; 0, of an undated article, is none. */
export function isAskedDay(days: readonly AskedDays[], day: number): boolean {
  if (day === 0) return false;
  return days.some(({ first, last, isYearly }) => {
    const of = (number: number) => (isYearly ? number % 10_000 : number);
    return of(day) >= of(first) && of(day) <= of(last);
  });
}
