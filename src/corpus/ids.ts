import { createHash } from 'node:crypto';
import type { Fault } from './reason.ts';

/**
 * The id an article gets from its file: the path without its extension. A path that holds anything
 * but letters, digits, `.`, `_`, `-` and `/` is spelled with `-` instead, and one that had to be
 * changed or shortened gets a few characters of its hash, so that no two paths share an id.
 *
 * @param file path inside the corpus folder, with `/`
 */
export function idFromFile(file: string): string {
  const path = file.replace(/\.[^./]+$/, '').normalize('NFC');
  const safe = path.replace(/[^\p{L}\p{M}\p{N}._/-]+/gu, '-').slice(0, LONGEST_FILE_ID);
  if (safe === path) return path;
  const hash = createHash('sha256').update(path).digest('hex').slice(0, HASH_LENGTH);
  return `${safe.replace(/^-+|[-/\ud800-\udbff]+$/g, '')}-${hash}`;
}

/** What keeps an id from being used in `ARTICLE#N-HASH` and on a command line, or nothing. */
export function faultOfId(id: string): Fault | undefined {
  if (id.length > LONGEST_ID) return ['idTooLong', 'id', LONGEST_ID];
  if (/[\s#\p{C}]/u.test(id)) return ['idCharacters', 'id'];
  return undefined;
}

/** Discord takes 100 characters for a choice and for a customId, which hold a number and hash too. */
const LONGEST_ID = 72;
const LONGEST_FILE_ID = 56;
const HASH_LENGTH = 8;
