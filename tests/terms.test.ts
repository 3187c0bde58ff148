import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermCutter } from '../src/search/terms.ts';
import { oddText } from './support/arbitraries.ts';

const cutter = createTermCutter();
const termsOf = (text: string) => cutter.termsOf(text).map(({ term }) => term);

describe('terms', () => {
  it.each([
    ['MUNITIONS', 'munition'],
    ['café', 'cafe'],
    ['Biden’s', 'Biden'],
    ["Biden's", 'Biden'],
    ['reacted', 'reacts'],
    ['Kiev', 'Kyiv'],
    ['Kiev’s', 'KYIV'],
    ['US', 'U.S.'],
    ['US', 'United States'],
    ['US', 'the United States of America'],
    ['USA', 'America'],
    ['UK', 'United Kingdom'],
    ['U.K.', 'Great Britain'],
    ['Britain’s', 'UK'],
    ['Zelenskyy', 'Zelensky'],
    ['1,000', '1000'],
    ['Łódź', 'lodz'],
    ['defence', 'defense'],
    ['organisations', 'organization'],
    ['analysed', 'analyzes'],
    ['Labour', 'labor'],
    ['theatres', 'theater'],
    ['programmes', 'program'],
  ])('counts %j as %j', (one, other) => {
    expect(termsOf(one)).toHaveLength(1);
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  it.each([
    ['us', 'US'],
    ['United Nations', 'United States'],
    ['1.5', '15'],
    ['Germany', 'Spain'],
    ['hour', 'hor'],
    ['rise', 'rize'],
  ])('does not count %j as %j', (one, other) => {
    expect(termsOf(one)).not.toEqual(termsOf(other));
  });

  it('leaves stop words out and keeps the order', () => {
    expect(termsOf('What did the minister of defense say to us?')).toEqual(
      ['minister', 'defense', 'say'].flatMap(termsOf),
    );
  });

  it('takes “the us” in small letters for the country', () => {
    expect(termsOf('what did the us send')).toContain(termsOf('US')[0]);
    expect(termsOf('they told us everything')).not.toContain(termsOf('US')[0]);
  });

  it('says where each word stands, in any text', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let end = 0;
        for (const term of cutter.termsOf(text)) {
          expect(text.slice(term.start, term.end)).toBe(term.word);
          expect(term.start).toBeGreaterThanOrEqual(end);
          expect(term.term).not.toBe('');
          end = term.end;
        }
      }),
    );
  });

  it('cuts a text the same way whatever was cut before', () => {
    fc.assert(
      fc.property(oddText, oddText, (before, text) => {
        const used = createTermCutter();
        used.termsOf(before);
        expect(used.termsOf(text)).toEqual(createTermCutter().termsOf(text));
      }),
    );
  });
});
