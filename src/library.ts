import type { Comparison } from './answer/compare.ts';
import type { Evidence } from './answer/find-evidence.ts';
import type { ListedArticles, Listing } from './answer/list-articles.ts';
import type { OpenedArticle } from './answer/open-article.ts';
import type { ReadArticle } from './answer/read-article.ts';
import type { Suggestions, Typing } from './answer/suggest.ts';
import type { LookedUp } from './answer/look-up.ts';
import type { Timeline } from './answer/timeline.ts';
import type { Answer, Ask, Quotation } from './answer/types.ts';
import type { ArticleFacts, Rejection } from './corpus/article.ts';
import { describeRejections } from './corpus/load.ts';
import { describeReason } from './corpus/reason.ts';
import type { EditionChanges, EditionSummary } from './edition-summary.ts';
import { createInlineEngine, type Engine, type EngineOptions } from './engine/engine.ts';
import type { FailedLoad, PreparedEdition } from './engine/prepare.ts';
import { findReplaced } from './engine/replaced.ts';
import { CorpusError, type CorpusPhrase } from './errors.ts';

/** What became of a reload. */
export type ReloadReport =
  | {
      readonly kind: 'reloaded';
      readonly edition: EditionSummary;
      readonly added: readonly ArticleFacts[];
      readonly changed: readonly ArticleFacts[];
      readonly removed: readonly ArticleFacts[];
    }
  | {
      /** The old edition stays. */
      readonly kind: 'kept';
      readonly edition: EditionSummary;
      readonly reason: CorpusPhrase;
      readonly rejected: readonly Rejection[];
    };

/** What a reload would do, or why it would fail. */
export type PreviewReport =
  | ({ readonly kind: 'preview'; readonly edition: EditionSummary } & EditionChanges)
  | Extract<ReloadReport, { kind: 'kept' }>;

/** What became of a preview that somebody took. */
export type TakeReport =
  | ReloadReport
  /** The files make another edition by now: nothing was taken, and this is what would be. */
  | ({ readonly kind: 'outdated'; readonly edition: EditionSummary } & EditionChanges);

/** What became of going back. */
export type RollbackReport =
  | ({ readonly kind: 'rolled-back'; readonly edition: EditionSummary } & EditionChanges)
  | Extract<ReloadReport, { kind: 'kept' }>
  /** No edition has been replaced yet. */
  | { readonly kind: 'none-before' };

/** The current edition, and the way to the next one. */
export interface Library {
  /** The edition that answers now; a reload replaces it whole. */
  readonly edition: EditionSummary;
  /** @throws Decline when the ask names an outlet or article that is not there, or a date that is none. */
  ask(ask: Ask): Promise<Answer>;
  /**
   * What each outlet prints about a question, each asked by itself.
   * @throws Decline as `ask` does.
   */
  compare(ask: Ask): Promise<Comparison>;
  /**
   * What dated articles print about a topic, in the order of their dates.
   * @throws Decline as `ask` does.
   */
  timeline(ask: Ask): Promise<Timeline>;
  /** The quotations nearest to what a message claims. */
  evidence(message: string): Promise<Evidence>;
  /** Outlets or articles that somebody may mean who is typing. */
  suggest(typing: Typing): Promise<Suggestions>;
  /** The article with this id, or with a title like this; `undefined` when there is none. */
  article(idOrTitle: string): Promise<OpenedArticle | undefined>;
  /** The articles there are, the newest first. */
  listArticles(listing: Listing): Promise<ListedArticles>;
  /** The whole text of the article with this id; `undefined` when there is none. */
  readArticle(id: string): Promise<ReadArticle | undefined>;
  /** Whether the article still reads so at the quotation's place, in the current edition. */
  verify(quotation: Quotation): Promise<boolean>;
  /**
   * What became of a citation, in the current edition.
   * @throws Decline when the id is none.
   */
  cite(id: string): Promise<LookedUp>;
  /** Builds the next edition aside and swaps it in whole; calls while one is running share it. Never rejects for a bad corpus. */
  reload(options?: ReloadOptions): Promise<ReloadReport>;
  /** Builds the next edition aside and lets it go again. */
  preview(): Promise<PreviewReport>;
  /**
   * Reloads, if that gives the edition that a preview showed: nothing of it is kept until then, and what
   * is taken is what was shown.
   * @param shown id of the previewed edition.
   */
  take(shown: string): Promise<TakeReport>;
  /** Returns to the edition that the current one replaced; once more, and it is the current one again. */
  rollback(): Promise<RollbackReport>;
  close(): Promise<void>;
}

export interface ReloadOptions {
  /** Reads the files after the call: a reload that runs already may have read them before. */
  readonly isFresh?: boolean | undefined;
}

/** Where a library logs; pino's logger is one. */
export interface LibraryLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface LibraryOptions extends Omit<EngineOptions, 'onWarning'> {
  /** The folder that holds the corpus. */
  readonly folder: string;
  readonly log?: LibraryLog | undefined;
  /**
   * Threads that answer questions, at most: one is always there, the others while many questions wait.
   * Editions are made in others. 0: all in the thread that asks. Unless given, as many as there are
   * processors.
   */
  readonly threads?: number | undefined;
}

/**
 * Loads the corpus and opens a library on its first edition.
 * @throws CorpusError when there is no folder, or nothing in it that can be read, or no memory for it.
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  const engine = await createEngine(options);
  try {
    const prepared = await engine.prepare(options.folder);
    if (prepared.kind === 'failed') throw failedLoad(prepared);
    await engine.open(prepared.stock);
    return new EngineLibrary(options, engine, prepared);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function createEngine({ threads, log, ...options }: LibraryOptions): Promise<Engine> {
  const onWarning = (message: string) => log?.warn({ event: 'library.warning' }, message);
  // Threads run compiled programs; tests run the library from its source.
  const isSource = import.meta.url.endsWith('.ts');
  if (threads === 0 || isSource) return createInlineEngine({ ...options, onWarning });
  // What starts threads is not read where none is started: a question on the command line.
  const { createThreadedEngine } = await import('./engine/threaded-engine.ts');
  return createThreadedEngine({ ...options, threads, onWarning });
}

class EngineLibrary implements Library {
  readonly #options: LibraryOptions;
  readonly #engine: Engine;
  #current: PreparedEdition;
  /**
   * The edition before, and what changed from it to the current one. It shares the memory of all
   * articles that did not change: docs/knowledge-desk.md.
   */
  #before: { readonly edition: PreparedEdition; readonly changes: EditionChanges } | undefined;
  #reloading: Promise<ReloadReport> | undefined;
  /** Editions are made one after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: LibraryOptions, engine: Engine, first: PreparedEdition) {
    this.#options = options;
    this.#engine = engine;
    this.#current = first;
    this.#logEdition('library.opened');
  }

  get edition(): EditionSummary {
    return this.#current.summary;
  }

  ask(ask: Ask): Promise<Answer> {
    return this.#engine.call('ask', ask);
  }

  compare(ask: Ask): Promise<Comparison> {
    return this.#engine.call('compare', ask);
  }

  timeline(ask: Ask): Promise<Timeline> {
    return this.#engine.call('tellTimeline', ask);
  }

  evidence(message: string): Promise<Evidence> {
    return this.#engine.call('findEvidence', message);
  }

  suggest(typing: Typing): Promise<Suggestions> {
    return this.#engine.call('suggest', typing);
  }

  article(idOrTitle: string): Promise<OpenedArticle | undefined> {
    return this.#engine.call('openArticle', idOrTitle);
  }

  listArticles(listing: Listing): Promise<ListedArticles> {
    return this.#engine.call('listArticles', listing);
  }

  readArticle(id: string): Promise<ReadArticle | undefined> {
    return this.#engine.call('readArticle', id);
  }

  verify(quotation: Quotation): Promise<boolean> {
    return this.#engine.call('verify', quotation);
  }

  async cite(id: string): Promise<LookedUp> {
    const found = await this.#engine.call('lookUp', { id });
    const { dataDir } = this.#options;
    if (found.kind !== 'changed' || dataDir === undefined) return found;
    const was = await findReplaced(dataDir, id.trim());
    return was === undefined ? found : this.#engine.call('lookUp', { id, was });
  }

  reload({ isFresh = false }: ReloadOptions = {}): Promise<ReloadReport> {
    if (this.#reloading !== undefined && !isFresh) return this.#reloading;
    const reloading = this.#inTurn(async () => {
      const next = await this.#prepare();
      return next.kind === 'kept' ? next : this.#replace(next);
    }).finally(() => {
      if (this.#reloading === reloading) this.#reloading = undefined;
    });
    this.#reloading = reloading;
    return reloading;
  }

  preview(): Promise<PreviewReport> {
    return this.#inTurn(async () => {
      const next = await this.#prepare(true);
      if (next.kind === 'kept') return next;
      return { kind: 'preview', edition: next.summary, ...next.changes };
    });
  }

  take(shown: string): Promise<TakeReport> {
    return this.#inTurn(async () => {
      const next = await this.#prepare();
      if (next.kind === 'kept') return next;
      if (next.summary.id === shown) return this.#replace(next);
      return { kind: 'outdated', edition: next.summary, ...next.changes };
    });
  }

  rollback(): Promise<RollbackReport> {
    return this.#inTurn(async () => {
      const before = this.#before;
      if (before === undefined) return { kind: 'none-before' };
      try {
        await this.#engine.open(before.edition.stock);
      } catch (error) {
        return this.#keep({ reason: ['unexpected'], rejected: [] }, error);
      }
      const { added, changed, removed } = before.changes;
      const changes = { added: removed, changed, removed: added };
      this.#before = { edition: this.#current, changes };
      this.#current = before.edition;
      this.#logEdition('library.rolled-back', 0);
      return { kind: 'rolled-back', edition: this.edition, ...changes };
    });
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#engine.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }

  /** @param isTrial it may be let go, and leaves nothing on the disk. */
  async #prepare(isTrial = false): Promise<PreparedEdition | Kept> {
    try {
      const { folder } = this.#options;
      const next = await this.#engine.prepare(folder, this.#current.stock, { isTrial });
      return next.kind === 'failed' ? this.#keep(next, failedLoad(next)) : next;
    } catch (error) {
      return this.#keep({ reason: ['unexpected'], rejected: [] }, error);
    }
  }

  async #replace(next: PreparedEdition): Promise<ReloadReport> {
    try {
      await this.#engine.open(next.stock);
    } catch (error) {
      return this.#keep({ reason: ['unexpected'], rejected: [] }, error);
    }
    // The same articles again are nothing to go back from.
    if (next.summary.id !== this.edition.id) {
      this.#before = { edition: this.#current, changes: next.changes };
    }
    this.#current = next;
    this.#logEdition('library.reloaded');
    return { kind: 'reloaded', edition: next.summary, ...next.changes };
  }

  #keep({ reason, rejected }: Omit<FailedLoad, 'kind'>, err: unknown): Kept {
    const { id } = this.edition;
    this.#options.log?.error({ event: 'library.kept', edition: id, err }, 'reload failed');
    return { kind: 'kept', edition: this.edition, reason, rejected };
  }

  #logEdition(event: string, filesRead = this.#current.filesRead): void {
    const { log } = this.#options;
    const { id, articles, sentences, rejected } = this.edition;
    const facts = { event, edition: id, articles, sentences, rejected: rejected.length, filesRead };
    log?.info(facts, 'edition ready');
    for (const { file, line, reason } of rejected.slice(0, MOST_LOGGED)) {
      const why = describeReason(reason);
      log?.warn({ event: 'library.rejected', file, line, reason: why }, 'file rejected');
    }
    const unlogged = rejected.length - MOST_LOGGED;
    if (unlogged > 0) log?.warn({ event: 'library.rejected', unlogged }, 'and more');
  }
}

type Kept = Extract<ReloadReport, { kind: 'kept' }>;

function failedLoad({ reason, rejected }: FailedLoad): CorpusError {
  const isTold = reason[0] === 'noneLoaded';
  return new CorpusError(reason, isTold ? describeRejections(rejected) : []);
}

/** A file of bad lines is one fault, and the log is not the place to mend it. */
const MOST_LOGGED = 100;
