import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainText, patternOf } from '../src/corpus/pattern.ts';

/** Everything that is translated, and what is not. */
const PATTERNS = [
  /^(?:by|von|автор:?)\s+\p{Lu}[\p{L}.'’-]+(?:[ ,]+(?:and )?(?:\p{Lu}[\p{L}.'’-]*|de)){0,6}$/iu,
  /(?<!\p{L})(?:send|write (?:to|us)|écrivez)(?!\p{L})/iu,
  /^\p{Lu}\p{Ll}+[.!]?$/u,
  /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u,
  /^[[(]?\p{N}{1,4}[^\p{L}\p{M}]*\]?$/u,
  /\bsignal\s*[:：]|[^\p{Lo}a-z]{3}$/iu,
  /^[\p{sc=Han}\p{Pd}]+$/u,
  /\P{L}s\b/iu,
  /^[^.]{2,5}[–—]/u,
];

const word = fc.constantFrom(
  'By',
  'send',
  'us',
  'And',
  'de',
  '#a1',
  'signal:',
  'x',
  's',
  'K',
  '12',
);
const sign = fc.constantFrom(' ', '.', '!', '’', '–', '—', '(', ']', '_', '\t', '-', ',', '…');
const text = fc
  .array(fc.oneof(word, sign, fc.constantFrom('é', 'ß', 'Ж', 'ſ', '\u212a', '漢', '🙂')))
  .map((parts) => parts.join(''));

describe('a pattern in two forms', () => {
  it.each(PATTERNS)('says the same of all texts: %s', (pattern) => {
    const twofold = patternOf(pattern);
    fc.assert(
      fc.property(text, (tried) => {
        const found = twofold.test({ text: tried, isPlain: isPlainText(tried) });
        expect(found).toBe(pattern.test(tried));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes for plain what no other letter is the same as', () => {
    expect(
      ['Kyiv – “now” …', 'É', 'ſ', '\u212a', '\u2028', '🙂'].map((each) => isPlainText(each)),
    ).toEqual([true, ...Array(5).fill(false)]);
  });
});
