import type { TermCutter } from './terms.ts';
import { isLetter, WordPlaces } from './word-places.ts';

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
 * To turn the text into a map took 0.2 s and as many objects as it has pairs. To search it takes
 * 0.3 ms a term, which is what a single question does; whoever asks more has it indexed in 5 ms.
 */
export class RelatedLines {
  readonly #table: string;
  #asked = 0;
  #words: WordPlaces | undefined;

  constructor(table: string) {
    this.#table = table;
  }

  /**
   * The words that the table relates to the words of a term, in its order: in the term's own lines,
   * and in others that name it.
   */
  *pairsWith(term: string, cutter: TermCutter): Generator<RelatedWord> {
    if (!/^[a-z]/.test(term)) return; // the tables hold nothing else, and '' would be found without end
    const table = this.#table;
    for (const at of this.#placesOf(beginningOf(term))) {
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

  /** Where words begin so, ascending. */
  #placesOf(beginning: string): Iterable<number> {
    this.#asked += 1;
    if (this.#asked > MOST_SEARCHED) this.#words ??= new WordPlaces(this.#table);
    return this.#words?.beginning(beginning) ?? searched(this.#table, beginning);
  }
}

/** So many terms are searched for before the table is indexed: those of two or three questions. */
const MOST_SEARCHED = 20;

function* searched(table: string, beginning: string): Generator<number> {
  for (let at = table.indexOf(beginning); at >= 0; at = table.indexOf(beginning, at + 1)) {
    if (!isLetter(table, at - 1)) yield at;
  }
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
