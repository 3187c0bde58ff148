import { CorpusError } from '../errors.ts';
import type { Corpus, CutArticle, Rejection } from './article.ts';
import { cutArticle } from './cut.ts';
import { findFiles } from './files.ts';
import type { FoundFile } from './files.ts';
import type { ParsedArticle } from './formats/parsed.ts';
import { parseFrontMatter } from './formats/front-matter.ts';
import { parseJsonLine } from './formats/json-lines.ts';
import { idFromFile } from './ids.ts';
import { compareCodeUnits } from './order.ts';
import { readText, readTextLines } from './read.ts';
import type { ReadText } from './read.ts';

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
  const { files, rejected } = await findFiles(folder);
  if (files.length === 0 && rejected.length === 0)
    throw new CorpusError(`${folder} holds no article: put .md, .txt or .jsonl files there`);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const collector = new Collector(rejected);
  let done = 0;
  for (const file of files) {
    const before = done;
    const onBytes = (bytes: number) => options.onProgress?.(Math.min(before + bytes, total), total);
    await (file.format === 'json-lines'
      ? loadLines(file, collector, onBytes)
      : loadFile(file, collector));
    done += file.size;
    options.onProgress?.(done, total);
  }
  return collector.corpus();
}

/**
 * The corpus, if anything can be answered from it.
 *
 * @throws CorpusError with every reason, when every file was rejected
 */
export function requireArticles(corpus: Corpus, folder: string): Corpus {
  if (corpus.articles.length > 0) return corpus;
  const told = corpus.rejected.slice(0, MOST_REASONS).map(describeRejection);
  const untold = corpus.rejected.length - told.length;
  if (untold > 0) told.push(`… and ${untold} more`);
  throw new CorpusError([`${folder}: no article could be loaded`, ...told].join('\n'));
}

/** A corpus of thousands of bad lines is one fault; its message is read by a person. */
const MOST_REASONS = 20;

/** `file.md:3: title is missing` */
function describeRejection({ file, line, reason }: Rejection): string {
  return `${file}${line === undefined ? '' : `:${line}`}: ${reason}`;
}

async function loadFile(file: FoundFile, collector: Collector): Promise<void> {
  const read = await readText(file.realPath);
  if (read.kind === 'unreadable') collector.reject(file.path, undefined, read.reason);
  else collector.take(parseFrontMatter(read.text), file.path);
}

async function loadLines(
  file: FoundFile,
  collector: Collector,
  onBytes: (bytes: number) => void,
): Promise<void> {
  let empty = true;
  for await (const { line, bytes, read } of readTextLines(file.realPath)) {
    empty = false;
    collector.take(parseRead(read), file.path, line);
    onBytes(bytes);
  }
  if (empty) collector.reject(file.path, undefined, 'is empty');
}

function parseRead(read: ReadText): ParsedArticle {
  return read.kind === 'text'
    ? parseJsonLine(read.text)
    : { kind: 'rejected', reason: read.reason };
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

  take(parsed: ParsedArticle, file: string, line?: number): void {
    if (parsed.kind === 'rejected') return this.reject(file, parsed.line ?? line, parsed.reason);
    const { fields, body } = parsed;
    const id = fields.id ?? (line === undefined ? idFromFile(file) : `${idFromFile(file)}-${line}`);
    const first = this.#places.get(id);
    if (first !== undefined) return this.reject(file, line, `repeats the id “${id}” of ${first}`);
    const cut = cutArticle({ ...fields, id, body }, file);
    if (cut.sentences.length === 0) return this.reject(file, line, 'has no sentence');
    this.#places.set(id, line === undefined ? file : `${file}:${line}`);
    this.#articles.push(cut);
  }

  reject(file: string, line: number | undefined, reason: string): void {
    this.#rejected.push({ file, line, reason });
  }

  corpus(): Corpus {
    // Links are judged before files are read; whoever mends the corpus goes through it by name.
    const rejected = this.#rejected.toSorted(
      (a, b) => compareCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0),
    );
    return { articles: this.#articles, rejected };
  }
}
