import { rulesOf } from './abbreviations.ts';
import type { LanguageRules } from './abbreviations.ts';
import type { Sentence, Span } from './article.ts';
import { blocksOf } from './blocks.ts';
import { endsSentence } from './boundary.ts';
import { hasWord, skipSpace, skipSpaceBack } from './characters.ts';
import { nextMark, skipClosers, skipMarks } from './marks.ts';
import { breathsOf } from './spaced-scripts.ts';

/**
 * The sentences of a body, in order: `body.slice(start, end) === text`, trimmed, never overlapping,
 * each with a letter or a digit in it. What lies between them holds none: white space, marks of
 * lists and headings, rules.
 *
 * One pass over the text, in time linear in its length, whatever the text.
 *
 * @param language BCP 47: whose abbreviations, ordinals and first words of sentences to expect.
 */
export function sentencesOf(body: string, language = 'en'): Sentence[] {
  return sentencesIn(body, blocksOf(body), language);
}

/** The same for chosen parts of the body, which no sentence crosses; see `blocksOf`. */
export function sentencesIn(body: string, parts: readonly Span[], language: string): Sentence[] {
  const rules = rulesOf(language);
  const sentences: Sentence[] = [];
  for (const part of parts) {
    const text = body.slice(part.start, part.end);
    for (const piece of piecesOf(text, rules)) {
      for (const { start, end } of breathsOf(text, piece))
        sentences.push({
          start: part.start + start,
          end: part.start + end,
          text: text.slice(start, end),
        });
    }
  }
  return sentences;
}

interface Piece extends Span {
  end: number;
  /** Holds a letter or a digit. */
  worded: boolean;
}

/** What the marks of one paragraph cut it into. */
function piecesOf(text: string, rules: LanguageRules): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let mark = nextMark(text, 0); mark < text.length;) {
    const marksEnd = skipMarks(text, mark + 1);
    const end = skipClosers(text, marksEnd);
    if (endsSentence({ text, start, mark, marksEnd, end }, rules)) {
      addPiece(pieces, text, start, end);
      start = end;
    }
    mark = nextMark(text, end);
  }
  addPiece(pieces, text, start, text.length);
  return pieces.filter((piece) => piece.worded);
}

/** What cannot be read out (an emoji, a stray quotation mark) joins its neighbour. */
function addPiece(pieces: Piece[], text: string, from: number, to: number): void {
  const start = skipSpace(text, from, to);
  const end = skipSpaceBack(text, to, start);
  if (start === end) return;
  const worded = hasWord(text.slice(start, end));
  const last = pieces.at(-1);
  if (last && !(last.worded && worded)) {
    last.end = end;
    last.worded ||= worded;
  } else pieces.push({ start, end, worded });
}
