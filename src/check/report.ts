import type { Rejection } from '../corpus/article.ts';

/** Where something stands. */
export interface Place {
  /** Path inside the corpus folder, with `/`. */
  readonly file: string;
  /** From 1; absent for a whole file. */
  readonly line?: number | undefined;
}

/** An article, and where it stands. */
export interface ArticlePlace extends Place {
  readonly id: string;
}

/** How often something occurs among the articles. */
export interface Counted {
  readonly name: string;
  readonly articles: number;
}

/** A line of a page that is never quoted. */
export interface SetAside extends Place {
  readonly reason: string;
  readonly text: string;
}

/** A sentence that a Discord message has to cut. */
export interface LongSentence extends Place {
  /** In UTF-16 units. */
  readonly length: number;
  readonly text: string;
}

/** A name that nobody reads. */
export interface UnknownName extends Counted {
  /** Where it stands first. */
  readonly first: Place;
  /** The known name that may be meant. */
  readonly suggestion?: string | undefined;
}

/** Two articles that say much the same. */
export interface Copies {
  /**
   * `update`: the second replaces the first in answers. `wire`: of two outlets. `same`: of one, and
   * neither is known to be the newer.
   */
  readonly kind: 'update' | 'wire' | 'same';
  /** Share of the runs of three words that either has which both have, 0 to 1. */
  readonly alike: number;
  readonly articles: readonly [CopiedArticle, CopiedArticle];
}

export interface CopiedArticle extends ArticlePlace {
  readonly outlet: string;
  readonly published?: string | undefined;
}

/** What an editor should know of a corpus. Lists are in the order of files and lines. */
export interface CorpusReport {
  readonly articles: number;
  readonly sentences: number;
  /** By name, and by code. */
  readonly outlets: readonly Counted[];
  readonly languages: readonly Counted[];
  readonly rejected: readonly Rejection[];
  readonly unknownFields: readonly UnknownName[];
  /** Articles of a `.jsonl` file whose ids come from the numbers of their lines. */
  readonly lineIds: readonly { readonly file: string; readonly articles: number }[];
  /** Outlets that seem to be one, under the spellings that occur. */
  readonly outletSpellings: readonly (readonly Counted[])[];
  readonly copies: readonly Copies[];
  readonly longSentences: readonly LongSentence[];
  readonly undated: readonly ArticlePlace[];
  readonly withoutUrl: readonly ArticlePlace[];
  readonly setAside: readonly SetAside[];
  /** Every article, as it was taken in. */
  readonly taken: readonly TakenArticle[];
}

export interface TakenArticle extends ArticlePlace {
  readonly outlet: string;
  readonly published?: string | undefined;
  readonly sentences: number;
}
