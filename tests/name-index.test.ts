import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameIndex } from '../src/search/name-index.ts';
import { isTypo } from '../src/search/typo.ts';

describe('names while they are typed', () => {
  const names = [
    'Buna Times',
    'Bayan News',
    'Le Temps',
    'Zeit für Nachrichten',
    'The Times of the Harbour',
    'Українська правда',
  ];
  const find = (typed: string) =>
    indexOf(names)
      .find(typed, 25)
      .map((place) => names[place]);

  it.each([
    ['buna', ['Buna Times']],
    ['B', ['Buna Times', 'Bayan News']],
    ['times', ['Buna Times', 'The Times of the Harbour']],
    ['TEM', ['Le Temps']],
    ['fur', ['Zeit für Nachrichten']],
    ['правд', ['Українська правда']],
    ['tiems harbour', ['The Times of the Harbour', 'Buna Times']],
    ['Nachrihcten', ['Zeit für Nachrichten']],
    ['harbuor', ['The Times of the Harbour']],
    ['the times', ['The Times of the Harbour', 'Buna Times']],
    ['zzz', []],
    ['', []],
    ['***', []],
  ])('%j finds %j', (typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  it('are found by any beginning of any of their words', () => {
    const word = fc.stringMatching(/^[a-zäø]{1,8}$/u);
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 30 }), fc.nat(), (all, n) => {
        const sought = all[n % all.length] ?? '';
        const words = sought.split(' ');
        const beginning = (words[n % words.length] ?? '').slice(0, 1 + (n % 4));
        expect(indexOf(all).find(beginning, all.length)).toContain(all.indexOf(sought));
        expect(all[indexOf(all).find(sought, 1)[0] ?? -1]).toBe(sought);
      }),
    );
  });

  it('are found among those taken in so far', () => {
    const index = new NameIndex(2, (place) => names[place] ?? '');
    expect(index.find('b', 25)).toEqual([]);
    index.grow(1);
    expect(index.isWhole).toBe(false);
    expect(index.find('b', 25)).toEqual([0]);
    index.grow(5);
    expect(index.isWhole).toBe(true);
    expect(index.find('b', 25)).toEqual([0, 1]);
  });

  it('are no more than asked for, of fifty thousand', () => {
    const many = Array.from({ length: 50_000 }, (_, n) =>
      Array.from({ length: 8 }, (__, at) => ((n * 31 + at * 7919 * n) % 30_011).toString(36)).join(
        ' ',
      ),
    );
    const index = indexOf(many);
    for (const typed of ['a', 'ab', 'a b c d e f', 'axbxcxdx', 'zzzzzzzz zzzzzzz']) {
      expect(index.find(typed, 25).length).toBeLessThanOrEqual(25);
    }
    expect(index.find('a', 25)).toHaveLength(25);
  });
});

describe('a typing error', () => {
  it.each([
    ['kyiv', 'kiyv', 1, true],
    ['munitons', 'munitions', 1, true],
    ['reznikow', 'reznikov', 1, true],
    ['rezniko', 'reznikov', 1, true],
    ['paris', 'parasol', 2, false],
    ['abcd', 'badc', 1, false],
    ['abcd', 'badc', 2, true],
    ['same', 'same', 0, true],
  ])('%s for %s within %i: %s', (typed, word, most, expected) => {
    expect(isTypo(typed, word, most)).toBe(expected);
  });
});

function indexOf(names: readonly string[]): NameIndex {
  const index = new NameIndex(names.length, (place) => names[place] ?? '');
  index.grow(names.length);
  return index;
}
