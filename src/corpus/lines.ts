import { hasWord, isSpace, skipSpace, skipSpaceBack } from './characters.ts';
import type { Span } from './article.ts';

/** What a line is for, as far as its own marks say. */
type LineKind = 'text' | 'item' | 'numbered' | 'heading' | 'row' | 'rule' | 'blank';

/** A line of a body. The span leaves out white space and the marks of lists and headings. */
export interface Line extends Span {
  readonly kind: LineKind;
  /** Units of white space in front. */
  readonly indent: number;
  /** Units from the line's beginning to its last visible one. */
  readonly width: number;
  /** Opened with a dash, which may also be a dash of the sentence that a wrapped line carries on. */
  readonly dashed: boolean;
}

/** Every line of the body, blank ones included. */
export function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  LINE_BREAK.lastIndex = 0;
  while (LINE_BREAK.test(body)) {
    const next = LINE_BREAK.lastIndex;
    // The break itself is white space, and is trimmed with the rest.
    lines.push(parseLine(body, from, next));
    from = next;
  }
  lines.push(parseLine(body, from, body.length));
  return lines;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u2028\u2029]/g;
/** `>` marks a quotation set apart, as in mails and Markdown. */
const ITEM = /[-*+>•‣◦▪▫●○■□►▶➤✓✔·∙–—]\s+/uy;
const NUMBERED = /\(?\d{1,3}[.)](?=\s)/uy;
const HEADING = /#{1,6}\s+/uy;

function parseLine(body: string, from: number, to: number): Line {
  const start = skipSpace(body, from, to);
  const end = skipSpaceBack(body, to, start);
  const kind = start === end ? 'blank' : kindOf(body, start, end);
  const first = kind === 'text' ? '' : body.charAt(start);
  return {
    kind,
    start: start + marksOf(kind, body, start),
    end: kind === 'heading' ? withoutHashes(body, start, end) : end,
    indent: start - from,
    width: end - from,
    dashed: first === '–' || first === '—',
  };
}

function kindOf(body: string, start: number, end: number): LineKind {
  const first = body.charCodeAt(start);
  // Nearly every line of an article opens with a letter.
  if ((first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a)) return 'text';
  if (!hasWord(body.slice(start, end))) return 'rule';
  if (lengthOf(ITEM, body, start) > 0) return 'item';
  if (lengthOf(HEADING, body, start) > 0) return 'heading';
  if (lengthOf(NUMBERED, body, start) > 0) return 'numbered';
  return body.charAt(start) === '|' ? 'row' : 'text';
}

/** Units of the marks that are no part of what the line says. */
function marksOf(kind: LineKind, body: string, start: number): number {
  if (kind === 'item') return lengthOf(ITEM, body, start);
  return kind === 'heading' ? lengthOf(HEADING, body, start) : 0;
}

/** `## Heading ##`: the closing marks are optional in Markdown. */
function withoutHashes(body: string, start: number, end: number): number {
  let index = end;
  while (index > start && body.charAt(index - 1) === '#') index--;
  // `C#` at the end of a heading is no mark of it.
  return index < end && isSpace(body.charCodeAt(index - 1))
    ? skipSpaceBack(body, index, start)
    : end;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
