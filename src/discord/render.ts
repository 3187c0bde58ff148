import type { Answer, Citation } from '../answer/types.ts';
import { clip, cutAtWord } from './cut.ts';
import { readableDate } from './dates.ts';
import { CITATIONS, MESSAGE_LENGTH } from './limits.ts';
import { blockQuote, inline, linked } from './markdown.ts';
import * as texts from './texts.ts';

/** What a message says; `send` adds who it may ping (nobody) and checks its length. */
export interface Reply {
  readonly content: string;
}

/** An answer as a message of at most 2,000 characters, whatever the articles hold. */
export function renderAnswer(answer: Answer): Reply {
  if (answer.kind === 'cited') return { content: renderCited(oneOfEachOutlet(answer.citations)) };
  const words = answer.unmatched.map((word) => clip(word, WORD_LENGTH));
  const outlets = answer.searched.outlets.map((outlet) => clip(outlet, FACT_LENGTH));
  return { content: texts.refusal({ ...answer.searched, outlets }, words) };
}

/** A quotation cut shorter than this says too little to be worth its place (a sentence of news has about 140). */
const SHORTEST_QUOTE = 240;
/** Most characters of an outlet, a byline or a credit; escaping can double them. */
const FACT_LENGTH = 80;
const TITLE_LENGTH = 150;
const WORD_LENGTH = 30;
/** A citation's id is shown whole or not at all: half of one finds nothing. */
const ID_LENGTH = 100;

/** The best citation, and what up to two other outlets printed. */
function oneOfEachOutlet(citations: readonly Citation[]): readonly Citation[] {
  const outlets = citations.map((citation) => citation.article.outlet);
  return citations.filter((_, n) => outlets.indexOf(outlets[n] ?? '') === n).slice(0, CITATIONS);
}

/** Drops the last citations until the others have room. */
function renderCited(citations: readonly Citation[], dropped = 0): string {
  const facts = citations.map(renderFacts);
  const plain = facts.join(BETWEEN) + footer(citations, dropped, true);
  const lineBreaks = citations.length;
  const room = MESSAGE_LENGTH - plain.length - lineBreaks;
  const lengths = citations.map(({ quote }) => blockQuote(quote).length);
  const shares = share(lengths, room);
  const cramped = lengths.some((length, n) => (shares[n] ?? 0) < Math.min(length, SHORTEST_QUOTE));
  if (cramped && citations.length > 1) return renderCited(citations.slice(0, -1), dropped + 1);
  const quotes = citations.map(({ quote }, n) => renderQuote(quote, shares[n] ?? 0));
  const isCut = lengths.some((length, n) => length > (shares[n] ?? 0));
  const blocks = quotes.map((quote, n) => `${quote}\n${facts[n] ?? ''}`);
  return blocks.join(BETWEEN) + footer(citations, dropped, isCut);
}

const BETWEEN = '\n\n';

function renderQuote(quote: string, room: number): string {
  if (blockQuote(quote).length <= room) return blockQuote(quote);
  return withMark(cutAtWord(quote, (beginning) => withMark(beginning).length <= room));
}

function withMark(beginning: string): string {
  return blockQuote(beginning, texts.cutMark);
}

/** Who printed it, when, who wrote it and whom it credits; below, the title. */
function renderFacts({ article }: Citation): string {
  const line = [`**${fact(article.outlet)}**`];
  line.push(
    article.published === undefined ? texts.undated : fact(readableDate(article.published)),
  );
  if (article.byline !== undefined) line.push(texts.by(fact(article.byline)));
  if (article.via !== undefined) line.push(texts.crediting(fact(article.via)));
  return `${line.join(' · ')}\n${linked(clip(article.title, TITLE_LENGTH), article.url, texts.linkLabel)}`;
}

function fact(text: string): string {
  return inline(clip(text, FACT_LENGTH));
}

function footer(citations: readonly Citation[], dropped: number, isCut: boolean): string {
  const ids = citations.map(({ id }) => id).filter((id) => id.length <= ID_LENGTH);
  const notes = [ids.map(inline).join(' · ')];
  if (isCut) notes.push(texts.cutNote);
  if (dropped > 0) notes.push(texts.notShown(dropped));
  return notes.map((note) => (note === '' ? '' : `\n-# ${note}`)).join('');
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
