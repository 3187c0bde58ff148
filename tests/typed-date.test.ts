import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoSpan } from '../src/dates/span.ts';
import { readDate } from '../src/dates/typed-date.ts';
import { LANGUAGES } from '../src/texts/languages.ts';

/** A Saturday. */
const NOW = new Date(2026, 10, 21, 12);

const day = (date: string) => [date, date] as const;
const JULY_2023 = ['2023-07-01', '2023-07-31'] as const;
const LAST_WEEK = ['2026-11-09', '2026-11-15'] as const;
const LAST_MONTH = ['2026-10-01', '2026-10-31'] as const;
const LAST_YEAR = ['2025-01-01', '2025-12-31'] as const;
const YESTERDAY = day('2026-11-20');

describe('a date that somebody typed', () => {
  it.each([
    ['2023-07-08', day('2023-07-08')],
    [' 2023 ', ['2023-01-01', '2023-12-31']],
    ['2023-02', ['2023-02-01', '2023-02-28']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['8 July 2023', day('2023-07-08')],
    ['July 8, 2023', day('2023-07-08')],
    ['the 8th of July 2023', day('2023-07-08')],
    ['on Saturday 8 July 2023', day('2023-07-08')],
    ['July 2023', JULY_2023],
    ['since July 2023', JULY_2023],
    ['Feb 2024', ['2024-02-01', '2024-02-29']],
    ['5 to 7 July 2023', ['2023-07-05', '2023-07-07']],
    ['last week', LAST_WEEK],
    ['this week', ['2026-11-16', '2026-11-22']],
    ['Last  Month', LAST_MONTH],
    ['last year', LAST_YEAR],
    ['this year', ['2026-01-01', '2026-12-31']],
    ['yesterday', YESTERDAY],
    ['today', day('2026-11-21')],
    ['2 weeks ago', day('2026-11-07')],
    ['two years ago', ['2024-01-01', '2024-12-31']],
    ['2023/07/08', day('2023-07-08')],
    ['8.7.2023', day('2023-07-08')],
    ['28/7/2023', day('2023-07-28')],
    ['7/28/2023', day('2023-07-28')],
    ['8/8/2023', day('2023-08-08')],
  ])('%s means the days %j', (typed, [first, last]) => {
    expect(readDate(typed, 'en', NOW)).toEqual({ kind: 'span', first, last });
  });

  it.each([
    ['Monday', '2026-11-16'],
    ['Saturday', '2026-11-21'],
    ['Sunday', '2026-11-15'],
    ['8 December', '2025-12-08'],
    ['8 July', '2026-07-08'],
  ])('%s without a year is the last one, not the next', (typed, date) => {
    expect(readDate(typed, 'en', NOW)).toMatchObject({ first: date, last: date });
  });

  it('without a year is the last such month that has begun', () => {
    expect(readDate('December', 'en', NOW)).toMatchObject({ first: '2025-12-01' });
    expect(readDate('November', 'en', NOW)).toMatchObject({ first: '2026-11-01' });
  });

  it('may lie ahead when it says so', () => {
    expect(readDate('8 December 2026', 'en', NOW)).toMatchObject({ first: '2026-12-08' });
    expect(readDate('next Monday', 'en', NOW)).toMatchObject({ first: '2026-11-23' });
    expect(readDate('tomorrow', 'en', NOW)).toMatchObject({ first: '2026-11-22' });
  });

  it.each([
    ['de', '8. Juli 2023', day('2023-07-08')],
    ['de', 'Juli 2023', JULY_2023],
    ['de', 'im März 2023', ['2023-03-01', '2023-03-31']],
    ['de', 'letzte Woche', LAST_WEEK],
    ['de', 'im letzten Monat', LAST_MONTH],
    ['de', 'voriges Jahr', LAST_YEAR],
    ['de', 'gestern', YESTERDAY],
    ['de', '8.7.2023', day('2023-07-08')],
    ['fr', '8 juillet 2023', day('2023-07-08')],
    ['fr', 'juillet 2023', JULY_2023],
    ['fr', 'la semaine dernière', LAST_WEEK],
    ['fr', 'le mois dernier', LAST_MONTH],
    ['fr', 'l’année dernière', LAST_YEAR],
    ['fr', 'hier', YESTERDAY],
    ['es', '8 de julio de 2023', day('2023-07-08')],
    ['es', 'julio de 2023', JULY_2023],
    ['es', 'la semana pasada', LAST_WEEK],
    ['es', 'el mes pasado', LAST_MONTH],
    ['es', 'el año pasado', LAST_YEAR],
    ['es', 'ayer', YESTERDAY],
    ['uk', '8 липня 2023', day('2023-07-08')],
    ['uk', 'липень 2023', JULY_2023],
    ['uk', 'минулого тижня', LAST_WEEK],
    ['uk', 'минулого місяця', LAST_MONTH],
    ['uk', 'минулого року', LAST_YEAR],
    ['uk', 'вчора', YESTERDAY],
    ['ru', '8 июля 2023', day('2023-07-08')],
    ['ru', 'июль 2023', JULY_2023],
    ['ru', 'на прошлой неделе', LAST_WEEK],
    ['ru', 'в прошлом месяце', LAST_MONTH],
    ['ru', 'в прошлом году', LAST_YEAR],
    ['ru', 'вчера', YESTERDAY],
  ])('is understood in %s: %s, and by who has chosen English', (language, typed, [first, last]) => {
    expect(readDate(typed, language, NOW)).toEqual({ kind: 'span', first, last });
    expect(readDate(typed, 'en', NOW)).toEqual({ kind: 'span', first, last });
  });

  it.each(['de', 'fr', 'es', 'uk', 'ru'])('8/7/2023 begins with the day in %s', (language) => {
    expect(readDate('8/7/2023', language, NOW)).toMatchObject({ first: '2023-07-08' });
  });

  it.each([
    ['8/7/2023', ['2023-07-08', '2023-08-07']],
    ['8-7-23', ['2023-07-08', '2023-08-07']],
  ])('%s can be two days in English', (typed, readings) => {
    expect(readDate(typed, 'en', NOW)).toEqual({ kind: 'ambiguous', readings });
  });

  it.each([
    '',
    'soon',
    '2023-02-30',
    '2023-13',
    '2023-00',
    '30 February 2023',
    '31/31/2023',
    '23-1-1',
    '12:30',
    'when the wall fell',
    'the war after 8 July 2023',
    'avant-hier',
    'two days before Christmas',
    '8 July 2023 and 9 August 2023',
  ])('%j is not understood, rather than half', (typed) => {
    for (const language of Object.keys(LANGUAGES)) {
      expect(readDate(typed, language, NOW)).toBeUndefined();
    }
  });

  it('examples of every language are understood there', () => {
    for (const [language, texts] of Object.entries(LANGUAGES)) {
      const [, said = ''] = /[:：]([^:：]*)$/u.exec(texts.options.after.description) ?? [];
      const examples = said.split(',').map((example) => example.trim());
      expect(examples).toHaveLength(3);
      for (const example of examples) {
        expect([example, readDate(example, language, NOW)?.kind]).toEqual([example, 'span']);
      }
      const named = texts.declines
        .noDate('')
        .replace(/^.*?2023-07-08,/u, '2023-07-08,')
        .replace(/\.$/u, '')
        .split(/, | (?:or|oder|ou|o|чи|или) /u);
      for (const example of named) {
        expect([example, readDate(example, language, NOW)?.kind]).toEqual([example, 'span']);
      }
    }
  });

  it('never throws, and gives days that there are, the first not after the last', () => {
    const pieces = '8 31 2023 July last week - / . Montag hier неделе'.split(' ');
    const piece = fc.constantFrom(...pieces);
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(...Object.keys(LANGUAGES)), (text, language) => {
        const date = readDate(text, language, NOW);
        if (date?.kind !== 'span') return;
        expect([isoSpan(date.first), isoSpan(date.last)]).not.toContain(undefined);
        expect(date.first <= date.last).toBe(true);
      }),
    );
  });
});
