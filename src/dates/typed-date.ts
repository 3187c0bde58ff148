import * as chrono from 'chrono-node';
import { relativeSpan } from './relative.ts';
import { addDays, daySpan, isoSpan, monthSpan, type Span, yearSpan } from './span.ts';

/** What somebody may mean by a date they typed. */
export type TypedDate =
  | ({ readonly kind: 'span' } & Span)
  /** Day and month could be either way round. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] };

/** What chrono reads in each language that we speak. */
const READERS: ReadonlyMap<string, chrono.Chrono> = new Map([
  ['en', chrono.en.casual],
  ['de', chrono.de.casual],
  ['fr', chrono.fr.casual],
  ['es', chrono.es.casual],
  ['uk', chrono.uk.casual],
  ['ru', chrono.ru.casual],
]);

/**
 * Reads a date as people type it: `2023-07-08`, “8 July 2023”, “July 2023”, “yesterday”, “last week”.
 * A week (from Monday), a month or a year means all of it. What names no year means the last such
 * day or month that has begun, as news does.
 *
 * @param language code of the one that is tried first; then come English and the others.
 * @param now decides what “yesterday” is, in the time zone of this process.
 * @returns `undefined` for what is no date, and for a date with words around it that may change it.
 */
export function readDate(text: string, language: string, now: Date): TypedDate | undefined {
  const typed = text.normalize('NFC').replaceAll('’', "'").replace(/\s+/gu, ' ').trim();
  const today = dayOf(now);
  const numbers = readNumbers(typed, language);
  if (numbers !== undefined) return numbers;
  const span =
    isoSpan(typed) ?? relativeSpan(wordsOf(typed), today) ?? readWords(typed, language, now);
  return span && { kind: 'span', ...span };
}

/** `8.7.2023`, `8/7/2023`, `2023/07/08`: the day comes first, but in English with slashes or hyphens nobody knows. */
function readNumbers(typed: string, language: string): TypedDate | undefined {
  const [, y, m, d] = /^(\d{4})[./](\d{1,2})[./](\d{1,2})\.?$/.exec(typed) ?? [];
  if (y !== undefined) return toTyped(daySpan(Number(y), Number(m), Number(d)));
  const [, a, mark, b, c = ''] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed) ?? [];
  if (a === undefined || b === undefined) return undefined;
  const year = c.length === 2 ? 2000 + Number(c) : Number(c);
  const dayFirst = daySpan(year, Number(b), Number(a));
  const monthFirst = daySpan(year, Number(a), Number(b));
  const isOpen = language === 'en' && mark !== '.';
  if (isOpen && dayFirst !== undefined && monthFirst !== undefined && a !== b) {
    return { kind: 'ambiguous', readings: [dayFirst.first, monthFirst.first] };
  }
  return toTyped(dayFirst ?? (isOpen ? monthFirst : undefined));
}

function toTyped(span: Span | undefined): TypedDate | undefined {
  return span && { kind: 'span', ...span };
}

function readWords(typed: string, language: string, now: Date): Span | undefined {
  for (const code of new Set([language, ...READERS.keys()])) {
    const reader = READERS.get(code);
    const span = reader && (readWith(reader, typed, now) ?? readMonth(reader, typed, now));
    if (span !== undefined) return span;
  }
  return undefined;
}

function readWith(reader: chrono.Chrono, typed: string, now: Date): Span | undefined {
  const results = reader.parse(typed, now);
  const [result] = results;
  if (result === undefined || results.length > 1) return undefined;
  const around = typed.slice(0, result.index) + typed.slice(result.index + result.text.length);
  if (wordsOf(around).length > 0) return undefined;
  const isBare = wordsOf(result.text).length === 1;
  const start = spanOf(result.start, now, isBare);
  const end = result.end ? spanOf(result.end, now, isBare) : start;
  return start && end && { first: start.first, last: end.last };
}

/** “Juli 2023”, “juillet 2023”: chrono wants a day with these. */
function readMonth(reader: chrono.Chrono, typed: string, now: Date): Span | undefined {
  const words = wordsOf(typed);
  const [month, year] = words;
  if (words.length !== 2 || !/^\p{L}+\.?$/u.test(month ?? '') || !/^\d{4}$/.test(year ?? '')) {
    return undefined;
  }
  const first = [`1 ${month} ${year}`, `1. ${month} ${year}`]
    .map((text) => readWith(reader, text, now)?.first)
    .find((day) => day !== undefined);
  return first === undefined ? undefined : isoSpan(first.slice(0, 'yyyy-mm'.length));
}

/** @param isBare it is one word: of weekdays the last one is meant, not the next. */
function spanOf(parts: chrono.ParsedComponents, now: Date, isBare: boolean): Span | undefined {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return undefined;
  const knows = (part: 'year' | 'month' | 'day' | 'weekday') => parts.isCertain(part);
  const today = dayOf(now);
  const isAhead = (span: Span | undefined) => span !== undefined && span.first > today;
  if (knows('day') && knows('month')) {
    const span = daySpan(year, month, day);
    return !knows('year') && isAhead(span) ? daySpan(year - 1, month, day) : span;
  }
  if (knows('weekday')) {
    const span = daySpan(year, month, day);
    if (!isBare || span === undefined || !isAhead(span)) return span;
    const before = addDays(span.first, -7);
    return { first: before, last: before };
  }
  if (knows('month')) {
    const span = monthSpan(year, month);
    return !knows('year') && isAhead(span) ? monthSpan(year - 1, month) : span;
  }
  return knows('year') ? yearSpan(year) : undefined;
}

function dayOf(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return daySpan(year, month, day)?.first ?? '';
}

/** In small letters, without those that change nothing: “since July”, “im Juli”, “с июля”. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}.'-]+/gu) ?? [];
  return words
    .map((word) => word.replace(/^[dl]'/u, '').replace(/^[.'-]+$/u, ''))
    .filter((word) => word !== '' && !IDLE.has(word));
}

const IDLE: ReadonlySet<string> = new Set(
  [
    'in on at of the since from until till by',
    'am im in der die das den dem ab seit vom von bis zum',
    'le la les en au du de depuis dès jusque jusqu au à',
    'el la los las en de del desde hasta',
    'в у на з із від до по',
    'в во на с со от до по г. г р. р',
  ].flatMap((words) => words.split(' ')),
);
