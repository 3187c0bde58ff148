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
 * The words that a table relates to the words of a term, in its order: in the term's own lines, and
 * in others that name it. A table has a line a word, `jail: ~jailer =imprison,lockup`, and a line
 * break before the first and after the last.
 *
 * The text is searched as it is. To turn it into a map at the first question took 0.2 s and as many
 * objects as it has pairs; a search takes less than a millisecond.
 */
export function* pairsWith(
  term: string,
  table: string,
  cutter: TermCutter,
): Generator<RelatedWord> {
  if (!/^[a-z]/.test(term)) return; // the tables hold nothing else, and '' would be found without end
  const beginning = beginningOf(term);
  for (let at = table.indexOf(beginning); at >= 0; at = table.indexOf(beginning, at + 1)) {
    if (isLetter(table, at - 1)) continue;
    const end = endOfWord(table, at);
    if (cutter.termOf(table.slice(at, end)) !== term) continue;
    const lineStart = table.lastIndexOf('\n', at) + 1;
    if (lineStart === at) yield* wordsOf(table.slice(end + 2, table.indexOf('\n', end)));
    else
      yield { word: table.slice(lineStart, endOfWord(table, lineStart)), mark: markOf(table, at) };
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
