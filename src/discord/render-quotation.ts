import type { Carriers, Quotation } from '../answer/types.ts';
import type { ArticleFacts } from '../corpus/article.ts';
import type { Texts } from '../texts/en.ts';
import { clip, cutAtWord } from './cut.ts';
import { readableDate } from './dates.ts';
import { blockQuote, inline, linked } from './markdown.ts';
import { CUT_MARK, listed, small } from './sentences.ts';

/** Most characters of an outlet, a byline or a credit; escaping can double them. */
const FACT_LENGTH = 80;
const TITLE_LENGTH = 150;
/** A citation's id is shown whole or not at all: half of one finds nothing. */
const ID_LENGTH = 100;

/** Quotations that were made to fit. */
export interface FittedQuotes {
  readonly quotes: readonly string[];
  readonly isCut: boolean;
  /** The shortest length that one was cut to; Infinity when none was. */
  readonly shortest: number;
}

/** Block quotes of at most `room` characters together: short ones whole, long ones of one length. */
export function fitQuotes(quotes: readonly string[], room: number): FittedQuotes {
  const lengths = quotes.map((quote) => blockQuote(quote).length);
  const shares = share(lengths, room);
  const cut = lengths.flatMap((length, n) => (length > (shares[n] ?? 0) ? [shares[n] ?? 0] : []));
  return {
    quotes: quotes.map((quote, n) => renderQuote(quote, shares[n] ?? 0)),
    isCut: cut.length > 0,
    shortest: Math.min(...cut),
  };
}

/** A sentence as a block quote of at most `room` characters, marked where it was cut. */
export function renderQuote(quote: string, room: number): string {
  if (blockQuote(quote).length <= room) return blockQuote(quote);
  return withMark(cutAtWord(quote, (beginning) => withMark(beginning).length <= room));
}

/** Who printed it, when, who wrote it and whom it credits; below, the title. */
export function renderFacts(
  texts: Texts,
  article: ArticleFacts,
  outlets = `**${fact(article.outlet)}**`,
): string {
  const line = [outlets, renderDate(texts, article)];
  if (article.byline !== undefined) line.push(byline(texts, article.byline));
  if (article.via !== undefined) line.push(texts.crediting(fact(article.via)));
  return `${line.join(' · ')}\n${renderTitle(texts, article)}`;
}

/** All the outlets that printed a sentence, in place of its own; nothing where it is the only one. */
export function renderCarriers(texts: Texts, { carriers, isExact }: Carriers): string | undefined {
  if (carriers.length < 2) return undefined;
  const names = carriers.map(({ outlet }) => `**${inline(clip(outlet, NAME_LENGTH))}**`);
  const all = listed(texts, names, CARRIERS_NAMED);
  return isExact ? texts.carriedExactly(all) : texts.carriedNearly(all);
}

/** Outlets named that carried one sentence, before the others are counted. */
const CARRIERS_NAMED = 5;
/** Most characters of an outlet's name among several. */
const NAME_LENGTH = 30;

/** Who printed it and when, and a link where there is one, on one line. */
export function shortFacts(texts: Texts, article: ArticleFacts): string {
  const outlet = `**${fact(article.outlet)}**`;
  return `${outlet} · ${renderDate(texts, article)} · ${linked(clip(article.title, FACT_LENGTH), article.url, texts.link)}`;
}

/** The title, linked where the article has an address. */
function renderTitle(texts: Texts, { title, url }: ArticleFacts): string {
  return linked(clip(title, TITLE_LENGTH), url, texts.link);
}

function renderDate(texts: Texts, { published }: ArticleFacts): string {
  return published === undefined ? texts.undated : fact(readableDate(texts, published));
}

/** “by Jane Roe”, also where the article prints the “By” itself. */
function byline(texts: Texts, name: string): string {
  return /^by\b/i.test(name) ? fact(name) : texts.by(fact(name));
}

/** A short text of somebody else's, in one line. */
function fact(text: string): string {
  return inline(clip(text, FACT_LENGTH));
}

/** The citation ids, in small letters; empty when there is none that can be shown. */
export function renderIds(quotations: readonly Pick<Quotation, 'id'>[]): string {
  const ids = quotations.map(({ id }) => id).filter((id) => id.length <= ID_LENGTH);
  return ids.length === 0 ? '' : `\n${small(ids.map(inline).join(' · '))}`;
}

function withMark(beginning: string): string {
  return blockQuote(beginning, CUT_MARK);
}

/** Divides `room` so that short quotations stay whole and long ones get the same. */
function share(lengths: readonly number[], room: number): number[] {
  const shares = lengths.map(() => 0);
  const byLength = lengths
    .map((length, n) => ({ length, n }))
    .toSorted((a, b) => a.length - b.length);
  let left = room;
  for (const [done, { length, n }] of byLength.entries()) {
    const fair = Math.floor(left / (lengths.length - done));
    shares[n] = Math.min(length, fair);
    left -= shares[n] ?? 0;
  }
  return shares;
}
