import type { ArticleFacts } from '../corpus/article.ts';
import { Decline } from '../errors.ts';
import type { Shelf } from '../search/shelf.ts';
import { hashOfQuote, quoteSentence } from './citation.ts';
import { likeness } from '../search/likeness.ts';
import type { Quotation } from './types.ts';

/** A citation id to look up. */
export interface LookUp {
  readonly id: string;
  /** What the sentence said when it was cited, where that is known. */
  readonly was?: string | undefined;
}

/** What became of a citation. */
export type LookedUp =
  | {
      /** The sentence stands in the article, there or at another place. */
      readonly kind: 'current';
      readonly quotation: Quotation;
      /** The sentences before and after it, in the order of the article. */
      readonly before: readonly string[];
      readonly after: readonly string[];
      /** The version that replaces the article in answers, where there is one. */
      readonly newer?: ArticleFacts | undefined;
    }
  | {
      /** The article is there, and the sentence does not stand in it any more. */
      readonly kind: 'changed';
      readonly article: ArticleFacts;
      readonly was?: string | undefined;
      /** The sentence most like it, or that at its place. */
      readonly now?: Quotation | undefined;
    }
  | { readonly kind: 'gone' };

/** Neighbours on each side: what “he” and “this” refer to stands there. */
const NEIGHBOURS = 2;

/** @throws Decline when the id is none. */
export function lookUp(shelf: Shelf, { id, was }: LookUp): LookedUp {
  const { article, number, hash } = parseCitationId(id);
  const place = shelf.placeOf(article);
  if (place < 0) return { kind: 'gone' };
  const found = findSentence(shelf, place, number, hash);
  if (found !== undefined) return current(shelf, place, found);
  const facts = shelf.facts(place);
  const like = was === undefined ? number : mostLike(shelf, place, was);
  const sentence = shelf.sentence(place, like);
  const now = sentence && quoteSentence(facts, like, sentence);
  return { kind: 'changed', article: facts, was, now };
}

interface CitationId {
  readonly article: string;
  readonly number: number;
  readonly hash: string;
}

/** @throws Decline when it is none. */
export function parseCitationId(text: string): CitationId {
  const [, article, number, hash] = /^([^#\s]+)#(\d{1,7})-([0-9a-f]{6})$/i.exec(text.trim()) ?? [];
  if (article === undefined || number === undefined || hash === undefined) {
    throw new Decline('noCitationId');
  }
  return { article, number: Number(number), hash: hash.toLowerCase() };
}

/** Number of the sentence with this hash: where it was, or wherever an edit has moved it. */
function findSentence(
  shelf: Shelf,
  place: number,
  number: number,
  hash: string,
): number | undefined {
  const isIt = (at: number) => {
    const text = shelf.sentence(place, at)?.text;
    return text !== undefined && hashOfQuote(text) === hash;
  };
  if (isIt(number)) return number;
  return Array.from({ length: shelf.sentenceCount(place) }, (_, at) => at).find(isIt);
}

function current(shelf: Shelf, place: number, number: number): LookedUp {
  const sentence = shelf.sentence(place, number);
  if (sentence === undefined) return { kind: 'gone' };
  const run = (from: number) =>
    Array.from({ length: NEIGHBOURS }, (_, at) => shelf.sentence(place, from + at)?.text).filter(
      (text) => text !== undefined,
    );
  return {
    kind: 'current',
    quotation: quoteSentence(shelf.facts(place), number, sentence),
    before: run(number - NEIGHBOURS),
    after: run(number + 1),
    newer: shelf.isCurrent(place) ? undefined : shelf.facts(shelf.newestOf(place)),
  };
}

function mostLike(shelf: Shelf, place: number, was: string): number {
  let [best, most] = [-1, 0];
  for (let at = 0; at < shelf.sentenceCount(place); at += 1) {
    const alike = likeness(shelf.sentence(place, at)?.text ?? '', was);
    if (alike > most) [best, most] = [at, alike];
  }
  return most >= LEAST_LIKE ? best : -1;
}

/** Below this share of common words a sentence is another one, not the same one edited. */
const LEAST_LIKE = 0.3;
