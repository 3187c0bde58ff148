import type { Reason } from '../reason.ts';
import type { Fields } from './fields.ts';

/** What a format made of a file, or of one line of it. */
export type ParsedArticle =
  | {
      readonly kind: 'article';
      readonly fields: Fields;
      /** Exactly as printed. */
      readonly body: string;
    }
  | {
      readonly kind: 'rejected';
      readonly reason: Reason;
      /** From 1, where one can be named. */
      readonly line?: number | undefined;
    };
