import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { citationId } from '../answer/citation.ts';
import type { ArticleFacts } from '../corpus/article.ts';
import type { Shelf } from '../search/shelf.ts';

/** A sentence that an edit took out of its article. */
export interface Replaced {
  /** The id under which it was cited. */
  readonly id: string;
  readonly quote: string;
}

/** Lines of JSON in the data folder, the oldest first. */
const FILE = 'replaced.jsonl';
/** The newest are kept: with 200 bytes a sentence, some twenty thousand. */
const MOST_CHARACTERS = 4_000_000;

/** What the changed articles said before and say no more. */
export function replacedSentences(
  before: Shelf,
  after: Shelf,
  changed: readonly ArticleFacts[],
): Replaced[] {
  return changed.flatMap(({ id }) => {
    const kept = new Set(sentencesOf(after, after.placeOf(id)));
    return sentencesOf(before, before.placeOf(id))
      .map((quote, number) => ({ id: citationId(id, number, quote), quote }))
      .filter(({ quote }) => !kept.has(quote));
  });
}

/** Adds to what is kept in the data folder. */
export function keepReplaced(dataDir: string, replaced: readonly Replaced[]): void {
  if (replaced.length === 0) return;
  makeFolder(dataDir);
  const path = join(dataDir, FILE);
  const lines = replaced.map((each) => `${JSON.stringify(each)}\n`);
  const all = (readIfThere(path) + lines.join('')).slice(-MOST_CHARACTERS);
  const whole = all.length < MOST_CHARACTERS ? all : all.slice(all.indexOf('\n') + 1);
  // Renamed into place: whoever reads meanwhile reads the old one whole.
  writeFileSync(`${path}.new`, whole);
  renameSync(`${path}.new`, path);
}

/** The text of a citation that an edit took out of its article, where it is kept. */
export async function findReplaced(dataDir: string, id: string): Promise<string | undefined> {
  const lines = await readFile(join(dataDir, FILE), 'utf8').catch(() => '');
  const start = lines.lastIndexOf(`{"id":${JSON.stringify(id)},`);
  if (start < 0) return undefined;
  // Written by `keepReplaced`, line by line.
  const line = JSON.parse(lines.slice(start, lines.indexOf('\n', start))) as Replaced;
  return line.quote;
}

function sentencesOf(shelf: Shelf, place: number): string[] {
  if (place < 0) return [];
  return Array.from(
    { length: shelf.sentenceCount(place) },
    (_, number) => shelf.sentence(place, number)?.text ?? '',
  );
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
