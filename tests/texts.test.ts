import { describe, expect, it } from 'vitest';
import { followUps } from '../src/answer/follow-up.ts';
import { en, type Texts } from '../src/texts/en.ts';
import { LANGUAGES, textsFor } from '../src/texts/languages.ts';
import { say } from '../src/texts/phrase.ts';

const languages = Object.entries(LANGUAGES);
const others = languages.filter(([code]) => code !== 'en');

/** Numbers for which some language has another form than for its neighbours. */
const COUNTS = [0, 1, 2, 3, 4, 5, 10, 11, 12, 14, 20, 21, 22, 25, 101, 111, 1_001];

describe.each(others)('the catalogue %s', (_, texts) => {
  it('has every key that the English has, and no other', () => {
    expect(keysOf(texts)).toEqual(keysOf(en));
  });

  it('puts in the same as the English does', () => {
    for (const [key, english] of entriesOf(en)) {
      expect([key, partsIn(textAt(texts, key))]).toEqual([key, partsIn(english)]);
    }
  });

  it('keeps what readers click, type or see as it is', () => {
    for (const [key, english] of entriesOf(en)) {
      const [own, original] = [shown(textAt(texts, key)), shown(english)];
      expect([key, bold(own)]).toEqual([key, bold(original)]);
      expect([key, names(own)]).toEqual([key, names(original)]);
    }
  });

  it('names none but its own commands', () => {
    const commands = new Set(Object.values(texts.commands).map(({ name }) => name));
    for (const [key, text] of entriesOf(texts)) {
      const named = [...shown(text).matchAll(/`\/([^`\s]+)`/gu)].map(([, name]) => name);
      expect([key, named.filter((name) => !commands.has(name ?? ''))]).toEqual([key, []]);
    }
  });

  it('says what is said, not the English over again', () => {
    const same = entriesOf(texts).filter(
      ([key, text]) => shown(text) === shown(textAt(en, key)) && /\p{L}{4}/u.test(shown(text)),
    );
    expect(same.map(([key]) => key).filter((key) => !SAME_WORD.has(key))).toEqual([]);
  });
});

/** One word in several languages, or a name. */
const SAME_WORD = new Set([
  'link',
  'commands.status.name',
  'commands.article.name',
  'options.question.name',
  'fileLine',
  'articleCount',
  'statusGateway',
  'pageOf',
]);

describe.each(languages)('the help in %s', (_, { help, words }) => {
  it('goes on with what is understood, and forgets with what forgets', () => {
    const conversation = help.split('\n').find((line) => line.includes(words.forget[0] ?? '?'));
    const said = [...(conversation ?? '').matchAll(/[“„«]\s?(.+?)\s?[”“»]/gu)].map(
      ([, text]) => text,
    );
    expect(said).toHaveLength(4);
    expect(words.forget).toContain(said.pop());
    const [name = '', when = '', who = ''] = said;
    const previous = { question: 'How many ships left Norway?', quote: 'Ninety ships left.' };
    expect(meaning(name, previous)[0]).toMatch(/^How many ships left \p{Lu}\p{Ll}{5,}\?$/u);
    expect(meaning(when, previous)).toContain('When ships left Norway?');
    expect(meaning(who, previous)).toContain('Who said Ninety ships left.');
  });
});

function meaning(text: string, previous: Parameters<typeof followUps>[1]): readonly string[] {
  return followUps(text, previous)
    .flat()
    .map(({ question }) => question);
}

describe.each(languages)('numbers in %s', (_, texts) => {
  it.each(COUNTS)('%d has a form', (count) => {
    for (const text of [
      texts.articleCount(count),
      texts.notShown(count),
      texts.declines.questionTooLong(count),
      texts.declines.askedTooMuch(count, count, 0),
      texts.reloaded('e', count, count),
      texts.statusAnswers(count, count),
      texts.onlyUndated(count),
    ]) {
      expect(text).not.toContain('undefined');
      expect(text.replaceAll(/[\s.,\u00a0\u202f]/gu, '')).toContain(String(count));
    }
  });
});

describe('plurals', () => {
  it.each([
    [LANGUAGES['ru'], ['1 статья', '2 статьи', '5 статей', '11 статей', '21 статья', '112 статей']],
    [LANGUAGES['uk'], ['1 стаття', '2 статті', '5 статей', '11 статей', '21 стаття', '112 статей']],
    [LANGUAGES['fr'], ['1 article', '2 articles', '5 articles', '11 articles', '21 articles']],
    [LANGUAGES['en'], ['1 article', '2 articles', '5 articles', '11 articles', '21 articles']],
  ])('follow the language', (texts, expected) => {
    const counts = [1, 2, 5, 11, 21, 112].slice(0, expected.length);
    expect(counts.map((count) => texts?.articleCount(count))).toEqual(expected);
  });
});

describe('a locale', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['fr', 'fr'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['uk', 'uk'],
    ['ru', 'ru'],
    ['pt-BR', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%s is spoken to in %s', (locale, language) => {
    expect(textsFor(locale)).toBe(LANGUAGES[language]);
  });
});

describe('a phrase', () => {
  it('is said in any language, with what others wrote shown as the place needs it', () => {
    const phrase = ['noOutletOf', 'a*b', 'c', 3] as const;
    expect(say(en.declines, phrase)).toBe('There is no outlet “a*b”. There is: c and 3 more.');
    const shout = (text: string) => text.toUpperCase();
    expect(say(textsFor('de').declines, phrase, shout)).toMatch(/„A\*B“.*C und 3 weitere/u);
  });
});

type Text = string | ((...values: readonly unknown[]) => string);

/** Every text by its path: `declines.noOutlet`. */
function entriesOf(texts: object, path = ''): [string, Text][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, Text][] => {
    const own = path === '' ? key : `${path}.${key}`;
    if (own === 'tag' || own === 'words') return [];
    return typeof value === 'object' && value !== null
      ? entriesOf(value, own)
      : [[own, value as Text]];
  });
}

function keysOf(texts: object): string[] {
  return entriesOf(texts)
    .map(([key]) => key)
    .toSorted();
}

function textAt(texts: Texts, path: string): Text {
  const found = entriesOf(texts).find(([key]) => key === path);
  if (found === undefined) throw new Error(`there is no ${path}`);
  return found[1];
}

/** Tells each parameter from the others, whether it is a text or a number: both look so. */
const VALUES = ['1007', '2007', '3007', '4007', '5007'];

/** What a text shows with these in it. */
function shown(text: Text): string {
  return typeof text === 'string' ? text : text(...VALUES.map(Number));
}

/** Which parameters stand in a text: numbers may be written with spaces or dots, moments count seconds. */
function partsIn(text: Text): readonly string[] {
  if (typeof text === 'string') return [];
  const made = text(...VALUES.map((value) => Number(value) * 1_000)).replaceAll(
    /(?<=\d)[.,\u00a0\u202f ](?=\d{3})/gu,
    '',
  );
  return VALUES.filter((value) => made.includes(value));
}

/** How much stands in bold. */
function bold(text: string): number {
  return text.match(/\*\*/gu)?.length ?? 0;
}

/** File extensions, fields, addresses and examples, which are the same everywhere. */
function names(text: string): readonly string[] {
  const found = text.match(
    /\.(?:md|txt|jsonl)\b|title:|outlet:|https?:\/\/|UTF-\d+|YAML|JSON|NUL|2023-07-08T09:30:00Z|[\w-]+#3-0a1b2c|\[…\]|\bpt-BR\b/gu,
  );
  return (found ?? []).toSorted();
}
