import { type Kind, PHRASES, type Phrases } from './follow-up-phrases.ts';
import type { Ask } from './types.ts';

/** The last question of a conversation, and what was shown for it. */
export interface Previous {
  readonly question: string;
  /** Id of the article that was quoted, and the sentence; absent after a refusal. */
  readonly article?: string | undefined;
  readonly quote?: string | undefined;
}

/** What a message may mean: equally likely, so that the answer has to tell. */
export type Readings = readonly Ask[];

/**
 * What a short message means after another question, the likeliest first: “and Germany?”, “wann?”,
 * “кто это сказал?”. Nothing for a message that stands by itself. It may be in any language of the
 * interface, and the question before it in another.
 */
export function followUps(text: string, previous: Previous): readonly Readings[] {
  const asked = bare(text).replace(/[?!.…\s]+$/u, '');
  if (asked === '' || asked.split(/\s+/u).length > MOST_WORDS) return [];
  const languages = PHRASES.filter((language) => asks(language, asked));
  for (const meaning of [otherKind, whoSaid, otherName, ofPronoun]) {
    for (const language of languages.length > 0 ? languages : PHRASES) {
      const rest = behind(language.and, asked);
      const message = { whole: asked, asked: rest ?? asked, goesOn: rest !== undefined, previous };
      const readings = meaning(language, message);
      if (readings !== undefined) return readings;
    }
  }
  return [];
}

/** More words say by themselves what they are about. */
const MOST_WORDS = 8;

interface Message {
  readonly whole: string;
  /** Without the “and” that it may begin with. */
  readonly asked: string;
  readonly goesOn: boolean;
  readonly previous: Previous;
}

/** What a message means if one language's words are in it. */
type Meaning = (language: Phrases, message: Message) => readonly Readings[] | undefined;

/** “When?”: the same question with another word that asks, in its own language where that is known. */
const otherKind: Meaning = (language, { asked, previous }) => {
  const found = kindsOf(language).find(([, words]) => isWhole(words, asked, language.after));
  if (found === undefined) return undefined;
  const [kind] = found;
  const own = languageOf(previous.question) ?? language;
  const [word = asked] = own.asking[kind] ?? language.asking[kind] ?? [];
  const question = bare(previous.question);
  const rest = behind(wordsOf(own), question) ?? question;
  return within(previous, [`${word.charAt(0).toUpperCase()}${word.slice(1)} ${rest}`]);
};

/** “Who said that?” */
const whoSaid: Meaning = (language, { asked, previous }) => {
  const { quote, question } = previous;
  if (quote === undefined || !isWhole(language.whoSaid, asked)) return undefined;
  const languages = new Set([languageOf(question) ?? language, language]);
  const questions = [...languages].map(({ said }) => `${said} ${wordsSaid(quote)}`);
  return within(previous, questions);
};

/** What stands between quotation marks: who said it would be in the question otherwise. */
function wordsSaid(quote: string): string {
  return /[“"«„][^”"»“]{3,}[”"»“]/u.exec(quote)?.[0] ?? quote;
}

/** “And Germany?”: the same question about somebody or something else. */
const otherName: Meaning = (_, { whole, asked, goesOn, previous: { question } }) => {
  if (!goesOn || PHRASES.some((language) => asksOn(language, whole))) return undefined;
  const names = namesOf(question);
  if (names.length === 0) return [[{ question: `${question.replace(/[?\s]+$/u, '')} ${asked}?` }]];
  // Each of its names may be what is replaced.
  return [names.toReversed().map((name) => ({ question: question.replace(name, () => asked) }))];
};

/** “What does he think?” */
const ofPronoun: Meaning = (language, { asked, previous }) => {
  if (!contains(language.pronouns, asked) || namesOf(asked).length > 0) return undefined;
  return within(previous, [[asked, ...namesOf(previous.question)].join(' ')]);
};

/** In the article that was quoted; else in all. */
function within({ article }: Previous, questions: readonly string[]): readonly Readings[] {
  const inAll = questions.map((question) => ({ question }));
  return article === undefined ? [inAll] : [inAll.map((ask) => ({ ...ask, article })), inAll];
}

/** The language whose word for asking begins a question; undefined where none does. */
function languageOf(question: string): Phrases | undefined {
  return PHRASES.find((language) => asks(language, bare(question)));
}

function asks(language: Phrases, text: string): boolean {
  return behind(wordsOf(language), text) !== undefined || isWhole(wordsOf(language), text);
}

/** “And when…”: “а” is Ukrainian and Russian, and only what is behind it tells which. */
function asksOn(language: Phrases, text: string): boolean {
  const rest = behind(language.and, text);
  return rest !== undefined && asks(language, rest);
}

function wordsOf(language: Phrases): string {
  const words = kindsOf(language).map(([, each]) => each);
  return words.join('|');
}

/** Without the marks that begin a question in Spanish. */
function bare(question: string): string {
  return question.replace(/^[¿¡\s]+/u, '');
}

/** What a language can ask for, and the words for it; “how many” stands before “how”. */
function kindsOf({ asking }: Phrases): readonly (readonly [Kind, string])[] {
  const kinds = Object.keys(asking) as Kind[];
  return kinds.map((kind) => [kind, (asking[kind] ?? []).toReversed().join('|')]);
}

/** What stands behind one of the words that `text` begins with; undefined where there is nothing. */
function behind(words: string, text: string): string | undefined {
  const found = new RegExp(`^(?:${words})(?:(?<=[ '])|(?= ))\\s*(\\S.*)$`, 'isu').exec(
    straight(text),
  );
  return found?.[1] === undefined ? undefined : text.slice(text.length - found[1].length);
}

function isWhole(words: string, text: string, after = ''): boolean {
  return new RegExp(`^(?:${words})(?: (?:${after}))?$`, 'iu').test(straight(text));
}

function contains(words: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}'])(?:${words})(?![\\p{L}'])`, 'iu').test(straight(text));
}

/** As the phrases are written; of the same length. */
function straight(text: string): string {
  return text.replace(/[’ʼ`]/gu, "'").replace(/\s/gu, ' ');
}

/** Runs of capitalised words behind the first. */
function namesOf(text: string): string[] {
  const start = text.search(/\s/);
  if (start < 0) return [];
  return text.slice(start).match(/\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+\p{Lu}[\p{L}\p{N}.’'-]*)*/gu) ?? [];
}
