import type { Draft } from './draft.ts';
import type { Fetcher } from './fetch/fetcher.ts';
import type { Mapping } from './read/mapping.ts';
import type { Reader } from './read/reader.ts';

/** Something to import: an article, or what holds several. */
export interface Task {
  /** As whoever imports knows it: `export.csv line 3`. */
  readonly name: string;
  /** What it is imported from: an address, or a file’s name, never where that file lies. */
  readonly from: string;
  /** Opening it fetches something. */
  readonly remote: boolean;
  /** @throws SourceError when there is nothing in it to import */
  open(): Promise<Opened>;
}

export type Opened =
  | { readonly kind: 'article'; readonly draft: Draft }
  | {
      readonly kind: 'several';
      readonly tasks: Iterable<Task> | AsyncIterable<Task>;
      /** As far as it is known beforehand. */
      readonly count?: number | undefined;
    };

/** What sources are opened with. */
export interface Opening {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  readonly mapping: Mapping;
  /** Fetch the articles that a feed leads to. */
  readonly full: boolean;
}

/** A document, from wherever. */
export interface SourceDocument {
  readonly bytes: Uint8Array;
  /** Path or name, for its extension. */
  readonly name: string;
  readonly from: string;
  readonly type?: string | undefined;
  readonly charset?: string | undefined;
  readonly address?: string | undefined;
}
