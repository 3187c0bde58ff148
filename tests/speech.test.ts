import { Locale } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeech } from '../src/discord/speech.ts';
import { LANGUAGES } from '../src/texts/languages.ts';

describe('the memory of locales', () => {
  it('holds the last people seen and no more, each with their last locale', () => {
    const most = 5;
    const locale = fc.constantFrom(Locale.German, Locale.Russian, Locale.French);
    const seen = fc.array(fc.record({ id: fc.nat({ max: 12 }).map(String), locale }));
    fc.assert(
      fc.property(seen, (interactions) => {
        const speech = createSpeech(most);
        for (const { id, locale: own } of interactions) {
          const interaction = { user: { id }, locale: own } as Parameters<
            typeof speech.toInteraction
          >[0];
          expect(speech.toInteraction(interaction)).toBe(LANGUAGES[own]);
        }
        const newestFirst = [...new Set(interactions.map(({ id }) => id).toReversed())];
        for (const [at, id] of newestFirst.entries()) {
          const last = interactions.findLast((each) => each.id === id)?.locale ?? '';
          const expected = at < most ? LANGUAGES[last] : LANGUAGES['en'];
          expect(speech.toAuthor({ author: { id } })).toBe(expected);
        }
      }),
    );
  });
});
