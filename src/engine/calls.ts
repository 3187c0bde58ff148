import type { Comparison } from '../answer/compare.ts';
import type { Evidence } from '../answer/find-evidence.ts';
import type { ListedArticles, Listing } from '../answer/list-articles.ts';
import type { OpenedArticle } from '../answer/open-article.ts';
import type { ReadArticle } from '../answer/read-article.ts';
import type { Suggestions, Typing } from '../answer/suggest.ts';
import type { LookedUp, LookUp } from '../answer/look-up.ts';
import type { Timeline } from '../answer/timeline.ts';
import type { Answer, Ask, Quotation } from '../answer/types.ts';
import { Decline, type DeclinePhrase } from '../errors.ts';
import type { Holdings } from '../search/shelf.ts';

/** What a search thread is asked to do, and what comes of it. */
export interface Calls {
  readonly open: { readonly of: Holdings; readonly gives: void };
  readonly ask: { readonly of: Ask; readonly gives: Answer };
  readonly verify: { readonly of: Quotation; readonly gives: boolean };
  readonly compare: { readonly of: Ask; readonly gives: Comparison };
  readonly tellTimeline: { readonly of: Ask; readonly gives: Timeline };
  readonly findEvidence: { readonly of: string; readonly gives: Evidence };
  readonly suggest: { readonly of: Typing; readonly gives: Suggestions };
  readonly openArticle: { readonly of: string; readonly gives: OpenedArticle | undefined };
  readonly listArticles: { readonly of: Listing; readonly gives: ListedArticles };
  readonly readArticle: { readonly of: string; readonly gives: ReadArticle | undefined };
  readonly lookUp: { readonly of: LookUp; readonly gives: LookedUp };
}

export type CallName = keyof Calls;

/** One call; `id` comes back with its outcome. */
export type Call = {
  [Name in CallName]: { readonly id: number; readonly name: Name; readonly of: Calls[Name]['of'] };
}[CallName];

export type Outcome =
  | { readonly id: number; readonly kind: 'done'; readonly value: Calls[CallName]['gives'] }
  | { readonly id: number; readonly kind: 'failed'; readonly error: CallError };

/** An error on its way between threads, which leaves its class behind. */
interface CallError {
  /** What is told to the person who asked, where that is all there is to it. */
  readonly decline?: DeclinePhrase | undefined;
  readonly message: string;
  readonly stack?: string | undefined;
}

export function packError(error: unknown): CallError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { decline: error instanceof Decline ? error.phrase : undefined, message, stack };
}

export function unpackError({ decline, message, stack }: CallError): Error {
  if (decline !== undefined) return new Decline(...decline);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}
