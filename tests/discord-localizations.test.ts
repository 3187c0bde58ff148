import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, textsFor } from '../src/texts/languages.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';

// Discord's documentation, "Application Commands": the name's pattern, and the lengths.
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const DESCRIPTION_LENGTH = 100;
const LOCALES = ['en-US', 'en-GB', 'de', 'fr', 'es-ES', 'es-419', 'uk', 'ru'];

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Named[];
}

let room: Newsroom;
let commands: readonly (Named & { readonly type?: number })[];
beforeAll(async () => {
  room = await openNewsroom();
  const bodies = room.discord.requests
    .filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'))
    .flatMap(({ body }) => body as readonly Named[]);
  commands = bodies;
});
// Closing holds every request against Discord's own description, the registration too.
afterAll(() => room.close());

describe('what is registered', () => {
  it('is every command and the entry in the menu of messages', () => {
    expect(commands.map(({ name }) => name).toSorted()).toEqual(
      [
        ...Object.values(textsFor('en').commands).map(({ name }) => name),
        textsFor('en').menus.findEvidence,
      ].toSorted(),
    );
  });

  it('has a name and a description in each locale, as Discord takes them', () => {
    for (const each of commands) {
      const isSlash = (each.type ?? 1) === 1;
      for (const named of [each, ...(each.options ?? [])]) {
        expect(Object.keys(named.name_localizations ?? {})).toEqual(LOCALES);
        for (const name of [named.name, ...Object.values(named.name_localizations ?? {})]) {
          expect(name.length).toBeLessThanOrEqual(32);
          const isTaken = NAME.test(name) && name === name.toLowerCase();
          expect([name, isTaken || !isSlash]).toEqual([name, true]);
        }
        const descriptions = [
          named.description,
          ...Object.values(named.description_localizations ?? {}),
        ];
        expect(descriptions.length).toBe(isSlash ? 1 + LOCALES.length : 1);
        for (const description of descriptions) {
          expect((description ?? '').length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
        }
      }
    }
  });

  it('is told apart in each locale: commands, and the options of one', () => {
    for (const locale of LOCALES) {
      const namesOf = (all: readonly Named[]) =>
        all.map((each) => each.name_localizations?.[locale]);
      for (const group of [commands, ...commands.map(({ options = [] }) => options)]) {
        const names = namesOf(group);
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('comes from the catalogue of the locale', () => {
    const ask = commands.find(({ name }) => name === 'ask');
    expect(ask?.name_localizations).toMatchObject({
      de: 'fragen',
      'es-419': 'preguntar',
      ru: 'спросить',
    });
    for (const locale of LOCALES) {
      const texts = textsFor(locale);
      expect(ask?.name_localizations?.[locale]).toBe(texts.commands.ask.name);
      expect(ask?.description_localizations?.[locale]).toBe(texts.commands.ask.description);
      expect(ask?.options?.[0]?.name_localizations?.[locale]).toBe(texts.options.question.name);
    }
  });
});

describe('labels', () => {
  it('fit on a button, a form and in a menu in every language', () => {
    for (const texts of Object.values(LANGUAGES)) {
      const buttons = [texts.context, texts.moreEvidence, texts.otherOutlets, texts.previousPage];
      for (const label of [
        ...buttons,
        texts.nextPage,
        texts.askAgain,
        texts.feedbackRight,
        texts.feedbackWrong,
      ]) {
        expect(label.length).toBeLessThanOrEqual(34);
      }
      // "Modal": a title of 45; "Label": 45; "Select Option": 100; a placeholder of 150.
      expect(texts.formTitle.length).toBeLessThanOrEqual(45);
      expect(texts.formQuestion.length).toBeLessThanOrEqual(45);
      expect(texts.feedbackChoose.length).toBeLessThanOrEqual(150);
      for (const verdict of Object.values(texts.verdicts)) {
        expect(verdict.length).toBeLessThanOrEqual(100);
      }
    }
  });
});
