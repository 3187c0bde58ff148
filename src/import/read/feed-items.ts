import type { AnyFeed } from 'feedsmith';

type Feed = AnyFeed;

/** What the four kinds of feeds have in common. */
export interface FeedItems {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly id?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  /** It is the article, not a summary. */
  readonly full: boolean;
  readonly published?: string | undefined;
  readonly authors: readonly string[];
  /** Who printed it, where the entry says so itself. */
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
}

export function itemsOf(parsed: Feed): FeedItems {
  switch (parsed.format) {
    case 'rss':
      return rss(parsed.feed);
    case 'rdf':
      return rdf(parsed.feed);
    case 'atom':
      return atom(parsed.feed);
    case 'json':
      return json(parsed.feed);
  }
}

type FeedOf<Format> = Extract<Feed, { format: Format }>['feed'];

function rss(feed: FeedOf<'rss'>): FeedItems {
  const items = (feed.items ?? []).map((item): FeedItem => {
    const permanent = item.guid?.isPermaLink !== false ? item.guid?.value : undefined;
    return {
      title: item.title,
      link: item.link ?? permanent,
      id: item.guid?.value,
      html: item.content?.encoded ?? item.description,
      full: item.content?.encoded !== undefined,
      published: item.pubDate ?? item.dc?.dates?.[0],
      // `<author>` holds an address of mail by the rules, and a name by custom.
      authors: item.dc?.creators ?? named(item.authors),
      outlet: item.source?.title ?? item.dc?.publishers?.[0],
    };
  });
  return { title: feed.title, link: feed.link, language: feed.language, items };
}

function rdf(feed: FeedOf<'rdf'>): FeedItems {
  const items = (feed.items ?? []).map((item): FeedItem => ({
    title: item.title,
    link: item.link,
    html: item.content?.encoded ?? item.description,
    full: item.content?.encoded !== undefined,
    published: item.dc?.dates?.[0],
    authors: item.dc?.creators ?? [],
    outlet: item.dc?.publishers?.[0],
  }));
  return { title: feed.title, link: feed.link, language: feed.dc?.languages?.[0], items };
}

function atom(feed: FeedOf<'atom'>): FeedItems {
  const items = (feed.entries ?? []).map((entry): FeedItem => {
    const content = entry.content?.value ?? entry.summary?.value;
    const type = entry.content ? entry.content.type : entry.summary?.type;
    const isText = type === undefined || type === 'text';
    return {
      title: entry.title?.value,
      link: alternate(entry.links),
      id: entry.id,
      ...(isText ? { text: content } : { html: content }),
      full: entry.content?.value !== undefined,
      published: entry.published,
      authors: named(entry.authors),
      outlet: entry.source?.title?.value,
      language: entry.xml?.lang,
    };
  });
  const language = feed.xml?.lang;
  return { title: feed.title?.value, link: alternate(feed.links), language, items };
}

function json(feed: FeedOf<'json'>): FeedItems {
  const items = (feed.items ?? []).map((item): FeedItem => ({
    title: item.title,
    // `external_url` is what a blog writes about; `url` is what it wrote.
    link: item.url ?? item.external_url,
    id: item.id,
    html: item.content_html,
    text: item.content_text ?? item.summary,
    full: item.content_html !== undefined || item.content_text !== undefined,
    published: item.date_published,
    authors: named(item.authors ?? feed.authors),
    language: item.language,
  }));
  return { title: feed.title, link: feed.home_page_url, language: feed.language, items };
}

function alternate(
  links: readonly { readonly href?: string; readonly rel?: string }[] = [],
): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

function named(people: readonly { readonly name?: string | undefined }[] = []): string[] {
  return people.map(({ name }) => name).filter((name) => name !== undefined);
}
