import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTermTable, hashOf, termNumber } from '../src/search/term-table.ts';
import { createTermCutter, createTermNumberer } from '../src/search/terms.ts';
import { textAt } from '../src/search/texts.ts';
import { WordTable } from '../src/search/word-table.ts';
import { newsProse, oddText } from './support/arbitraries.ts';

const word = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-c]{0,3}$/));

describe('numbers for words', () => {
  it('are those of a map', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.string(), (words, around) => {
        const table = new WordTable();
        const map = new Map<string, number>();
        for (const each of words) {
          const number = map.get(each) ?? map.size;
          map.set(each, number);
          const text = `${around}${each}${around}`;
          const start = around.length;
          expect(table.numberOf(text, start, start + each.length)).toBe(number);
        }
        expect(table.size).toBe(map.size);
      }),
    );
  });

  it('hold for more words than there was room for', () => {
    const table = new WordTable();
    const words = Array.from({ length: 20_000 }, (_, at) => `word${at * 7919}`);
    for (const round of [1, 2]) {
      const numbers = words.map((each) => table.numberOf(each, 0, each.length));
      expect(numbers, `round ${round}`).toEqual([...words.keys()]);
    }
  });
});

describe('the table of terms', () => {
  it('finds every term it holds and no other', () => {
    const terms = fc.uniqueArray(fc.stringMatching(/^[a-zé中]{1,6}$/u), { maxLength: 300 });
    fc.assert(
      fc.property(terms, fc.array(word), (held, others) => {
        const table = buildTermTable(held);
        const numberOf = (term: string) =>
          termNumber(table, Buffer.from(term), hashOf(Buffer.from(term)));
        expect(held.map(numberOf)).toEqual([...held.keys()]);
        expect(held.map((_, at) => textAt(table.terms, at))).toEqual(held);
        for (const other of others.filter((each) => !held.includes(each))) {
          expect(numberOf(other)).toBe(-1);
        }
      }),
    );
  });
});

describe('numbers for terms', () => {
  it('stand for the terms that a question has', () => {
    const numberer = createTermNumberer();
    const cutter = createTermCutter();
    const names = fc.constantFrom(
      'the us ',
      'New York City',
      'The White House',
      "the us's ",
      'u.s.',
    );
    const text = fc.array(fc.oneof(newsProse, oddText, names), { maxLength: 5 });
    fc.assert(
      fc.property(text, (parts) => {
        const numbers: number[] = [];
        numberer.number(parts.join(' '), (number) => numbers.push(number));
        const terms = cutter.termsOf(parts.join(' ')).map(({ term }) => term);
        expect(numbers.map((number) => numberer.terms[number])).toEqual(terms);
      }),
    );
  });
});
