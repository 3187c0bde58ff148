import { describe, expect, it } from 'vitest';
import { MESSAGE_LENGTH } from '../src/discord/limits.ts';
import { en } from '../src/texts/en.ts';
import { textsFor } from '../src/texts/languages.ts';
import type { Entry, Seen } from './support/diary.ts';
import { takeTour } from './support/tour.ts';
import { type Part, renderTranscript } from './support/transcript.ts';

/** With the name that a reader of the page knows it by. */
const LOCALES = {
  de: 'In German',
  fr: 'In French',
  'es-ES': 'In Spanish',
  uk: 'In Ukrainian',
  ru: 'In Russian',
} as const;
/** What the page shows in each of them. */
const SAMPLE = new Set(['Asking', 'When there is no answer']);
/** A tour takes some fifteen seconds. */
const PATIENCE_MS = 180_000;

const tours = new Map<string, ReturnType<typeof takeTour>>();

function tourIn(locale: string): ReturnType<typeof takeTour> {
  const tour = tours.get(locale) ?? takeTour(locale);
  tours.set(locale, tour);
  return tour;
}

describe.each(Object.keys(LOCALES))('whoever has set Discord to %s', (locale) => {
  it(
    'reads nothing of ours in another language, in at most 2,000 characters',
    async () => {
      const chapters = await tourIn(locale);
      const entries = chapters.flatMap((chapter) => chapter.entries);
      expect(entries.length).toBeGreaterThan(50);
      const texts = textsFor(locale);
      const foreign = piecesOf(en).filter((piece) => !piecesOf(texts).includes(piece));
      for (const entry of entries) {
        for (const shown of shownIn(entry)) {
          expect([entry.did, foreign.filter((piece) => shown.includes(piece))]).toEqual([
            entry.did,
            [],
          ]);
        }
        for (const { content } of entry.saw) {
          expect(content).not.toBe('');
          expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
          expect(content).not.toMatch(/undefined|\[object|NaN/u);
        }
      }
      const all = entries.flatMap(shownIn).join('\n');
      const said = piecesOf(texts).filter((piece) => all.includes(piece));
      expect(said.length).toBeGreaterThan(60);
    },
    PATIENCE_MS,
  );
});

describe('the transcript', () => {
  it(
    'shows what the bot says now (npm run transcript)',
    async () => {
      const samples: Part[] = [];
      for (const [locale, title] of Object.entries(LOCALES)) {
        const chapters = await tourIn(locale);
        samples.push({ title, chapters: chapters.filter((chapter) => SAMPLE.has(chapter.title)) });
      }
      const english = { title: 'In English', chapters: await tourIn('en-GB') };
      const page = await renderTranscript([english, ...samples]);
      await expect(page).toMatchFileSnapshot('../docs/transcript.md');
    },
    6 * PATIENCE_MS,
  );
});

/** What somebody reads, but for what an article printed or they wrote themselves. */
function shownIn({ saw, form = [] }: Entry): readonly string[] {
  return [...saw.flatMap(partsOf), ...form];
}

function partsOf({ content, buttons, menu }: Seen): readonly string[] {
  const own = content
    .split('\n')
    .filter((line) => !line.startsWith('> '))
    .join('\n');
  const choices = menu === undefined ? [] : [menu.placeholder, ...menu.options];
  return [own, ...buttons.map(({ label }) => label), ...choices];
}

/** The pieces of a catalogue between what is put in that are long enough to be told from others. */
function piecesOf(texts: object): readonly string[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): readonly string[] => {
    if (['commands', 'menus', 'options', 'words', 'tag'].includes(key)) return [];
    if (typeof value === 'string') return pieces(value);
    if (typeof value === 'function') return pieces(String(value(7_001, 7_002, 7_003, 7_004)));
    return typeof value === 'object' && value !== null ? piecesOf(value) : [];
  });
}

function pieces(text: string): readonly string[] {
  return text
    .split(/\d[\d.,\u00a0\u202f]*|<t:|:R>|\n/u)
    .map((piece) => piece.trim())
    .filter((piece) => (piece.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2);
}
