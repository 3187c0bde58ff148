import type { CutArticle } from './article.ts';
import { cutArticle } from './cut.ts';
import type { FoundFile } from './files.ts';
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
  for await (const { line, bytes, read } of readLines(realPath)) {
    empty = false;
    yield { file, line, read };
    onBytes?.(bytes);
  }
  if (empty) yield { file, read: { kind: 'unreadable', fault: ['empty'] } };
}

/** Makes an article of a unit, its body cut into sentences, or says why it cannot be one. */
export function cutUnit({ file, line, read }: Unit): CutUnit {
  const text = decode(read);
  if (text.kind === 'unreadable') return { kind: 'rejected', line, reason: [text.fault] };
  const parsed = line === undefined ? parseFrontMatter(text.text) : parseJsonLine(text.text);
  if (parsed.kind === 'rejected') return { ...parsed, line: parsed.line ?? line };
  const { fields, body } = parsed;
  const id = fields.id ?? (line === undefined ? idFromFile(file) : `${idFromFile(file)}-${line}`);
  const cut = cutArticle({ ...fields, id, body }, file);
  if (cut.sentences.length === 0) return { kind: 'rejected', line, reason: [['noSentence']] };
  return { kind: 'article', cut, ownId: fields.id !== undefined };
}
