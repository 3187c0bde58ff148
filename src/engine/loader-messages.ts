import type { EditionChanges, EditionSummary } from '../edition-summary.ts';
import type { ArticleFacts, Rejection } from '../corpus/article.ts';
import type { CorpusPhrase } from '../errors.ts';
import type { FailedLoad, PreparedEdition } from './prepare.ts';
import type { Stock } from './stock.ts';

/** What the loader thread is told to load. */
export interface LoaderData {
  readonly folder: string;
  readonly previous?: Stock | undefined;
  readonly memory: number;
  readonly dataDir?: string | undefined;
  /** `false`: nothing is written to it. */
  readonly keeps?: boolean | undefined;
}

/** Lists of any length, which come in pieces: a long message holds up the thread that gets it. */
export interface LoaderLists {
  readonly rejected: readonly Rejection[];
  readonly added: readonly ArticleFacts[];
  readonly changed: readonly ArticleFacts[];
  readonly removed: readonly ArticleFacts[];
}

/** Progress and warnings at any time; pieces of lists, then one outcome; `idle` when it is kept. */
export type FromLoader =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'warning'; readonly message: string }
  | { readonly kind: 'piece'; readonly piece: Partial<LoaderLists> }
  | {
      readonly kind: 'prepared';
      readonly stock: Stock;
      readonly isNew: boolean;
      readonly filesRead: number;
      readonly summary: Omit<EditionSummary, 'rejected'>;
    }
  | { readonly kind: 'failed'; readonly reason: CorpusPhrase }
  | { readonly kind: 'idle' };

/** What an outcome is made of. */
export type OutcomeMessage = Exclude<FromLoader, { kind: 'progress' | 'warning' | 'idle' }>;

/** A piece of this many takes the thread that gets it a millisecond or two. */
const PIECE = 500;

/** The messages that carry an outcome. */
export function* messagesOf(outcome: PreparedEdition | FailedLoad): Generator<OutcomeMessage> {
  if (outcome.kind === 'failed') {
    yield* piecesOf('rejected', outcome.rejected);
    yield { kind: 'failed', reason: outcome.reason };
    return;
  }
  const { rejected, ...summary } = outcome.summary;
  yield* piecesOf('rejected', rejected);
  for (const list of ['added', 'changed', 'removed'] as const) {
    yield* piecesOf(list, outcome.changes[list]);
  }
  yield {
    kind: 'prepared',
    stock: outcome.stock,
    isNew: outcome.isNew,
    filesRead: outcome.filesRead,
    summary,
  };
}

/** Puts together what `messagesOf` took apart. */
export class OutcomeCollector {
  readonly #rejected: Rejection[] = [];
  readonly #added: ArticleFacts[] = [];
  readonly #changed: ArticleFacts[] = [];
  readonly #removed: ArticleFacts[] = [];

  /** @returns the outcome with its last message. */
  take(message: OutcomeMessage): PreparedEdition | FailedLoad | undefined {
    switch (message.kind) {
      case 'piece':
        this.#rejected.push(...(message.piece.rejected ?? []));
        this.#added.push(...(message.piece.added ?? []));
        this.#changed.push(...(message.piece.changed ?? []));
        this.#removed.push(...(message.piece.removed ?? []));
        return undefined;
      case 'prepared':
        return {
          kind: 'prepared',
          stock: message.stock,
          isNew: message.isNew,
          filesRead: message.filesRead,
          summary: { ...message.summary, rejected: this.#rejected },
          changes: this.#changes(),
        };
      case 'failed':
        return { kind: 'failed', reason: message.reason, rejected: this.#rejected };
    }
  }

  #changes(): EditionChanges {
    return { added: this.#added, changed: this.#changed, removed: this.#removed };
  }
}

function* piecesOf(list: keyof LoaderLists, items: readonly unknown[]): Generator<OutcomeMessage> {
  for (let at = 0; at < items.length; at += PIECE) {
    yield { kind: 'piece', piece: { [list]: items.slice(at, at + PIECE) } };
  }
}
