import { describe, expect, it } from 'vitest';
import { findDates } from '../src/dates/dates-in-text.ts';

describe('dates in a text', () => {
  it.each([
    ['on October 7, 2023, and', 'en', ['2023-10-07', '2023-10-07', false]],
    ['of 7 October 2023', 'en', ['2023-10-07', '2023-10-07', false]],
    ['Oct. 7th, 2023', 'en', ['2023-10-07', '2023-10-07', false]],
    ['at 10:30 on 2023-10-07?', 'en', ['2023-10-07', '2023-10-07', false]],
    ['in May 2008', 'en', ['2008-05-01', '2008-05-31', false]],
    ['am 8. Juli 2023', 'de', ['2023-07-08', '2023-07-08', false]],
    ['le 8 juillet 2023', 'fr', ['2023-07-08', '2023-07-08', false]],
    ['el 8 de julio de 2023', 'es', ['2023-07-08', '2023-07-08', false]],
    ['8 липня 2023', 'uk', ['2023-07-08', '2023-07-08', false]],
    ['8 июля 2023 года', 'ru', ['2023-07-08', '2023-07-08', false]],
    ['8.7.2023', 'de', ['2023-07-08', '2023-07-08', false]],
    ['on September 28 and', 'en', ['2024-09-28', '2024-09-28', true]],
  ])('%j', (text, language, expected) => {
    const found = findDates(text, language).map(({ first, last, isYearly }) => [
      first,
      last,
      isYearly,
    ]);
    expect(found).toEqual([expected]);
  });

  it('are told apart and found where they stand', () => {
    const text = 'between 2 May 2023 and May 4, 2023';
    const found = findDates(text, 'en').map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['2 May 2023', 'May 4, 2023']);
  });

  it.each(['in 2023', 'a 5-0 win', '31 February', 'may have 7', '10:30', 'Room 2023-9', ''])(
    'are not: %j',
    (text) => {
      expect(findDates(text, 'en')).toEqual([]);
    },
  );
});
