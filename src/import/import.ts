import type { CutArticle } from '../corpus/article.ts';
import { describeReason } from '../corpus/reason.ts';
import { cutUnit } from '../corpus/units.ts';
import { completeFacts, type Missing } from './complete.ts';
import type { Draft, Facts } from './draft.ts';
import { SourceError } from './errors.ts';
import type { Report } from './report.ts';
import { taskOfSource } from './sources.ts';
import type { Opening, Task } from './tasks.ts';
import { type ImportedFile, readImported, writeArticle } from './write/article-file.ts';
import { saveWhole } from './write/save.ts';
import { type Identity, isWeb, Shelf } from './write/shelf.ts';

export interface ImportOptions extends Opening, Missing {
  readonly sources: readonly string[];
  /** The corpus folder. */
  readonly into: string;
  /** Fetch again what is there. */
  readonly again: boolean;
  /** Write nothing. */
  readonly dryRun: boolean;
  /** Stops before the next article. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Imports sources, one article after the other, and reports each; a fault concerns its article only. */
export async function* importSources(options: ImportOptions): AsyncGenerator<Report> {
  const run = new Run(options);
  const tasks = options.sources.map((source) => taskOfSource(source, options));
  yield* run.all(tasks, tasks.length);
}

class Run {
  readonly #options: ImportOptions;
  readonly #shelf: Shelf;
  /** Files this run has dealt with: none is dealt with twice. */
  readonly #dealtWith = new Set<string>();
  #done = 0;
  #total = 0;

  constructor(options: ImportOptions) {
    this.#options = options;
    this.#shelf = new Shelf(options.into);
  }

  async *all(tasks: Iterable<Task> | AsyncIterable<Task>, count: number): AsyncGenerator<Report> {
    this.#total += count;
    for await (const task of tasks) {
      if (this.#options.signal?.aborted) return;
      yield* this.#one(task);
      this.#options.onProgress?.(Math.min(++this.#done, this.#total), this.#total);
    }
  }

  async *#one(task: Task): AsyncGenerator<Report> {
    const present = task.remote && !this.#options.again && this.#shelf.fetchedFrom(task.from);
    if (present) {
      this.#dealtWith.add(present.path);
      yield { source: task.name, outcome: 'present', file: present.path };
      return;
    }
    try {
      const opened = await task.open();
      if (opened.kind === 'article') yield this.#take(task, opened.draft);
      else yield* this.all(opened.tasks, opened.count ?? 0);
    } catch (error) {
      if (this.#options.signal?.aborted) return;
      if (!(error instanceof SourceError)) throw error;
      yield { source: task.name, outcome: 'failed', reason: error.message };
    }
  }

  /** @throws SourceError when a fact is missing, or the corpus would not take the article in */
  #take({ name, from }: Task, draft: Draft): Report {
    const completed = { ...draft, facts: completeFacts(draft, this.#options) };
    const article = identityOf(completed.facts, from);
    const text = writeArticle({ facts: valuesOf(completed.facts), body: draft.body }, from);
    const imported = readImported(text);
    if (imported === undefined) throw new SourceError('cannot be written as front matter');
    const file = this.#place(article, imported);
    const cut = requireArticle(text, file.path);
    if (file.outcome === 'written' || file.outcome === 'updated') {
      if (!this.#options.dryRun) saveWhole(this.#options.into, file.path, text);
      this.#shelf.put(file.path, imported);
    }
    this.#dealtWith.add(file.path);
    return {
      source: name,
      outcome: file.outcome,
      file: file.path,
      draft: completed,
      sentences: cut.sentences.length,
      setAside: cut.furniture.map(({ start, end, reason }) => ({
        text: cut.article.body.slice(start, end),
        reason,
      })),
    };
  }

  #place(article: Identity, { hash }: ImportedFile): Pick<Report, 'outcome'> & { path: string } {
    const own = this.#shelf.holding(article, this.#dealtWith);
    if (own) return { path: own.path, outcome: outcomeFor(own, article, hash) };
    const earlier = this.#shelf.holding(article, new Set());
    if (earlier?.hash === hash) return { path: earlier.path, outcome: 'unchanged' };
    // Two sources of one address are one article; the first was taken.
    if (earlier?.url !== undefined && earlier.url === article.url)
      return { path: earlier.path, outcome: 'present' };
    return { path: this.#shelf.pathFor(article), outcome: 'written' };
  }
}

function outcomeFor(
  file: ImportedFile,
  article: Identity,
  hash: string,
): 'unchanged' | 'edited' | 'present' | 'updated' {
  if (file.hash === hash) return 'unchanged';
  if (file.edited) return 'edited';
  // What a feed prints of an article does not replace what its page prints.
  return isWeb(file.from) && !isWeb(article.from) ? 'present' : 'updated';
}

function identityOf(facts: Facts, from: string): Identity {
  const { title, outlet, url, published, id } = facts;
  return {
    from,
    title: title?.value ?? '',
    outlet: outlet?.value ?? '',
    url: url?.value,
    published: published?.value,
    id: id?.value,
  };
}

function valuesOf(facts: Facts): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value]));
}

/** The corpus itself says whether it would take the file in. */
function requireArticle(text: string, file: string): CutArticle {
  const bytes = new TextEncoder().encode(text);
  const unit = cutUnit({ file, read: { kind: 'bytes', bytes } });
  if (unit.kind === 'article') return unit.cut;
  throw new SourceError(`would be rejected by the corpus: ${describeReason(unit.reason)}`);
}
