import type { TermCutter } from './terms.ts';

/** A word that a table relates to another, and the mark that says how. */
export interface RelatedWord {
  readonly word: string;
  readonly mark: string;
}

/**
 * What all words that a term begins with share. Porter's stemmer changes no letter but the last of
 * what it leaves: happy, happi.
 */
export function beginningOf(term: string): string {
  return term.length > 2 ? term.slice(0, -1) : term;
}

/**
 * A table of related words: a line a word, `jail: ~jailer =imprison,lockup`, with a line break before
 * the first and after the last.
 *
 * The text is kept as it is, with the places where its words begin, by their first two letters. To
 * turn it into a map took 0.2 s and as many objects as it has pairs; to search the text for each term
 * took 0.3 ms a term. The places take 2 ms once, and a term 0.01 ms.
 */
export class RelatedLines {
  readonly #table: string;
  /** Places of the words of bucket `n` from `ends[n]` to `ends[n + 1]`, ascending. */
  readonly #places: Uint32Array;
  readonly #ends = new Uint32Array(LETTERS * LETTERS + 1);

  constructor(table: string) {
    this.#table = table;
    const ends = this.#ends;
    eachPlace(table, (at) => {
      const next = bucketOf(table, at) + 1;
      ends[next] = (ends[next] ?? 0) + 1;
    });
    for (let bucket = 1; bucket < ends.length; bucket += 1) {
      ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
    }
    const next = ends.slice();
    this.#places = new Uint32Array(ends.at(-1) ?? 0);
    eachPlace(table, (at) => {
      const bucket = bucketOf(table, at);
      this.#places[next[bucket] ?? 0] = at;
      next[bucket] = (next[bucket] ?? 0) + 1;
    });
  }

  /**
   * The words that the table relates to the words of a term, in its order: in the term's own lines,
   * and in others that name it.
   */
  *pairsWith(term: string, cutter: TermCutter): Generator<RelatedWord> {
    if (!/^[a-z]/.test(term)) return; // the tables hold nothing else
    const table = this.#table;
    const beginning = beginningOf(term);
    for (const at of this.#placesOf(beginning)) {
      if (!table.startsWith(beginning, at)) continue;
      const end = endOfWord(table, at);
      if (cutter.termOf(table.slice(at, end)) !== term) continue;
      const lineStart = table.lastIndexOf('\n', at) + 1;
      if (lineStart === at) yield* wordsOf(table.slice(end + 2, table.indexOf('\n', end)));
      else
        yield {
          word: table.slice(lineStart, endOfWord(table, lineStart)),
          mark: markOf(table, at),
        };
    }
  }

  /** Places of the words that may begin so, ascending. */
  #placesOf(beginning: string): Uint32Array {
    const ends = this.#ends;
    const bucket = bucketOf(beginning, 0);
    if (beginning.length > 1) {
      return this.#places.subarray(ends[bucket] ?? 0, ends[bucket + 1] ?? 0);
    }
    // A single letter begins the words of all its buckets, of which its own is the first.
    return this.#places.slice(ends[bucket] ?? 0, ends[bucket + LETTERS] ?? 0).sort();
  }
}

/** The letters from a to z, and whatever is none. */
const LETTERS = 27;

function bucketOf(text: string, at: number): number {
  return letterAt(text, at) * LETTERS + letterAt(text, at + 1);
}

/** 1 to 26; 0 for what is none. */
function letterAt(text: string, at: number): number {
  return isLetter(text, at) ? text.charCodeAt(at) - 96 : 0;
}

/** Calls `visit` with the places where words begin. */
function eachPlace(text: string, visit: (at: number) => void): void {
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const is = isLetter(text, at);
    if (is && !isInside) visit(at);
    isInside = is;
  }
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isLetter(text, end)) end += 1;
  return end;
}

/** The mark of the group that the word at a place stands in. */
function markOf(table: string, at: number): string {
  return table.charAt(table.lastIndexOf(' ', at) + 1);
}

/** `~jailer =imprison,lockup`. */
function wordsOf(groups: string): RelatedWord[] {
  return groups.split(' ').flatMap((group) => {
    const mark = group.charAt(0);
    return group
      .slice(1)
      .split(',')
      .map((word) => ({ word, mark }));
  });
}
