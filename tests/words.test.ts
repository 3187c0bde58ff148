import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord } from '../src/search/words.ts';
import { newsProse, oddText } from './support/arbitraries.ts';

/** The definition of a word; the scanner must find the same. */
const WORD =
  /\p{Lu}\.(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

const THORNS = Array.from("US..,'’aé1٣ßЖ中ก\u0301\ud835𝒜𝟗😀 ǅ½\u0903\u{10400}\u{10428}").concat(
  '20',
  '\udc9c',
);
const thorny = fc.array(fc.constantFrom(...THORNS), { maxLength: 14 }).map((all) => all.join(''));

describe('the words of a text', () => {
  it.each([
    ["The U.S. isn't in the U.S.S.R", ['The', 'U.S.', "isn't", 'in', 'the', 'U.S.S.R']],
    ['1,000.5 in the 1990s, 3.', ['1,000.5', 'in', 'the', '1990', 's', '3']],
    ['Beyoncé’s “G7” U.SA', ['Beyoncé’s', 'G7', 'U', 'SA']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('are those of the expression, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(newsProse, oddText, thorny, fc.string({ unit: 'binary' })), (text) => {
        const expected = Array.from(text.matchAll(WORD), ({ 0: word }) => word);
        expect(wordsOf(text)).toEqual(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}
