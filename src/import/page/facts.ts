import { parseDate } from '../dates.ts';
import { type Facts, factsOf, type Found } from '../draft.ts';
import { canonicalLanguage, isWrittenIn } from '../languages.ts';
import { printedLine } from '../text.ts';
import { addressOf, addressesFrom } from './address.ts';
import { type PageDocument, textOfMarkup } from './dom.ts';
import { articleNode, textOf, textsOf } from './json-ld.ts';
import { metaOf, microdataOf } from './meta.ts';

/** What a page says of its article, each fact with the place that says it, and what is odd. */
export interface PageFacts {
  readonly facts: Facts;
  readonly notes: readonly string[];
  /** The text as the page’s JSON-LD prints it, for pages that hold no other. */
  readonly articleBody?: string | undefined;
}

/**
 * Looks for each fact in JSON-LD, Open Graph, `<meta>`, microdata and on the page, in that order.
 *
 * @param address where the page was fetched or saved from
 * @param text of the article, to hold the language against
 * @param byline as Readability found it on the page
 */
export function factsOfPage(
  document: PageDocument,
  address: string | undefined,
  text: string,
  byline: string | undefined,
): PageFacts {
  const url = addressOf(document, address);
  const described = articleNode(document, (other) => addressesFrom(url, address).has(other));
  const article = described?.article ?? {};
  const linked = (name: string): Found[] =>
    textsOf(article[name], described?.resolve ?? ((value) => value)).map((value) => ({
      value,
      from: `JSON-LD ${name}`,
    }));
  const notes: string[] = [];
  const outlet = first(outletsOf(document, linked));
  const facts = factsOf({
    title: withoutOutlet(first(titlesOf(document, linked)), outlet),
    outlet,
    byline: bylineOf(document, linked, byline),
    published: dateOf(document, linked, notes),
    language: languageOf(document, linked, text, notes),
    url,
  });
  if (/^false$/i.test(String(article['isAccessibleForFree'])))
    notes.push('the page says it is not free to read: the text may be its beginning only');
  return { facts, notes, articleBody: textOf(article['articleBody']) };
}

type Linked = (name: string) => Found[];

function titlesOf(document: PageDocument, linked: Linked): Found[] {
  const heading = document.querySelector('article h1, main h1, h1')?.textContent ?? '';
  const title = document.querySelector('head title, title')?.textContent ?? '';
  return [
    ...linked('headline'),
    ...metaOf(document, ['og:title', 'twitter:title']),
    ...microdataOf(document, 'headline'),
    { value: heading, from: 'the first heading' },
    { value: title, from: 'the title of the page' },
  ];
}

function outletsOf(document: PageDocument, linked: Linked): Found[] {
  const names = ['publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'];
  return [
    ...linked('publisher'),
    ...metaOf(document, ['og:site_name']),
    ...microdataOf(document, 'publisher'),
    ...metaOf(document, names),
  ].filter(({ value }) => !isAddress(value));
}

function bylineOf(
  document: PageDocument,
  linked: Linked,
  onPage: string | undefined,
): Found | undefined {
  const groups = [
    linked('author'),
    metaOf(document, ['author', 'article:author', 'dc.creator', 'parsely-author']),
    microdataOf(document, 'author'),
    [{ value: onPage ?? '', from: 'the byline on the page' }],
  ];
  for (const group of groups) {
    const names = [...new Set(group.map(({ value }) => cleanName(value)))].filter(isName);
    const from = group[0]?.from;
    if (names.length > 0 && from !== undefined) return { value: names.join(', '), from };
  }
  return undefined;
}

function dateOf(document: PageDocument, linked: Linked, notes: string[]): Found | undefined {
  const time = document.querySelector(
    'time[pubdate][datetime], time.published[datetime], time.entry-date[datetime], ' +
      'article header time[datetime], time[itemprop~="datePublished"][datetime]',
  );
  const shown = time?.getAttribute('datetime') ?? '';
  const names = ['article:published_time', 'og:article:published_time', 'parsely-pub-date'];
  const more = [
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'date',
    'pubdate',
  ];
  const candidates = [
    ...linked('datePublished'),
    ...metaOf(document, names),
    ...microdataOf(document, 'datePublished'),
    ...metaOf(document, more),
    ...(shown === '' ? [] : [{ value: shown, from: 'the time on the page' }]),
  ];
  for (const { value, from } of candidates) {
    const date = parseDate(value);
    if (date !== undefined) return { value: date, from };
    notes.push(`${from} “${value}” is no date that can be read without guessing`);
  }
  return undefined;
}

function languageOf(
  document: PageDocument,
  linked: Linked,
  text: string,
  notes: string[],
): Found | undefined {
  const lang = document.documentElement.getAttribute('lang') ?? '';
  const candidates = [
    ...linked('inLanguage'),
    ...(lang === '' ? [] : [{ value: lang, from: 'the html element' }]),
    ...metaOf(document, ['og:locale', 'content-language', 'dc.language']),
  ];
  for (const { value, from } of candidates) {
    const language = canonicalLanguage(value);
    if (language === undefined) continue;
    if (isWrittenIn(language, text)) return { value: language, from };
    notes.push(`${from} says ${language}, but the text is in other letters`);
  }
  return undefined;
}

/** `Kyiv asks for more - Buna Times`: pages add who they are to what the article is called. */
function withoutOutlet(title: Found | undefined, outlet: Found | undefined): Found | undefined {
  if (title === undefined || outlet === undefined) return title;
  const at = title.value.toLowerCase().lastIndexOf(outlet.value.toLowerCase());
  if (at <= 0 || at + outlet.value.length !== title.value.length) return title;
  const value = title.value.slice(0, at);
  return /\s[|–—·•:-]\s*$/u.test(value)
    ? { ...title, value: value.replace(/\s[|–—·•:-]\s*$/u, '') }
    : title;
}

/** The first that says something, on one line. */
function first(candidates: readonly Found[]): Found | undefined {
  return candidates
    .map(({ value, from }) => ({ value: printedLine(textOfMarkup(value)), from }))
    .find(({ value }) => value !== '');
}

function cleanName(value: string): string {
  return printedLine(textOfMarkup(value)).replace(/^(?:by|von|par|por|di|автор:?)\s+/iu, '');
}

/** Units; longer is a biography or the whole head of the page. */
const LONGEST_NAME = 100;

function isName(value: string): boolean {
  return value !== '' && value.length <= LONGEST_NAME && !/[\d@]/.test(value) && !isAddress(value);
}

function isAddress(value: string): boolean {
  return /^(?:https?:)?\/\//i.test(value.trim());
}
