import type { Passage } from './passages.ts';

/** A term to look for, and how much finding it counts (1 for a term as typed). */
export interface QueryTerm {
  readonly term: string;
  readonly weight: number;
}

/** A passage that matches. */
export interface Hit {
  readonly passage: Passage;
  /** Comparable within one query only. */
  readonly score: number;
}

/** Which articles count: 1 at the place of an article that does. All do when it is absent. */
export type ArticleMask = Uint8Array;

/** What an index of passages can do. */
export interface PassageIndex {
  /** How many passages there are. */
  readonly size: number;
  /** The best `limit` passages, best first; equal scores in the order of places and sentences. */
  search(query: readonly QueryTerm[], limit: number, mask?: ArticleMask): Hit[];
  /** In how many passages the term occurs in the text, or the title, whichever is more. */
  frequency(term: string): number;
  /** Whether the term occurs in an article that counts. */
  occurs(term: string, mask?: ArticleMask): boolean;
}

/** Robertson and Spärck Jones' weight in the form Lucene uses: never negative, 0 only at infinity. */
export function inverseFrequency(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}
