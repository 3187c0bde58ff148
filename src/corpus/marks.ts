import { isLetterOrDigitAt } from './characters.ts';

/** The first index from `from` at which a mark stands that may end a sentence, or the length. */
export function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : text.length;
}

/** The index after a run of marks: `?!`, `...`. */
export function skipMarks(text: string, from: number): number {
  let index = from;
  // A semicolon is a mark of Greek only, and never one of several.
  while (index < text.length && text[index] !== ';' && isMark(text, index)) index++;
  return index;
}

/**
 * The index after the closing quotation marks, brackets and footnotes behind a mark; they belong to
 * the sentence. A mark that some languages open with closes only when no letter follows it.
 */
export function skipClosers(text: string, from: number): number {
  let index = from;
  for (;;) {
    const next = skipCloser(text, index);
    if (next === index) return index;
    index = next;
  }
}

/** Ends a sentence whatever follows, with or without a space: no abbreviation is written with it. */
export function isFullMark(mark: string): boolean {
  return FULL_MARKS.has(mark);
}

export function isGreekAt(text: string, index: number): boolean {
  return GREEK.test(text.charAt(index));
}

const MARK = /[.!?…。！？｡．؟۔।॥։።፧៕។။‼⁇⁈⁉;\u037e]/g;
const MARKS: ReadonlySet<string> = new Set('.!?…。！？｡．؟۔।॥։።፧៕។။‼⁇⁈⁉');
const FULL_MARKS: ReadonlySet<string> = new Set('。！？｡．؟۔।॥։።፧៕។။');
const GREEK = /[\u0370-\u03ff\u1f00-\u1fff]/;
const CLOSING: ReadonlySet<string> = new Set('”’)]}）］｝」』】〉》›»');
const OPENING_ELSEWHERE: ReadonlySet<string> = new Set('"\'“‘«‹*_');
const SUPERSCRIPTS: ReadonlySet<string> = new Set('¹²³⁴⁵⁶⁷⁸⁹⁰');
/** `[12]`, or the space and the mark of a French quotation. */
const FOOTNOTE_OR_SPACED = /\[\d{1,3}\]|[ \u00a0\u202f]»(?![\p{L}\p{N}])/uy;

function isMark(text: string, index: number): boolean {
  return MARKS.has(text.charAt(index));
}

function skipCloser(text: string, index: number): number {
  const unit = text.charAt(index);
  // Nearly always a space.
  if (unit === '') return index;
  if (CLOSING.has(unit) || SUPERSCRIPTS.has(unit)) return index + 1;
  if (OPENING_ELSEWHERE.has(unit))
    return index + 1 < text.length && isLetterOrDigitAt(text, index + 1) ? index : index + 1;
  if (unit !== '[' && unit !== ' ' && unit !== '\u00a0' && unit !== '\u202f') return index;
  FOOTNOTE_OR_SPACED.lastIndex = index;
  return FOOTNOTE_OR_SPACED.test(text) ? FOOTNOTE_OR_SPACED.lastIndex : index;
}
