import { existsSync } from 'node:fs';
import { requireArticles } from '../corpus/load.ts';
import {
  compareEditions,
  type EditionChanges,
  type EditionSummary,
  summarizeEdition,
} from '../edition-summary.ts';
import type { Rejection } from '../corpus/article.ts';
import { CorpusError, type CorpusPhrase } from '../errors.ts';
import { editionId } from '../search/edition.ts';
import { Shelf } from '../search/shelf.ts';
import { loadStock, type LoadRequest } from './load-stock.ts';
import { codeHash } from './code-hash.ts';
import { keepReplaced, replacedSentences } from './replaced.ts';
import { readSnapshot, snapshotFile, writeSnapshot } from './snapshot.ts';
import type { Stock } from './stock.ts';

/** An edition ready to be opened, and what can be said of it. */
export interface PreparedEdition {
  readonly kind: 'prepared';
  readonly stock: Stock;
  /** It is another one than the last, or than its snapshot. */
  readonly isNew: boolean;
  /** How many files were read; the others are as they were the last time. */
  readonly filesRead: number;
  readonly summary: EditionSummary;
  /** Next to the edition before it; nothing for the first. */
  readonly changes: EditionChanges;
}

/** Why there is no edition. */
export interface FailedLoad {
  readonly kind: 'failed';
  readonly reason: CorpusPhrase;
  readonly rejected: readonly Rejection[];
}

/** What a load needs besides what `loadStock` does. */
export interface PrepareRequest extends LoadRequest {
  /** Where snapshots lie; without it there are none. */
  readonly dataDir?: string | undefined;
  /** `false`: what lies there is used, and nothing is written. */
  readonly keeps?: boolean | undefined;
  /** Something is wrong that keeps nobody from an edition; `message` is for the log. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** Loads a folder and makes an edition of it. A corpus nothing can be answered from is a value. */
export async function prepareEdition(
  request: PrepareRequest,
): Promise<PreparedEdition | FailedLoad> {
  let rejected: readonly Rejection[] = [];
  try {
    const previous = request.previous ?? stockFromSnapshot(request);
    const taking = await loadStock({ ...request, previous });
    rejected = taking.rejected;
    const { stock, isNew, filesRead } = taking;
    requireArticles(stock.places.length / 2, rejected, request.folder);
    const shelf = new Shelf(stock);
    const before = previous && new Shelf(previous);
    const changes = before === undefined ? NO_CHANGES : compareEditions(before, shelf);
    if (before !== undefined) keepWhatChanged(request, before, shelf, changes);
    return {
      kind: 'prepared',
      stock,
      isNew,
      filesRead,
      summary: summarizeEdition(editionId(shelf), shelf, rejected),
      changes: request.previous === undefined ? NO_CHANGES : changes,
    };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { kind: 'failed', reason: error.phrase, rejected };
  }
}

/** Writes a snapshot of what was prepared, if that is another stock than the last. */
export function keepEdition(
  { dataDir, keeps, folder, onWarning }: PrepareRequest,
  outcome: PreparedEdition | FailedLoad,
): void {
  if (dataDir === undefined || keeps === false) return;
  if (outcome.kind === 'failed' || !outcome.isNew) return;
  try {
    writeSnapshot(dataDir, folder, codeHash(), outcome.stock);
  } catch (error) {
    onWarning?.(`the edition could not be kept in ${dataDir}: ${messageOf(error)}`);
  }
}

/** What the changed articles no longer say is kept, to be shown beside what they say now. */
function keepWhatChanged(
  { dataDir, keeps, onWarning }: PrepareRequest,
  before: Shelf,
  after: Shelf,
  { changed }: EditionChanges,
): void {
  if (dataDir === undefined || keeps === false) return;
  try {
    keepReplaced(dataDir, replacedSentences(before, after, changed));
  } catch (error) {
    onWarning?.(`what was changed could not be kept in ${dataDir}: ${messageOf(error)}`);
  }
}

function stockFromSnapshot({ dataDir, folder, onWarning }: PrepareRequest): Stock | undefined {
  if (dataDir === undefined || !existsSync(folder)) return undefined;
  // To hash the code takes longer than to cut a few articles.
  if (!existsSync(snapshotFile(dataDir, folder))) return undefined;
  const read = readSnapshot(dataDir, folder, codeHash());
  if (read.kind === 'ignored') {
    onWarning?.(`the snapshot in ${dataDir} is not used, for ${read.why}; all articles are read`);
  }
  return read.kind === 'read' ? read.stock : undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const NO_CHANGES: EditionChanges = { added: [], changed: [], removed: [] };
