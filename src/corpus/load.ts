import { CorpusError } from '../errors.ts';
import { en } from '../texts/en.ts';
import type { Corpus, CutArticle, Rejection } from './article.ts';
import { findFiles, type FoundFiles } from './files.ts';
import { compareCodeUnits } from './order.ts';
import { describeReason, type Fault } from './reason.ts';
import { type CutUnit, cutUnit, unitsOf } from './units.ts';
import { visible } from './visible.ts';

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
  const articles: CutArticle[] = [];
  const rejected: Rejection[] = [];
  for await (const unit of readCorpus(folder, options)) {
    if (unit.kind === 'article') articles.push(unit.cut);
    else rejected.push({ file: unit.file, line: unit.line, reason: unit.reason });
  }
  return { articles, rejected: rejected.toSorted(byPlace) };
}

/** An article as its file gives it, or why there is none. */
export type CorpusUnit =
  | (Extract<CutUnit, { kind: 'article' }> & {
      /** Line of a `.jsonl` file; absent for a whole file. */
      readonly line?: number | undefined;
    })
  | ({ readonly kind: 'rejected' } & Rejection);

/**
 * Reads every article of a folder, one after the other, so that none but the last must be held. What
 * was rejected before anything was read comes first; of two articles with one id the second is rejected.
 *
 * @throws CorpusError when there is no such folder, or no article file in it
 */
export async function* readCorpus(
  folder: string,
  options: LoadOptions = {},
): AsyncGenerator<CorpusUnit> {
  const { files, rejected } = findArticleFiles(folder);
  for (const rejection of rejected) yield { kind: 'rejected', ...rejection };
  const total = files.reduce((sum, { size }) => sum + size, 0);
  /** Where each id was first met. */
  const places = new Map<string, string>();
  let done = 0;
  for (const file of files) {
    const before = done;
    const onBytes = (bytes: number) => options.onProgress?.(Math.min(before + bytes, total), total);
    for await (const { line, ...unit } of unitsOf(file, onBytes)) {
      const cut = cutUnit({ ...unit, line });
      yield judged(cut, file.path, line, places);
    }
    done += file.size;
    options.onProgress?.(done, total);
  }
}

/** @param places where each id was first met; this one is entered. */
function judged(
  unit: CutUnit,
  file: string,
  line: number | undefined,
  places: Map<string, string>,
): CorpusUnit {
  if (unit.kind === 'rejected') return { ...unit, file };
  const { id } = unit.cut.article;
  const first = places.get(id);
  if (first !== undefined) return { kind: 'rejected', file, line, reason: [repeatsId(id, first)] };
  places.set(id, placeName(file, line));
  return { ...unit, line };
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

/** Links are judged before files are read; whoever mends the corpus goes through it by name. */
export function byPlace(a: Rejection, b: Rejection): number {
  return compareCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0);
}

/** Why the second of two articles with one id is rejected. @param first where the first is. */
export function repeatsId(id: string, first: string): Fault {
  return ['repeatsId', id, first];
}

/** `file`, or `file:line`; whatever the name holds, it is one line and reads as it stands. */
export function placeName(file: string, line?: number): string {
  return line === undefined ? visible(file) : `${visible(file)}:${line}`;
}
