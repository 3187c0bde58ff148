import type { CutArticle } from './article.ts';
import { cutArticle } from './cut.ts';
import type { FoundFile } from './files.ts';
import type { UnknownField } from './formats/parsed.ts';
import { parseFrontMatter } from './formats/front-matter.ts';
import { parseJsonLine } from './formats/json-lines.ts';
import { idFromFile } from './ids.ts';
import { decode, type ReadBytes, readLines, readWhole } from './read.ts';
import type { Reason } from './reason.ts';

/** What may become one article: a file with front matter, or one line of a `.jsonl`. */
export interface Unit {
  /** Path inside the corpus folder, with `/`. */
  readonly file: string;
  /** From 1; absent for a whole file, and where a file could not be read on. */
  readonly line?: number | undefined;
  readonly read: ReadBytes;
}

/** What became of a unit. */
export type CutUnit =
  | {
      readonly kind: 'article';
      readonly cut: CutArticle;
      /** Its id is its own: it stays the same on another line or under another name. */
      readonly ownId: boolean;
      /** Line of its file on which its body begins, from 1. */
      readonly bodyLine: number;
      /** Names that mean nothing to us, with their lines in the file. */
      readonly unknown: readonly UnknownField[];
    }
  | {
      readonly kind: 'rejected';
      readonly line?: number | undefined;
      readonly reason: Reason;
    };

/**
 * The units of a file, in order.
 * @param onBytes called now and then within a long file, with the bytes read so far.
 */
export async function* unitsOf(
  { path: file, realPath, format }: FoundFile,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Unit> {
  if (format === 'front-matter') {
    yield { file, read: readWhole(realPath) };
    return;
  }
  let empty = true;
  const sieve = new Sieve();
  for await (const { line, bytes, read } of readLines(realPath)) {
    empty = false;
    if (sieve.lets(read)) yield { file, line, read };
    onBytes?.(bytes);
    if (sieve.isHopeless) {
      yield { file, line, read: { kind: 'unreadable', fault: ['hopeless', HOPELESS_LINES] } };
      return;
    }
  }
  if (empty) yield { file, read: { kind: 'unreadable', fault: ['empty'] } };
  if (sieve.untold > 0)
    yield { file, read: { kind: 'unreadable', fault: ['moreLines', sieve.untold] } };
}

/** Makes an article of a unit, its body cut into sentences, or says why it cannot be one. */
export function cutUnit({ file, line, read }: Unit): CutUnit {
  const text = decode(read);
  if (text.kind === 'unreadable')
    return { kind: 'rejected', line: line ?? text.line, reason: [text.fault] };
  const parsed = line === undefined ? parseFrontMatter(text.text) : parseJsonLine(text.text);
  if (parsed.kind === 'rejected') return { ...parsed, line: parsed.line ?? line };
  const { fields, body, bodyLine, unknown } = parsed;
  const id = fields.id ?? (line === undefined ? idFromFile(file) : `${idFromFile(file)}-${line}`);
  const cut = cutArticle({ ...fields, id, body }, file);
  if (cut.sentences.length === 0) return { kind: 'rejected', line, reason: [['noSentence']] };
  return {
    kind: 'article',
    cut,
    ownId: fields.id !== undefined,
    bodyLine: line ?? bodyLine,
    unknown: line === undefined ? unknown : unknown.map(({ name }) => ({ name, line })),
  };
}

/**
 * So many lines in a row without an article, and the file is not read on: it is a log file called
 * `.jsonl`, or an export under other names.
 */
const HOPELESS_LINES = 1_000;
/**
 * So many bad lines of a file are told one by one, and the others counted: five million rejections,
 * as many as 200 MB can hold, take 5 GB and help nobody.
 */
const MOST_TOLD = 10_000;

/** Looks at the lines of one file, in runs of `HOPELESS_LINES`. */
class Sieve {
  #lines = 0;
  #articles = 0;
  #told = 0;
  /** Bad lines that were not let through. */
  untold = 0;
  /** The last line ended a run without an article. */
  isHopeless = false;

  /** Whether a line holds an article, or is a bad one that is told by itself. */
  lets(read: ReadBytes): boolean {
    const isSound = isArticle(read);
    if (isSound) this.#articles += 1;
    this.#lines += 1;
    if (this.#lines === HOPELESS_LINES) {
      this.isHopeless = this.#articles === 0;
      this.#lines = 0;
      this.#articles = 0;
    }
    if (isSound) return true;
    if (this.#told === MOST_TOLD) {
      this.untold += 1;
      return false;
    }
    this.#told += 1;
    return true;
  }
}

/** Bytes: to see that millions of short lines are none should not take minutes. */
const SHORTEST_ARTICLE = '{"title":1,"outlet":1,"body":"1"}'.length;

function isArticle(read: ReadBytes): boolean {
  if (read.kind === 'bytes' && read.bytes.length < SHORTEST_ARTICLE) return false;
  const text = decode(read);
  if (text.kind === 'unreadable') return false;
  const parsed = parseJsonLine(text.text);
  return parsed.kind === 'article' && parsed.body.trim() !== '';
}
