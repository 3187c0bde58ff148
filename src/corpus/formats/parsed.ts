import type { Reason } from '../reason.ts';
import type { Fields } from './fields.ts';

/** A name that means nothing to us: a slip, or another program's. */
export interface UnknownField {
  readonly name: string;
  /** Line of the source, from 1, where one can be named. */
  readonly line?: number | undefined;
}

/** What a format made of a file, or of one line of it. */
export type ParsedArticle =
  | {
      readonly kind: 'article';
      readonly fields: Fields;
      /** Exactly as printed. */
      readonly body: string;
      /** Line of the source on which the body begins, from 1. */
      readonly bodyLine: number;
      /** What it says of itself under names that are none of ours, and that nobody reads. */
      readonly unknown: readonly UnknownField[];
    }
  | {
      readonly kind: 'rejected';
      readonly reason: Reason;
      /** From 1, where one can be named. */
      readonly line?: number | undefined;
    };
