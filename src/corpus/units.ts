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
  const run = new Run();
  for await (const { line, bytes, read } of readLines(realPath)) {
    empty = false;
    yield { file, line, read };
    onBytes?.(bytes);
    if (run.isHopeless(read)) {
      yield { file, line, read: { kind: 'unreadable', fault: ['hopeless', HOPELESS_LINES] } };
      return;
    }
  }
  if (empty) yield { file, read: { kind: 'unreadable', fault: ['empty'] } };
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
 * So many lines in a row without an article, and the file is not read on: 200 MB of a log file called
 * `.jsonl` would be five million rejections, which take 5 GB and help nobody.
 */
const HOPELESS_LINES = 1_000;

/** Looks at lines in runs of `HOPELESS_LINES`, at no more of each than its first article. */
class Run {
  #lines = 0;
  #hasArticle = false;

  /** @returns whether this line ends a run without an article. */
  isHopeless(read: ReadBytes): boolean {
    this.#hasArticle ||= isArticle(read);
    this.#lines += 1;
    if (this.#lines < HOPELESS_LINES) return false;
    const hopeless = !this.#hasArticle;
    this.#lines = 0;
    this.#hasArticle = false;
    return hopeless;
  }
}

function isArticle(read: ReadBytes): boolean {
  const text = decode(read);
  return text.kind === 'text' && parseJsonLine(text.text).kind === 'article';
}
