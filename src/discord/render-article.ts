import type { OpenedArticle } from '../answer/open-article.ts';
import type { Texts } from '../texts/en.ts';
import { MESSAGE_LENGTH } from './limits.ts';
import { renderFacts, renderIds, renderQuote } from './render-quotation.ts';
import { CUT_MARK, small } from './sentences.ts';
import { inline } from './markdown.ts';

/** An article's facts and its first sentences, in at most 2,000 characters. */
export function renderArticle(texts: Texts, { facts, first, sentences }: OpenedArticle): string {
  const head = `${renderFacts(texts, facts)}\n${texts.articleFacts(sentences, inline(facts.language))}`;
  const note = `\n${small(texts.cutNote)}`;
  const ids = renderIds(first.slice(0, 1));
  const room = MESSAGE_LENGTH - head.length - ids.length - note.length - '\n'.length;
  const [opening, ...others] = first.map(({ quote }) => quote);
  if (opening === undefined) return head;
  let quotes = [renderQuote(opening, room)];
  // Whole sentences only, but for the first.
  for (const quote of others) {
    const longer = [...quotes, renderQuote(quote, Number.POSITIVE_INFINITY)];
    if (longer.join('\n').length > room) break;
    quotes = longer;
  }
  const shown = quotes.join('\n');
  return `${head}\n${shown}${ids}${shown.endsWith(CUT_MARK) ? note : ''}`;
}
