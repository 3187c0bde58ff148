import type { Searched } from '../answer/types.ts';
import type { OutletSummary } from '../edition-summary.ts';
import { lazilyBy } from '../lazily.ts';
import type { Texts } from '../texts/en.ts';
import { readableDate } from './dates.ts';
import { inline } from './markdown.ts';

// What is put together of several texts of a catalogue, in its language.

/** Formatted, as nothing in a quotation can be: a source cannot fake it. */
export const CUT_MARK = ' *[…]*';

/** In small letters, on a line of its own. */
export function small(text: string): string {
  return `-# ${text}`;
}

/** “a, b and 3 more”, in the language's own way. */
export function listed(texts: Texts, items: readonly string[], most: number): string {
  const shown = items.slice(0, most);
  if (items.length > most) shown.push(texts.more(items.length - most));
  return listIn(texts.tag).format(shown);
}

const listIn = lazilyBy((tag: string) => new Intl.ListFormat(tag));

/** The first and the last day, and how many have none; empty where there is nothing to say. */
export function extent(
  texts: Texts,
  { from, to, undated }: Pick<Searched, 'from' | 'to' | 'undated'>,
): string {
  const range = from === undefined || to === undefined ? [] : [dateRange(texts, from, to)];
  return [...range, ...(undated > 0 ? [texts.undatedCount(undated)] : [])].join(', ');
}

/** Why nothing is quoted: what was searched, and which words nowhere occur in it. */
export function refusal(texts: Texts, searched: Searched, unmatched: readonly string[]): string {
  if (searched.articles === 0) return texts.nothingSearched;
  const lines = [texts.noSentence, scope(texts, searched)];
  if (unmatched.length > 0) {
    const words = unmatched.map((word) => texts.word(inline(word)));
    lines.push(texts.nowhere(listed(texts, words, WORDS_NAMED)));
  }
  return lines.join('\n');
}

/** An outlet in the list of them. */
export function outletLine(texts: Texts, outlet: OutletSummary): string {
  const facts = [texts.articleCount(outlet.articles), extent(texts, outlet)];
  return `**${inline(outlet.name)}**: ${facts.filter((fact) => fact !== '').join(', ')}`;
}

/** Outlets a refusal names before it counts the others. */
const OUTLETS_NAMED = 6;
/** Words a refusal names before it counts the others. */
const WORDS_NAMED = 10;

function scope(texts: Texts, searched: Searched): string {
  const names = searched.outlets.map((outlet) => `**${inline(outlet)}**`);
  const details = extent(texts, searched);
  return texts.searched(
    searched.articles,
    listed(texts, names, OUTLETS_NAMED),
    details === '' ? '' : ` (${details})`,
  );
}

function dateRange(texts: Texts, from: string, to: string): string {
  const [first, last] = [readableDate(texts, from), readableDate(texts, to)];
  return first === last ? first : texts.dateRange(first, last);
}
