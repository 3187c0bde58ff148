import type { Draft } from '../draft.ts';
import { SourceError } from '../errors.ts';
import { printed } from '../text.ts';
import { savedFrom } from './address.ts';
import { contentOf } from './content.ts';
import { parsePage, textOfMarkup } from './dom.ts';
import { factsOfPage } from './facts.ts';

/**
 * Makes a draft of a page of HTML.
 *
 * @param address where it was fetched from, or what the file it was saved in says
 * @throws SourceError when there is no article on it
 */
export function draftOfPage(html: string, address?: string): Draft {
  const from = address ?? savedFrom(html);
  const { text, byline } = contentOf(parsePage(html));
  // Reading the text has used the first document up.
  const page = factsOfPage(parsePage(html), from, text, byline);
  const body = text === '' ? printed(textOfMarkup(page.articleBody ?? '')).trim() : text;
  if (body === '') throw new SourceError('holds no text that looks like an article');
  return {
    facts: page.facts,
    body,
    bodyFrom: text === '' ? 'JSON-LD articleBody' : 'the page (Readability)',
    notes: page.notes,
  };
}
