import { type AnyFeed, parseFeed } from 'feedsmith';
import { parseDate } from '../dates.ts';
import { type Draft, factsOf, type Found } from '../draft.ts';
import { SourceError } from '../errors.ts';
import { canonicalLanguage, isWrittenIn } from '../languages.ts';
import { cleanAddress } from '../page/address.ts';
import { textOfMarkup } from '../page/dom.ts';
import { textOfFragment } from '../page/markdown.ts';
import { printedLine } from '../text.ts';
import { type FeedItem, itemsOf } from './feed-items.ts';

/** An entry of a feed. */
export interface FeedEntry {
  /** Where its article stands. */
  readonly link?: string | undefined;
  /** What the feed knows it by. */
  readonly id?: string | undefined;
  readonly draft: Draft;
}

/**
 * Reads RSS, Atom, RDF and JSON feeds.
 *
 * @param address where the feed was fetched from; its links may be relative
 * @throws SourceError when it is no feed
 */
export function entriesOfFeed(text: string, address?: string): FeedEntry[] {
  const feed = itemsOf(parse(text));
  const home = cleanAddress(feed.link ?? '', address) ?? address;
  return feed.items.map((item) => {
    const link = cleanAddress(item.link ?? '', home);
    return { link, id: item.id, draft: draftOf(item, link, feed, home) };
  });
}

function parse(text: string): AnyFeed {
  try {
    return parseFeed(text);
  } catch (error) {
    throw new SourceError('is no feed that can be read', { cause: error });
  }
}

function draftOf(
  item: FeedItem,
  link: string | undefined,
  feed: { readonly title?: string | undefined; readonly language?: string | undefined },
  home: string | undefined,
): Draft {
  const notes: string[] = [];
  const body = item.html === undefined ? (item.text ?? '') : textOfFragment(item.html);
  if (!item.full) notes.push('the feed prints a summary only; --full fetches the article');
  const date = item.published === undefined ? undefined : parseDate(item.published);
  if (item.published !== undefined && date === undefined)
    notes.push(`the feed’s date “${item.published}” cannot be read without guessing`);
  const language = canonicalLanguage(item.language ?? feed.language ?? '');
  return {
    facts: factsOf({
      title: found(textOfMarkup(item.title ?? ''), 'the entry’s title'),
      outlet:
        found(item.outlet, 'the entry’s source') ??
        found(sameSite(link, home) ? feed.title : undefined, 'the feed’s title'),
      byline: found(item.authors.join(', '), 'the entry’s author'),
      published: found(date, 'the entry’s date'),
      url: found(link, 'the entry’s link'),
      language:
        language !== undefined && isWrittenIn(language, body)
          ? found(language, 'the feed’s language')
          : undefined,
    }),
    body,
    bodyFrom: item.full ? 'the entry’s content' : 'the entry’s summary',
    notes,
  };
}

/** A feed is called what its outlet is called, unless it gathers what others printed. */
function sameSite(link: string | undefined, home: string | undefined): boolean {
  if (link === undefined || home === undefined) return false;
  const [site, other] = [link, home].map((each) => new URL(each).hostname.replace(/^www\./, ''));
  return site !== undefined && other !== undefined && (within(site, other) || within(other, site));
}

/** `news.buna.example` is of `buna.example`. */
function within(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

function found(value: string | undefined, from: string): Found | undefined {
  const line = printedLine(value ?? '');
  return line === '' ? undefined : { value: line, from };
}
