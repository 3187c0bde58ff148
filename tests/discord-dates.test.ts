import { describe, expect, it } from 'vitest';
import { readableDate } from '../src/discord/dates.ts';
import { en } from '../src/texts/en.ts';
import { textsFor } from '../src/texts/languages.ts';

describe('a printed date', () => {
  it.each([
    ['2023-07-08', '8 July 2023'],
    ['2023-07-08T23:59:00-11:00', '8 July 2023'],
    ['2023-12-31T00:00:00+14:00', '31 December 2023'],
  ])('%s reads %s, in whatever zone', (iso, readable) => {
    expect(readableDate(en, iso)).toBe(readable);
  });

  it.each([
    ['de', '8. Juli 2023'],
    ['fr', '8 juillet 2023'],
    ['es-419', '8 de julio de 2023'],
    ['uk', '8 липня 2023 р.'],
    ['ru', '8 июля 2023 г.'],
  ])('reads in %s as %s', (locale, readable) => {
    expect(readableDate(textsFor(locale), '2023-07-08')).toBe(readable);
  });
});
