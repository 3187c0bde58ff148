import type { Quotation } from '../answer/types.ts';
import type { Texts } from '../texts/en.ts';
import { MESSAGE_LENGTH } from './limits.ts';
import { renderIds } from './render-quotation.ts';
import { small } from './sentences.ts';

/** One entry of a list. */
export interface Entry {
  /** Whose ids stand below the page. */
  readonly quotations: readonly Pick<Quotation, 'id'>[];
  /** Markdown; at most `ENTRY_LENGTH` characters. */
  readonly text: string;
  readonly isCut: boolean;
}

/** Entries that are longer would leave no room for the ids below them. */
export const ENTRY_LENGTH = 1_400;

/** Lists the entries on pages of at most 2,000 characters, each with the heading and its ids. */
export function paginate(
  texts: Texts,
  heading: string,
  entries: readonly Entry[],
): readonly string[] {
  const pages: Entry[][] = [];
  for (const entry of entries) {
    const page = pages.at(-1);
    const longer = [...(page ?? []), entry];
    if (
      page !== undefined &&
      renderPage(texts, heading, longer, widest(texts)).length <= MESSAGE_LENGTH
    ) {
      page.push(entry);
    } else pages.push([entry]);
  }
  return pages.map((page, at) =>
    renderPage(texts, heading, page, pages.length === 1 ? '' : texts.pageOf(at + 1, pages.length)),
  );
}

/** Lines on pages of at most 2,000 characters. */
export function paginateLines(texts: Texts, lines: readonly string[]): readonly string[] {
  const room = MESSAGE_LENGTH - `\n${small(widest(texts))}`.length;
  const pages: string[] = [];
  for (const line of lines) {
    const longer = `${pages.at(-1) ?? ''}\n${line}`;
    if (pages.length > 0 && longer.length <= room) pages[pages.length - 1] = longer;
    else pages.push(line);
  }
  if (pages.length < 2) return pages;
  return pages.map((page, at) => `${page}\n${small(texts.pageOf(at + 1, pages.length))}`);
}

/** No list has more pages. */
function widest(texts: Texts): string {
  return texts.pageOf(999, 999);
}

function renderPage(
  texts: Texts,
  heading: string,
  entries: readonly Entry[],
  position: string,
): string {
  const blocks = [heading, ...entries.map(({ text }) => text)].join('\n\n');
  const notes = [entries.some(({ isCut }) => isCut) ? texts.cutNote : '', position];
  const shown = notes.filter((note) => note !== '').map((note) => `\n${small(note)}`);
  return blocks + renderIds(entries.flatMap(({ quotations }) => quotations)) + shown.join('');
}
