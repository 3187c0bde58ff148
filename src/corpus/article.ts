import type { Reason } from './reason.ts';

/** What is known of an article besides its text. Absent means "not printed": nothing is ever guessed. */
export interface ArticleFacts {
  /** Stable over reloads: from the file's name, unless the file gives one. */
  readonly id: string;
  readonly title: string;
  /** Who printed it. */
  readonly outlet: string;
  /** ISO 8601 date (`2023-07-08`) or date-time (`2023-07-08T09:30:00Z`). */
  readonly published?: string | undefined;
  readonly byline?: string | undefined;
  readonly url?: string | undefined;
  /** The outlet or agency it credits. */
  readonly via?: string | undefined;
  /** BCP 47. */
  readonly language: string;
}

export interface Article extends ArticleFacts {
  /** Exactly as printed: everything after the front matter. Offsets count its UTF-16 units. */
  readonly body: string;
}

/** A slice of a body: `body.slice(start, end)`, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is quoted: `text === body.slice(start, end)`, without surrounding white space. */
export interface Sentence extends Span {
  readonly text: string;
}

/** A line of the page that is not the article, and why it was taken for one. */
export interface FurnitureLine extends Span {
  readonly reason: string;
}

/** An article with its body cut up. A sentence's number is its place in `sentences`. */
export interface CutArticle {
  readonly article: Article;
  /** In the order of the body, never overlapping, never inside furniture. */
  readonly sentences: readonly Sentence[];
  readonly furniture: readonly FurnitureLine[];
  /** Path inside the corpus folder, with `/`; what a moderator would open. */
  readonly file: string;
}

/** A file, or one line of a JSON-lines file, that was not taken in. */
export interface Rejection {
  /** Path inside the corpus folder, with `/`. */
  readonly file: string;
  /** Line in that file, from 1, where one can be named. */
  readonly line?: number | undefined;
  readonly reason: Reason;
}

/** What a folder held. */
export interface Corpus {
  readonly articles: readonly CutArticle[];
  readonly rejected: readonly Rejection[];
}
