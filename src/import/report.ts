import type { Draft } from './draft.ts';

/** What became of an article, or of a source that held none. */
export interface Report {
  /** As it was named, and where in it: `export.csv line 3`. */
  readonly source: string;
  readonly outcome: Outcome;
  /** Path inside the corpus folder, with `/`. */
  readonly file?: string | undefined;
  /** Why it failed. */
  readonly reason?: string | undefined;
  readonly draft?: Draft | undefined;
  /** What the corpus would make of it. */
  readonly sentences?: number | undefined;
  /** Lines the corpus would set aside, and why. */
  readonly setAside?: readonly { readonly text: string; readonly reason: string }[] | undefined;
}

/**
 * - `written`: a new file;
 * - `updated`: the source has changed, and nobody had edited the file;
 * - `unchanged`: the file holds just this;
 * - `present`: there already, and not read again;
 * - `edited`: a person has edited the file since, so it stays as it is;
 * - `failed`: not imported, for a reason.
 */
export type Outcome = 'written' | 'updated' | 'unchanged' | 'present' | 'edited' | 'failed';
