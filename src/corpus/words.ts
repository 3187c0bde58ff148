import { isDigit, isSpace, isWordAt } from './characters.ts';
import { isPlainText, patternOf } from './pattern.ts';

/** The word before a full stop. */
export interface WordBefore {
  /** Without spaces and the last full stop: `Mr`, `U.S`, `z.B`, `3`. */
  readonly text: string;
  readonly shape: 'number' | 'initials' | 'word';
}

/**
 * The word that ends at `end`, with the initials in front of it.
 *
 * @param floor the sentence's beginning, beyond which nothing is read
 */
export function wordBefore(text: string, end: number, floor: number): WordBefore {
  const limit = Math.max(floor, end - LONGEST_WORD);
  let start = wordStart(text, end, limit);
  let word = text.slice(start, end);
  // Plain words are the rule; initials end in a word of at most three letters.
  if (end - start > LONGEST_GROUP && !word.includes('-'))
    return { text: word, shape: shapeOf(word) };
  for (let link = initialBefore(text, start, limit); link >= 0;) {
    word = `${text.slice(link, dotBefore(text, start))}.${word}`;
    start = link;
    link = initialBefore(text, start, limit);
  }
  word = word.replace(EDGES, '');
  return { text: word, shape: shapeOf(word) };
}

/** The word that begins at `start`; of a long one, its beginning. */
export function leadingWord(text: string, start: number): string {
  let end = start;
  const limit = Math.min(text.length, start + LONGEST_STARTER);
  while (end < limit && isWordAt(text, end)) end++;
  return text.slice(start, end);
}

/** What stands before a full stop is read back no further: it could be a text without spaces. */
const LONGEST_WORD = 32;
const LONGEST_GROUP = 3;
/** One more than the longest word that opens sentences in any table. */
const LONGEST_STARTER = 16;
const EDGES = /^[-'’&/_]+|[-'’&/_]+$/g;
const NUMBER = /^(?:\d+|[IVX]{2,})$/;
const INITIALS = patternOf(/^(?:\p{L}|(?:\p{L}{1,3}\.)+\p{L}{1,3})$/u);

function wordStart(text: string, end: number, limit: number): number {
  let start = end;
  while (start > limit && isWordAt(text, start - 1)) start--;
  return start;
}

/** Where the full stop in front of the word at `start` stands: directly, or before one space. */
function dotBefore(text: string, start: number): number {
  return isSpace(text.charCodeAt(start - 1)) ? start - 2 : start - 1;
}

/** Where the group of letters begins that a full stop joins to the word at `start`, or -1. */
function initialBefore(text: string, start: number, limit: number): number {
  const dot = dotBefore(text, start);
  if (dot <= limit || text.charAt(dot) !== '.') return -1;
  const begin = wordStart(text, dot, limit);
  const length = dot - begin;
  if (length === 0 || isDigit(text.charCodeAt(begin))) return -1;
  // `z. B.` is one abbreviation, `Mr. X.` is two words.
  return length <= (dot === start - 1 ? LONGEST_GROUP : 1) ? begin : -1;
}

function shapeOf(word: string): WordBefore['shape'] {
  if (NUMBER.test(word)) return 'number';
  return INITIALS.test({ text: word, isPlain: isPlainText(word) }) ? 'initials' : 'word';
}
