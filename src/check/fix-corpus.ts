import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { type FoundFile } from '../corpus/files.ts';
import { findArticleFiles } from '../corpus/load.ts';
import { codeOf, decode } from '../corpus/read.ts';
import { fixFrontMatter } from './fix-front-matter.ts';
import { fixLines } from './fix-lines.ts';

/** What became of a file that was not in order. */
export type FixedFile =
  | { readonly kind: 'fixed'; readonly file: string; readonly done: readonly string[] }
  | { readonly kind: 'left'; readonly file: string; readonly reason: string };

/**
 * Puts in order what is safe to: see `fixFrontMatter` and `fixLines`. Each file is replaced whole or not
 * at all, and left alone when somebody writes it meanwhile. Files that were in order are not told.
 *
 * @throws CorpusError when there is no such folder, or no article file in it.
 */
export function fixCorpus(folder: string): FixedFile[] {
  const { files } = findArticleFiles(folder);
  return files.flatMap((file) => {
    try {
      return fixFile(file);
    } catch (error) {
      return [{ kind: 'left', file: file.path, reason: `cannot be written: ${codeOf(error)}` }];
    }
  });
}

/** A larger `.jsonl` file is another program's export, and is held in memory twice while it is fixed. */
const LARGEST = 64 * 1024 * 1024;

function fixFile({ path: file, realPath, format, size }: FoundFile): FixedFile[] {
  if (size > LARGEST) return [];
  const before = statSync(realPath);
  // With its byte-order mark, which `decode` takes away.
  const bytes = readFileSync(realPath);
  if (decode({ kind: 'bytes', bytes }).kind === 'unreadable') return [];
  const fix = format === 'front-matter' ? fixFrontMatter : fixLines;
  const { text, done } = fix(bytes.toString('utf8'));
  if (done.length === 0) return [];
  const aside = path.join(path.dirname(realPath), `.${path.basename(realPath)}.${process.pid}`);
  try {
    writeAside(aside, text, before.mode);
    const now = statSync(realPath);
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size) {
      return [{ kind: 'left', file, reason: 'was changed meanwhile' }];
    }
    renameSync(aside, realPath);
  } finally {
    rmSync(aside, { force: true });
  }
  return [{ kind: 'fixed', file, done }];
}

/** On the disk, with the mode of the file that it will replace. */
function writeAside(file: string, text: string, mode: number): void {
  const descriptor = openSync(file, 'wx', 0o600);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  chmodSync(file, mode & 0o7777);
}
