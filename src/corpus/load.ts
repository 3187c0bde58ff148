import { CorpusError } from '../errors.ts';
import { en } from '../texts/en.ts';
import type { Corpus, CutArticle, Rejection } from './article.ts';
import { findFiles, type FoundFiles } from './files.ts';
import { compareCodeUnits } from './order.ts';
import { describeReason, type Fault, type Reason } from './reason.ts';
import { cutUnit, unitsOf } from './units.ts';
import type { CutUnit } from './units.ts';

export interface LoadOptions {
  /** Called after each file, and now and then within a long one, with bytes. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Loads every article of a folder and of the folders in it, in the code-unit order of their paths.
 * A file or line that cannot be taken in is rejected by name and reason, and the others load, so a
 * corpus may come back with nothing but rejections; see `requireArticles`.
 *
 * @throws CorpusError when there is no such folder, or no article file in it
 */
export async function loadCorpus(folder: string, options: LoadOptions = {}): Promise<Corpus> {
  const { files, rejected } = findArticleFiles(folder);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const collector = new Collector(rejected);
  let done = 0;
  for (const file of files) {
    const before = done;
    const onBytes = (bytes: number) => options.onProgress?.(Math.min(before + bytes, total), total);
    for await (const unit of unitsOf(file, onBytes)) {
      collector.take(cutUnit(unit), file.path, unit.line);
    }
    done += file.size;
    options.onProgress?.(done, total);
  }
  return collector.corpus();
}

/** @throws CorpusError when there is no such folder, or no article file in it */
export function findArticleFiles(folder: string): FoundFiles {
  const found = findFiles(folder);
  if (found.files.length > 0 || found.rejected.length > 0) return found;
  throw new CorpusError(['noFiles', folder]);
}

/**
 * Sees to it that there is something to answer from.
 *
 * @throws CorpusError with every reason, when every file was rejected
 */
export function requireArticles(
  articles: number,
  rejected: readonly Rejection[],
  folder: string,
): void {
  if (articles > 0) return;
  throw new CorpusError(['noneLoaded', folder], describeRejections(rejected));
}

/** The first of the rejections, in English, a line each. */
export function describeRejections(rejected: readonly Rejection[]): readonly string[] {
  const told = rejected.slice(0, MOST_REASONS).map(describeRejection);
  const untold = rejected.length - told.length;
  return untold > 0 ? [...told, en.andMore(untold)] : told;
}

/** A corpus of thousands of bad lines is one fault; its message is read by a person. */
const MOST_REASONS = 20;

/** `file.md:3: title is missing` */
function describeRejection({ file, line, reason }: Rejection): string {
  return `${placeName(file, line)}: ${describeReason(reason)}`;
}

/** Gathers what was loaded, and sees to it that no id comes twice. */
class Collector {
  readonly #articles: CutArticle[] = [];
  readonly #rejected: Rejection[];
  /** Where each id was first met: `file` or `file:line`. */
  readonly #places = new Map<string, string>();

  constructor(rejected: readonly Rejection[]) {
    this.#rejected = [...rejected];
  }

  take(unit: CutUnit, file: string, line?: number): void {
    if (unit.kind === 'rejected') return this.reject(file, unit.line, unit.reason);
    const { id } = unit.cut.article;
    const first = this.#places.get(id);
    if (first !== undefined) return this.reject(file, line, [repeatsId(id, first)]);
    this.#places.set(id, placeName(file, line));
    this.#articles.push(unit.cut);
  }

  reject(file: string, line: number | undefined, reason: Reason): void {
    this.#rejected.push({ file, line, reason });
  }

  corpus(): Corpus {
    return { articles: this.#articles, rejected: this.#rejected.toSorted(byPlace) };
  }
}

/** Links are judged before files are read; whoever mends the corpus goes through it by name. */
export function byPlace(a: Rejection, b: Rejection): number {
  return compareCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
}

/** Why the second of two articles with one id is rejected. @param first where the first is. */
export function repeatsId(id: string, first: string): Fault {
  return ['repeatsId', id, first];
}

/** `file`, or `file:line`. */
export function placeName(file: string, line?: number): string {
  return line === undefined ? file : `${file}:${line}`;
}
