/**
 * Classes of UTF-16 units, as the sentence scanner asks for them: once for nearly every mark of a
 * text, so ASCII is answered before a regular expression is asked.
 */

/** Whether `String.prototype.trim` would take this unit away. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x205f ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/** Whether the character at `index` can stand inside a word: `don’t`, `AT&T`, `km/h`, `°C`. */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return isAsciiAlphanumeric(code) || ASCII_JOINERS.has(code);
  // A half of a surrogate pair stands for a letter of a rare script, or for an emoji: either way
  // it is no abbreviation.
  return isSurrogate(code) || OTHER_WORD.test(text.charAt(index));
}

/** The character at `index` has a lower case and is in it: `a`, `é`, `д`. */
export function isLowerAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return LOWER.test(characterAt(text, index));
}

export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return UPPER.test(characterAt(text, index));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetterOrDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return isAsciiAlphanumeric(code);
  return LETTER_OR_DIGIT.test(characterAt(text, index));
}

/** Whether anything in it could be read out: a rule of dashes or a lone quotation mark could not. */
export function hasWord(text: string): boolean {
  return isAsciiAlphanumeric(text.charCodeAt(0)) || LETTER_OR_DIGIT.test(text);
}

/** The first index from `from` that is no white space, at most `end`. */
export function skipSpace(text: string, from: number, end = text.length): number {
  let index = from;
  while (index < end && isSpace(text.charCodeAt(index))) index++;
  return index;
}

/** The index after the last unit before `from` that is no white space, at least `start`. */
export function skipSpaceBack(text: string, from: number, start = 0): number {
  let index = from;
  while (index > start && isSpace(text.charCodeAt(index - 1))) index--;
  return index;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LOWER = /^\p{Ll}/u;
const UPPER = /^[\p{Lu}\p{Lt}]/u;
const OTHER_WORD = /[\p{L}\p{M}\p{N}’°]/u;
const ASCII_JOINERS: ReadonlySet<number> = new Set(Array.from("'-&/_", (c) => c.charCodeAt(0)));

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function isAsciiAlphanumeric(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  );
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
