import { fold } from './fold.ts';
import { DEFAULT_LANGUAGE, type Language, languageOf } from './languages.ts';
import { NAME_VARIANTS } from './names.ts';
import { createWordScanner } from './unspaced.ts';
import { WordTable } from './word-table.ts';

/** A word of a text and the term it counts as. */
export interface Term {
  /** What the index knows: folded, one for all spellings of a name, stemmed. */
  readonly term: string;
  /** As written. */
  readonly word: string;
  /** Offset of the word in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Cuts text into terms, the same way for the index and for questions. Remembers words it has seen. */
export interface TermCutter {
  /** Code of the language whose stop words and stems it knows. */
  readonly language: string;
  /** The terms of a text in order, stop words left out. */
  termsOf(text: string): Term[];
  /** The term of one word, or `undefined` for a stop word. */
  termOf(word: string): string | undefined;
}

/** Cuts text into the numbers of terms, for an index that is built; never forgets a word. */
export interface TermNumberer {
  /**
   * Calls `visit` with the number of each term of a text, in order, stop words left out.
   * @param language code of the text's; the terms of all languages are numbered together.
   */
  number(text: string, visit: VisitNumber, language?: string): void;
  /** The terms by their numbers: in the order in which they first came. */
  readonly terms: readonly string[];
}

/** Called with a term's number, and where its word begins and ends in the text, in UTF-16 units. */
export type VisitNumber = (number: number, start: number, end: number) => void;

/**
 * A cutter forgets when it knows this many words, which take 3 MB: those of questions, of their related
 * words and of other spellings. Articles are cut once, when they are indexed.
 */
const MOST_WORDS_REMEMBERED = 20_000;

/** @param code of the language; for one without rules words are cut and folded, and that is all. */
export function createTermCutter(code = DEFAULT_LANGUAGE): TermCutter {
  const language = languageOf(code);
  let walk = new Walk(language);
  return {
    language: code,
    termOf(word) {
      return walk.look(word, 0, word.length).term;
    },
    termsOf(text) {
      if (walk.size >= MOST_WORDS_REMEMBERED) walk = new Walk(language);
      const terms: Term[] = [];
      walk.each(text, ({ term }, name, start, end) => {
        const found = name?.term ?? term;
        if (found !== undefined) {
          terms.push({ term: found, word: text.slice(start, end), start, end });
        }
      });
      return terms;
    },
  };
}

/** Most words are known when they come, and give their number without a string. */
export function createTermNumberer(): TermNumberer {
  const walks = new Map<string, Walk>();
  const walkOf = (language: string): Walk => {
    const walk = walks.get(language) ?? new Walk(languageOf(language));
    walks.set(language, walk);
    return walk;
  };
  const numbers = new Map<string, number>();
  const terms: string[] = [];
  const numberOf = (term: string): number => {
    const seen = numbers.get(term);
    if (seen !== undefined) return seen;
    numbers.set(term, terms.length);
    return terms.push(term) - 1;
  };
  return {
    terms,
    number(text, visit, language = DEFAULT_LANGUAGE) {
      walkOf(language).each(text, (word, name, start, end) => {
        if (name !== undefined) visit(numberOf(name.term), start, end);
        else if (word.term !== undefined) {
          // Only now: a word that stands in names alone is no term of its own.
          if (word.number === UNNUMBERED) word.number = numberOf(word.term);
          visit(word.number, start, end);
        }
      });
    },
  };
}

/** What is known of a word as written. */
interface Word {
  readonly term: string | undefined;
  readonly folded: string;
  /** Names of several words that begin with it, longest first. */
  readonly names: readonly LongName[];
  /** `the`, or the beginning of a name: the next word matters. */
  readonly opens: boolean;
  /** Of its term, for whoever numbers terms. */
  number: number;
}

const UNNUMBERED = -1;

function lookAt(word: string, language: Language): Word {
  const folded = fold(bareWord(word, language));
  const names = LONG_NAMES.get(folded) ?? [];
  const opens = folded === 'the' || names.length > 0;
  return { term: toTerm(word, language), folded, names, opens, number: UNNUMBERED };
}

/** Called for each word, or name of several, with its place in the text. */
type Visit = (word: Word, name: LongName | undefined, start: number, end: number) => void;

/** Walks over texts, and remembers their words. Its lists are used again for each text. */
class Walk {
  readonly #language: Language;
  readonly #scanner = createWordScanner();
  readonly #table = new WordTable();
  readonly #known: Word[] = [];
  readonly #words: Word[] = [];
  readonly #places: number[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  get size(): number {
    return this.#known.length;
  }

  look(text: string, start: number, end: number): Word {
    const number = this.#table.numberOf(text, start, end);
    const known = this.#known[number];
    if (known !== undefined) return known;
    const fresh = lookAt(text.slice(start, end), this.#language);
    this.#known.push(fresh);
    return fresh;
  }

  each(text: string, visit: Visit): void {
    const words = this.#words;
    const places = this.#places;
    let count = 0;
    this.#scanner.each(text, (start, end) => {
      words[count] = this.look(text, start, end);
      places[2 * count] = start;
      places[2 * count + 1] = end;
      count += 1;
    });
    words.length = count;
    for (let at = 0; at < count;) {
      const word = words[at];
      if (word === undefined) break;
      const name = word.opens ? (nameAt(words, at) ?? this.#theUs(text, at)) : undefined;
      const after = at + (name?.words.length ?? 1);
      visit(word, name, places[2 * at] ?? 0, places[2 * after - 1] ?? 0);
      at = after;
    }
  }

  /** "the us" in small letters is the country: nobody writes "the" before the pronoun. */
  #theUs(text: string, at: number): LongName | undefined {
    const [first, second] = [this.#words[at], this.#words[at + 1]];
    if (first?.folded !== 'the' || second?.folded !== 'us') return undefined;
    const word = text.slice(this.#places[2 * at + 2], this.#places[2 * at + 3]);
    return word === 'us' ? THE_US : undefined;
  }
}

const THE_US: LongName = { words: ['the', 'us'], term: 'usa' };

/** The name of several words that begins at `at`. */
function nameAt(words: readonly Word[], at: number): LongName | undefined {
  return words[at]?.names.find((name) =>
    name.words.every((word, offset) => words[at + offset]?.folded === word),
  );
}

function toTerm(word: string, language: Language): string | undefined {
  const bare = bareWord(word, language);
  const abbreviation = NAMES_IN_CAPITALS.get(bare);
  if (abbreviation !== undefined && language.code === DEFAULT_LANGUAGE) return abbreviation;
  const spelled = language.spell(bare);
  const folded = language.fold(spelled);
  // A word of nothing but combining marks folds to nothing.
  if (folded === '' || language.stopWords.has(folded)) return undefined;
  // Headlines in capitals of other languages are full of stop words: LA, UN.
  const name = abbreviation ?? NAMES.get(folded);
  if (name !== undefined) return name;
  if (/\p{Nd}/u.test(folded)) return language.number(folded);
  return language.fold(language.stem(spelled)) || folded;
}

/** Without the points of an acronym and without what another word left at it. */
function bareWord(word: string, language: Language): string {
  const bare = language.bare(word);
  return /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(bare) ? bare.replaceAll('.', '') : bare;
}

interface LongName {
  readonly words: readonly string[];
  readonly term: string;
}

const NAMES: ReadonlyMap<string, string> = new Map(
  variants().flatMap(([name, term]) => (isCapitals(name) || isLong(name) ? [] : [[name, term]])),
);
const NAMES_IN_CAPITALS: ReadonlyMap<string, string> = new Map(
  variants().filter(([name]) => isCapitals(name)),
);
const LONG_NAMES: ReadonlyMap<string, readonly LongName[]> = longNames();

function variants(): (readonly [name: string, term: string])[] {
  return NAME_VARIANTS.flatMap((row) => row.map((name) => [name, row[0] ?? name] as const));
}

function isCapitals(name: string): boolean {
  return /^\p{Lu}+$/u.test(name);
}

function isLong(name: string): boolean {
  return name.includes(' ');
}

function longNames(): Map<string, LongName[]> {
  const byFirstWord = new Map<string, LongName[]>();
  for (const [name, term] of variants().filter(([variant]) => isLong(variant))) {
    const words = name.split(' ');
    const first = words[0] ?? name;
    const others = byFirstWord.get(first) ?? [];
    byFirstWord.set(first, [...others, { words, term }].toSorted(longestFirst));
  }
  return byFirstWord;
}

function longestFirst(a: LongName, b: LongName): number {
  return b.words.length - a.words.length;
}
