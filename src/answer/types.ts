import type { ArticleFacts, Span } from '../corpus/article.ts';

/** What somebody asked, and within which limits. */
export interface Ask {
  readonly question: string;
  /** Only this outlet, as a person would write its name. */
  readonly outlet?: string | undefined;
  /** Only this article id. */
  readonly article?: string | undefined;
  /** Only articles published on or after this ISO date; undated ones are left out. */
  readonly after?: string | undefined;
  /** Only articles published on or before this ISO date; undated ones are left out. */
  readonly before?: string | undefined;
  /** The most citations wanted (default 3). */
  readonly limit?: number | undefined;
  /** Cite each outlet at most once, others than the best one's only with evidence of their own; by score. */
  readonly onePerOutlet?: boolean | undefined;
  /** Leave out sentences that share no word with the question. */
  readonly matching?: boolean | undefined;
  /** `false`: cite the best sentences whatever the confidence (default `true`). */
  readonly refuse?: boolean | undefined;
}

/** One sentence, word for word, and where it stands. */
export interface Quotation extends Span {
  /** `ARTICLE#N-HASH`: article id, sentence number, start of the sentence's hash. */
  readonly id: string;
  /** `body.slice(start, end)` of the article. */
  readonly quote: string;
  readonly article: ArticleFacts;
}

/** Who printed a sentence, word for word or nearly so. */
export interface Carriers {
  /** One article of each outlet: that of the quotation among them. */
  readonly carriers: readonly ArticleFacts[];
  /** Every one of them printed it word for word. */
  readonly isExact: boolean;
}

/** A sentence cited for a question. */
export interface Citation extends Quotation, Carriers {
  /** Comparable within one question only. */
  readonly score: number;
  /** What made the score, as a person would say it. */
  readonly reasons: readonly string[];
}

/** What was looked through for an answer, after the filters. */
export interface Searched {
  readonly articles: number;
  readonly outlets: readonly string[];
  /** Earliest and latest ISO date among the dated articles. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly undated: number;
}

interface AnswerFacts {
  /** Calibrated probability that the first citation answers, 0 to 1. */
  readonly confidence: number;
  /** Words of the question, as typed, that nowhere occur in what was searched. */
  readonly unmatched: readonly string[];
  readonly searched: Searched;
  /** Id of the edition that answered. */
  readonly edition: string;
}

/** Expected outcomes are values. */
export type Answer =
  | (AnswerFacts & { readonly kind: 'cited'; readonly citations: readonly Citation[] })
  | (AnswerFacts & { readonly kind: 'no-evidence'; readonly closest?: Citation | undefined });
