import { createAnswerer } from './answer/answer.ts';
import { stillReads } from './answer/citation.ts';
import type { Answer, Ask, Citation } from './answer/types.ts';
import type { ArticleFacts, Corpus, Rejection } from './corpus/article.ts';
import { loadCorpus, requireArticles } from './corpus/load.ts';
import { compareEditions, type EditionSummary, summarizeEdition } from './edition-summary.ts';
import { CorpusError } from './errors.ts';
import { createEdition, type Edition } from './search/edition.ts';

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
      /** Why, in a sentence for a moderator. */
      readonly reason: string;
      readonly rejected: readonly Rejection[];
    };

/** The current edition, and the way to the next one. */
export interface Library {
  /** The edition that answers now; a reload replaces it whole. */
  readonly edition: EditionSummary;
  /** @throws UserError when the ask names an outlet or article that is not there, or a date that is none. */
  ask(ask: Ask): Promise<Answer>;
  /** Whether the article still reads so at the citation's place, in the current edition. */
  verify(citation: Citation): Promise<boolean>;
  /** Builds the next edition aside and swaps it in whole; calls while one is running share it. Never rejects for a bad corpus. */
  reload(): Promise<ReloadReport>;
  close(): Promise<void>;
}

/** Where a library logs; pino's logger is one. */
export interface LibraryLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface LibraryOptions {
  /** The folder that holds the corpus. */
  readonly folder: string;
  readonly log?: LibraryLog | undefined;
}

/**
 * Loads the corpus and opens a library on its first edition.
 * @throws CorpusError when there is no folder, or nothing in it that can be read.
 */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  return new FolderLibrary(
    options,
    requireArticles(await loadCorpus(options.folder), options.folder),
  );
}

class FolderLibrary implements Library {
  readonly #options: LibraryOptions;
  readonly #answer = createAnswerer();
  #current: Edition;
  #summary: EditionSummary;
  #reloading: Promise<ReloadReport> | undefined;

  constructor(options: LibraryOptions, first: Corpus) {
    this.#options = options;
    this.#current = createEdition(first.articles);
    this.#summary = summarizeEdition(this.#current, new Date(), first.rejected);
    this.#logEdition('library.opened');
  }

  get edition(): EditionSummary {
    return this.#summary;
  }

  async ask(ask: Ask): Promise<Answer> {
    return this.#answer(this.#current, ask);
  }

  async verify(citation: Citation): Promise<boolean> {
    const { shelf } = this.#current;
    const place = shelf.placeOf(citation.article.id);
    return place >= 0 && stillReads(citation, shelf.body(place));
  }

  reload(): Promise<ReloadReport> {
    this.#reloading ??= this.#reload().finally(() => {
      this.#reloading = undefined;
    });
    return this.#reloading;
  }

  async close(): Promise<void> {
    await this.#reloading;
  }

  async #reload(): Promise<ReloadReport> {
    const { folder, log } = this.#options;
    let rejected: readonly Rejection[] = [];
    try {
      const corpus = await loadCorpus(folder);
      rejected = corpus.rejected;
      return this.#replaceBy(requireArticles(corpus, folder));
    } catch (error) {
      const reason =
        error instanceof CorpusError ? error.message : 'The corpus could not be read or indexed.';
      log?.error({ event: 'library.kept', edition: this.#current.id, err: error }, 'reload failed');
      return { kind: 'kept', edition: this.#summary, reason, rejected };
    }
  }

  #replaceBy(corpus: Corpus): ReloadReport {
    const before = this.#current;
    const next = createEdition(corpus.articles);
    this.#current = next;
    this.#summary = summarizeEdition(next, new Date(), corpus.rejected);
    this.#logEdition('library.reloaded');
    return {
      kind: 'reloaded',
      edition: this.#summary,
      ...compareEditions(before.shelf, next.shelf),
    };
  }

  #logEdition(event: string): void {
    const { id, articles, sentences, rejected } = this.#summary;
    const facts = { event, edition: id, articles, sentences, rejected: rejected.length };
    this.#options.log?.info(facts, 'edition ready');
    for (const { file, line, reason } of rejected) {
      this.#options.log?.warn({ event: 'library.rejected', file, line, reason }, 'file rejected');
    }
  }
}
