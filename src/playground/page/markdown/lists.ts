/** A line of a list, taken apart. */
export interface ListLine {
  /** 0 for the outermost. */
  readonly depth: number;
  /** Of an ordered list. */
  readonly number?: number;
  readonly text: string;
}

const LINE = /^( *)(?:[-*]|(\d{1,9})\.) +(\S[^\n]*)$/u;
const LINES = /^(?: *(?:[-*]|\d{1,9}\.) +\S[^\n]*(?:\n|$))+/u;
/** Spaces that Discord takes for one step inwards. */
const STEP = 2;
/** Lists nested deeper are shown at this depth. */
const DEEPEST = 5;

/** The lines of a list that the text begins with. */
export function listAt(text: string): string | undefined {
  return LINES.exec(text)?.[0];
}

export function listLines(list: string): readonly ListLine[] {
  return list
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [, indent = '', number, text = ''] = LINE.exec(line) ?? [];
      const depth = Math.min(Math.floor(indent.length / STEP), DEEPEST);
      return { depth, text, ...(number === undefined ? {} : { number: Number(number) }) };
    });
}
