import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodeUnits } from '../src/corpus/order.ts';
import { PairSet } from '../src/search/pair-set.ts';
import { compareTexts, TextsBuilder } from '../src/search/texts.ts';

describe('texts compared where they lie', () => {
  it('are in the order of their UTF-16 units', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', '中', '\u{e000}', '\uffff', '😀'),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const builder = new TextsBuilder();
        for (const each of ['before', one, other]) builder.add(each);
        const texts = builder.build();
        expect(Math.sign(compareTexts(texts, 1, texts, 2))).toBe(compareCodeUnits(one, other));
      }),
    );
  });
});

describe('a set of pairs', () => {
  it('knows which were there, as a set of their names does', () => {
    const number = fc.nat({ max: 300_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 3_000 }), (pairs) => {
        const [pairSet, names] = [new PairSet(300_001), new Set<string>()];
        for (const pair of [...pairs, ...pairs]) {
          const isNew = !names.has(pair.join());
          names.add(pair.join());
          expect(pairSet.add(...pair)).toBe(isNew);
        }
      }),
      { numRuns: 20 },
    );
  });
});
