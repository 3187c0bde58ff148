import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askFrom, askParts } from '../src/discord/ask-state.ts';
import { CUSTOM_ID_LENGTH } from '../src/discord/limits.ts';
import { decodeState, encodeState } from '../src/discord/state.ts';

const part = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replaceAll('\0', ''));

describe('the state of a button', () => {
  it('comes back as it was, or was too long for a custom id', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const id = encodeState('more', parts);
        const isLong = parts.join('').length > 30;
        expect(id !== undefined || isLong).toBe(true);
        expect((id ?? '').length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
        expect(id?.normalize('NFKC')).toBe(id);
        const expected = parts.join('') === '' && parts.length === 1 ? [] : parts;
        const back = id === undefined ? expected : decodeState(id)?.parts;
        expect(back).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('has room for a question of some lines with its edition, dates and outlet', () => {
    const question =
      'Which countries that signed the convention on cluster munitions said that they would not ' +
      'send any of these weapons to Ukraine, and what did the United States reply to them?';
    const limits = { outlet: 'Bayan News', after: '2023-07-01', before: '2023-07-31' };
    const ask = { question, ...limits };
    const id = encodeState('compare-page', ['c7462c1f41e6', '99', ...askParts(ask)]);
    expect(askFrom(decodeState(id ?? '')?.parts.slice(2) ?? [])).toEqual(ask);
  });

  it('has no room for a page of text', () => {
    const words = Array.from({ length: 300 }, (_, n) => `word${n * 7919}`);
    expect(encodeState('more', words)).toBeUndefined();
  });

  it('of another version is none', () => {
    for (const id of ['', 'more', 'more:1', 'more:\u4e00', 'MORE:', 'more:\u4e01\u8dff\u5000']) {
      expect(decodeState(id)).toBeUndefined();
    }
  });
});
