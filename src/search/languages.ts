import { createRequire } from 'node:module';
import { stopwords } from '@orama/stopwords/english';
import { stemmer } from 'stemmer';
import { fold } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { americanSpelling } from './spelling-variants.ts';
import {
  afterElision,
  arabic,
  beforeApostrophe,
  cyrillic,
  german,
  hindi,
  lower,
  plainNumber,
  romanian,
  type Spelling,
  turkish,
  unvocalized,
  vietnamese,
  withoutPossessive,
} from './spellings.ts';

/** How the words of a language become terms. How they are told apart, the script decides. */
export interface Language {
  /** Primary subtag: `de` of `de-AT`. */
  readonly code: string;
  /** A word as written → the word itself: no possessive ending, no article that is glued to it. */
  readonly bare: Spelling;
  /** → how the stemmer expects it. */
  readonly spell: Spelling;
  /** → its stem. */
  readonly stem: Spelling;
  /** → what readers without the language's keys type. */
  readonly fold: Spelling;
  /** A number → the way it is indexed. */
  readonly number: Spelling;
  /** Folded. */
  readonly stopWords: ReadonlySet<string>;
}

/** A language's row; what is absent is as for a language that is not in the table. */
interface Row {
  readonly bare?: Spelling;
  readonly spell?: Spelling;
  readonly fold?: Spelling;
  readonly stem?: () => StemmerModule;
  readonly stopWords?: () => StopWordsModule;
}

interface StemmerModule {
  readonly stemmer: Spelling;
}
interface StopWordsModule {
  readonly stopwords: readonly string[];
}

/** Loads a language's words when the first text in it comes: all of them take 60 ms of a start. */
const require = createRequire(import.meta.url);

/**
 * The stemmers are Snowball's (snowballstem.org) in the form that Orama keeps: word for word the
 * same as `snowball-stemmers`' over XQuAD's words, three times as fast, with Greek, Hindi and
 * Ukrainian besides. Its Bulgarian one throws, so there is none.
 */
const TABLE: Readonly<Record<string, Row>> = {
  ar: {
    spell: unvocalized,
    fold: arabic,
    stem: () => require('@orama/stemmers/arabic') as StemmerModule,
    stopWords: () => require('@orama/stopwords/arabic') as StopWordsModule,
  },
  bg: {
    spell: cyrillic,
    fold: cyrillic,
    stopWords: () => require('@orama/stopwords/bulgarian') as StopWordsModule,
  },
  da: {
    stem: () => require('@orama/stemmers/danish') as StemmerModule,
    stopWords: () => require('@orama/stopwords/danish') as StopWordsModule,
  },
  de: {
    spell: german,
    stem: () => require('@orama/stemmers/german') as StemmerModule,
    stopWords: () => require('@orama/stopwords/german') as StopWordsModule,
  },
  el: {
    stem: () => require('@orama/stemmers/greek') as StemmerModule,
    stopWords: () => require('@orama/stopwords/greek') as StopWordsModule,
  },
  es: {
    stem: () => require('@orama/stemmers/spanish') as StemmerModule,
    stopWords: () => require('@orama/stopwords/spanish') as StopWordsModule,
  },
  fa: { spell: unvocalized, fold: arabic },
  fi: {
    stem: () => require('@orama/stemmers/finnish') as StemmerModule,
    stopWords: () => require('@orama/stopwords/finnish') as StopWordsModule,
  },
  fr: {
    bare: afterElision,
    stem: () => require('@orama/stemmers/french') as StemmerModule,
    stopWords: () => require('@orama/stopwords/french') as StopWordsModule,
  },
  hi: {
    spell: hindi,
    fold: hindi,
    stem: () => require('@orama/stemmers/indian') as StemmerModule,
    stopWords: () => require('@orama/stopwords/indian') as StopWordsModule,
  },
  hu: {
    stem: () => require('@orama/stemmers/hungarian') as StemmerModule,
    stopWords: () => require('@orama/stopwords/hungarian') as StopWordsModule,
  },
  id: {
    stem: () => require('@orama/stemmers/indonesian') as StemmerModule,
    stopWords: () => require('@orama/stopwords/indonesian') as StopWordsModule,
  },
  it: {
    bare: afterElision,
    stem: () => require('@orama/stemmers/italian') as StemmerModule,
    stopWords: () => require('@orama/stopwords/italian') as StopWordsModule,
  },
  ja: { stopWords: () => require('@orama/stopwords/japanese') as StopWordsModule },
  nl: {
    stem: () => require('@orama/stemmers/dutch') as StemmerModule,
    stopWords: () => require('@orama/stopwords/dutch') as StopWordsModule,
  },
  no: {
    stem: () => require('@orama/stemmers/norwegian') as StemmerModule,
    stopWords: () => require('@orama/stopwords/norwegian') as StopWordsModule,
  },
  pt: {
    stem: () => require('@orama/stemmers/portuguese') as StemmerModule,
    stopWords: () => require('@orama/stopwords/portuguese') as StopWordsModule,
  },
  ro: {
    spell: romanian,
    stem: () => require('@orama/stemmers/romanian') as StemmerModule,
    stopWords: () => require('@orama/stopwords/romanian') as StopWordsModule,
  },
  ru: {
    spell: cyrillic,
    fold: cyrillic,
    stem: () => require('@orama/stemmers/russian') as StemmerModule,
    stopWords: () => require('@orama/stopwords/russian') as StopWordsModule,
  },
  sv: {
    stem: () => require('@orama/stemmers/swedish') as StemmerModule,
    stopWords: () => require('@orama/stopwords/swedish') as StopWordsModule,
  },
  ta: {
    stem: () => require('@orama/stemmers/tamil') as StemmerModule,
    stopWords: () => require('@orama/stopwords/tamil') as StopWordsModule,
  },
  th: {},
  tr: {
    bare: beforeApostrophe,
    spell: turkish,
    stem: () => require('@orama/stemmers/turkish') as StemmerModule,
    stopWords: () => require('@orama/stopwords/turkish') as StopWordsModule,
  },
  uk: {
    spell: cyrillic,
    fold: cyrillic,
    stem: () => require('@orama/stemmers/ukrainian') as StemmerModule,
  },
  vi: { spell: vietnamese, fold: (word) => word },
  zh: {},
};

/** The language of articles that do not say. */
export const DEFAULT_LANGUAGE = 'en';

/** Languages of the news whose scripts have no capitals: there a name looks like any word. */
const WITHOUT_CAPITALS: ReadonlySet<string> = new Set(
  'ar am bn fa gu he hi ja ka km kn ko lo ml mr my ne pa ps ta te th ur zh'.split(' '),
);

export function hasCapitals(code: string): boolean {
  return !WITHOUT_CAPITALS.has(code);
}

/** The language of a BCP 47 tag: `pt` of `pt-BR`. Norwegian has three codes and one stemmer. */
export function languageCode(tag: string): string {
  const code = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return code === 'nb' || code === 'nn' ? 'no' : code;
}

/** The rules of a language; one that is not in the table has words and folding, and no stems. */
export function languageOf(code: string): Language {
  if (code === DEFAULT_LANGUAGE) return ENGLISH;
  const row: Row = Object.hasOwn(TABLE, code) ? (TABLE[code] ?? {}) : {};
  const spell = row.spell ?? lower;
  const folded = row.fold ?? fold;
  const bare = row.bare ?? withoutPossessive;
  const own = FUNCTION_WORDS[code]?.split(' ') ?? [];
  const stopWords = [...(row.stopWords?.().stopwords ?? []), ...own];
  return {
    code,
    bare,
    spell,
    stem: row.stem?.().stemmer ?? ((word) => word),
    fold: folded,
    number: plainNumber,
    stopWords: new Set(stopWords.map((word) => folded(spell(bare(word))))),
  };
}

const ENGLISH: Language = {
  code: 'en',
  bare: withoutPossessive,
  spell: (word) => fold(word).replaceAll('’', "'"),
  stem: (word) => stemmer(americanSpelling(word)),
  fold: (word) => word,
  number: (word) => word.replaceAll(',', ''),
  stopWords: new Set([...stopwords, 'a', 'also', 'whose', 's', 't']),
};
