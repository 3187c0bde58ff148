import { describe, expect, it } from 'vitest';
import { parseDate, readableDate } from '../src/discord/dates.ts';
import { en } from '../src/texts/en.ts';

describe('a date that somebody typed', () => {
  it.each([
    ['2023-07-08', '2023-07-08', '2023-07-08'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    [' 2023 ', '2023-01-01', '2023-12-31'],
  ])('%s begins on %s and ends on %s', (typed, first, last) => {
    expect(parseDate(typed, 'first')).toBe(first);
    expect(parseDate(typed, 'last')).toBe(last);
  });

  it.each(['', '8 July', '2023-02-30', '2023-13', '2023-00', '23-1-1', '2023-07-08T10:00'])(
    '%j is not understood',
    (typed) => {
      expect(parseDate(typed, 'first')).toBeUndefined();
      expect(parseDate(typed, 'last')).toBeUndefined();
    },
  );
});

describe('a printed date', () => {
  it.each([
    ['2023-07-08', '8 July 2023'],
    ['2023-07-08T23:59:00-11:00', '8 July 2023'],
    ['2023-12-31T00:00:00+14:00', '31 December 2023'],
  ])('%s reads %s, in whatever zone', (iso, readable) => {
    expect(readableDate(en, iso)).toBe(readable);
  });
});
