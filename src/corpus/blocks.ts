import { isDigit, isLetterOrDigitAt, isLowerAt, isSpace, isUpperAt } from './characters.ts';
import type { Span } from './article.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';

/**
 * The parts of a body no sentence crosses: paragraphs, items of lists, headings, rows of tables.
 * In order, trimmed, without the marks of lists and headings; numbers of a list stay. Lines a
 * typist wrapped are joined again; every other line stands by itself.
 */
export function blocksOf(body: string): Span[] {
  const lines = linesOf(body);
  const layout = layoutOf(body, lines);
  const blocks: { start: number; end: number }[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const open = blocks.at(-1);
    if (open && last && carriesOn(body, last, line, layout)) open.end = line.end;
    else if (line.kind !== 'blank' && line.kind !== 'rule')
      blocks.push({ start: line.start, end: line.end });
    last = line;
  }
  return blocks;
}

/** How the body was typed. */
interface Layout {
  /** Longest line of a body whose lines were wrapped by hand or mailer; 0 where they were not. */
  readonly width: number;
  /** A paragraph opens with an indented line, and flush lines carry it on. */
  readonly indented: boolean;
}

/** Nobody wraps later: mailers wrap at 72 to 78, agencies at 69, editors at 80 to 100. */
const WIDEST_WRAP = 120;
/** A column narrower than this is a table or a list of names. */
const NARROWEST_WRAP = 30;
/** Of a wrapped text, at most this share of lines may be longer (an address, a pasted quotation). */
const SHARE_OF_LONG_LINES = 0.1;

function layoutOf(body: string, lines: readonly Line[]): Layout {
  let [long, filled, widest, broken, caseless, openings] = [0, 0, 0, 0, 0, 0];
  let last: Line | undefined;
  for (const line of lines) {
    if (line.kind !== 'blank') {
      filled++;
      if (line.width > WIDEST_WRAP) long++;
      else widest = Math.max(widest, line.width);
      if (last && last.width >= NARROWEST_WRAP && line.kind === 'text' && isOpen(body, last)) {
        if (isLowerAt(body, line.start)) broken++;
        else if (isCaselessAt(body, line.start)) caseless++;
      }
      if (last && last.indent > line.indent + 1 && line.kind === 'text') openings++;
    }
    last = line.kind === 'blank' ? undefined : line;
  }
  // Breaks in the middle of sentences prove the wrapping; a script without capitals proves it only
  // by repetition, for its headings look the same.
  const wrapped = (broken > 0 || caseless > 1) && long <= filled * SHARE_OF_LONG_LINES;
  return { width: wrapped ? widest : 0, indented: wrapped && openings > 0 };
}

/** Whether `line` is the rest of the paragraph `last` belongs to. */
function carriesOn(body: string, last: Line, line: Line, layout: Layout): boolean {
  if (last.kind === 'blank' || last.kind === 'rule' || last.kind === 'row') return false;
  if (last.kind === 'heading' || !mayCarryOn(body, last, line, layout)) return false;
  const listed = last.kind === 'item' || last.kind === 'numbered';
  if (line.indent > last.indent) return listed && line.indent > 1;
  if (isFull(body, last, line, layout)) return true;
  if (layout.indented && line.indent === 0 && !listed) return last.width <= WIDEST_WRAP;
  return (
    isOpen(body, last) &&
    isLowerAt(body, line.start) &&
    last.width * 2 >= layout.width &&
    last.width >= NARROWEST_WRAP
  );
}

/** A mark of a list opens an item, except a dash or number that wrapping put first in its line. */
function mayCarryOn(body: string, last: Line, line: Line, layout: Layout): boolean {
  if (line.kind === 'text') return true;
  const listed = last.kind === 'item' || last.kind === 'numbered';
  if (listed || !isOpen(body, last) || !isFull(body, last, line, layout)) return false;
  return line.dashed || (line.kind === 'numbered' && body.charAt(line.start) !== '1');
}

/** The next word would not have fitted into the line. */
function isFull(body: string, last: Line, line: Line, layout: Layout): boolean {
  if (last.width < NARROWEST_WRAP || layout.width === 0) return false;
  let end = line.start;
  // A script that is written without spaces breaks at any character.
  if (isCaselessAt(body, line.start) && !isDigit(body.charCodeAt(line.start))) end++;
  else while (end < line.end && !isSpace(body.charCodeAt(end))) end++;
  return last.width + 1 + (end - line.start) > layout.width;
}

/** The line stops in the middle of a sentence: no mark ends or announces anything. */
function isOpen(body: string, line: Line): boolean {
  return line.kind !== 'rule' && line.kind !== 'heading' && !CLOSED.has(body.charAt(line.end - 1));
}

const CLOSED: ReadonlySet<string> = new Set('.!?…:;。！？：；؟۔।॥։።"”»’)]」』');

function isCaselessAt(body: string, index: number): boolean {
  return isLetterOrDigitAt(body, index) && !isLowerAt(body, index) && !isUpperAt(body, index);
}
