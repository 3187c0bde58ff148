import { hash } from 'node:crypto';
import type { FoundFile } from '../corpus/files.ts';
import { findArticleFiles } from '../corpus/load.ts';
import { type Unit, unitsOf } from '../corpus/units.ts';
import { articleCount, type Segment } from '../search/segment.ts';
import { Batcher } from './batcher.ts';
import type { CutPart } from './cutter.ts';
import type { Cutters } from './cutters.ts';
import { KnownUnits } from './known-units.ts';
import { HASH_BYTES, hashAt, ManifestBuilder, reasonAt, REJECTED } from './manifest.ts';
import { requireMemory } from './memory.ts';
import { packed } from './sections.ts';
import { type Stock, takeStock } from './stock.ts';
import type { Rejection } from '../corpus/article.ts';
import { type ArticleFate, Fates } from './fates.ts';
import { LoadedUnits } from './loaded-units.ts';

export interface LoadRequest {
  readonly folder: string;
  /** What the last load made: whatever of it is unchanged is used again. */
  readonly previous?: Stock | undefined;
  /** Bytes of memory that may be taken. */
  readonly memory: number;
  /** @param bytes how much there is to read at most. */
  createCutters(bytes: number): Promise<Cutters>;
  /** In bytes of the files that must be read; never called where there are none. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface LoadedStock {
  readonly stock: Stock;
  /** In the order of files and lines. */
  readonly rejected: readonly Rejection[];
  /** Something was read: the stock is another one than the last. */
  readonly isNew: boolean;
  /** How many files were read; the others are as they were the last time. */
  readonly filesRead: number;
}

/**
 * Loads a folder, reading and cutting only what changed since the last load.
 * @throws CorpusError when there is no such folder, no article file in it, or no memory for them.
 */
export async function loadStock(request: LoadRequest): Promise<LoadedStock> {
  const startedAt = Date.now();
  const { files, rejected } = findArticleFiles(request.folder);
  const kept = request.previous && keptSegments(request.previous);
  const load = new Load(request, kept, files);
  await load.readFiles(startedAt);
  const { previous } = request;
  if (previous !== undefined && !load.isNew) {
    const { segments, manifest } = previous;
    return { ...takeStock(segments, manifest, rejected, previous), isNew: false, filesRead: 0 };
  }
  const { segments, manifest } = await load.finish();
  const { isNew, filesRead } = load;
  return { ...takeStock(segments, manifest, rejected), isNew, filesRead };
}

/** So many segments are searched as fast as one; of more the small ones are cut anew as one. */
const MOST_SEGMENTS = 8;
/** A segment with fewer of the articles is small. */
const SMALL_SHARE = 0.1;
/** When more of the articles in memory are held no longer, all are cut anew. */
const MOST_DEAD_SHARE = 0.25;
/** File systems tell times apart that are 2 s from each other: FAT does no better. */
const SETTLED_AFTER_MS = 2_000;

/** Which segments of a stock the next load may use. */
function keptSegments({ segments, places }: Stock): (segment: number) => boolean {
  const live = segments.map(() => 0);
  for (let at = 0; at < places.length; at += 2) {
    const segment = places[at] ?? 0;
    live[segment] = (live[segment] ?? 0) + 1;
  }
  const all = segments.reduce((sum, segment) => sum + articleCount(segment), 0);
  const held = places.length / 2;
  if (all - held > MOST_DEAD_SHARE * all) return () => false;
  if (segments.length < MOST_SEGMENTS) return () => true;
  return (segment) => (live[segment] ?? 0) >= SMALL_SHARE * held;
}

class Load {
  readonly #request: LoadRequest;
  readonly #files: readonly FoundFile[];
  readonly #known: KnownUnits | undefined;
  readonly #units = new LoadedUnits();
  /** Files and whether they are settled, with the number of units up to their end. */
  readonly #ends: { readonly file: FoundFile; readonly settled: boolean; readonly end: number }[] =
    [];
  readonly #batcher: Batcher;
  readonly #bytesToRead: number;
  /** Something of the last file that was read could not be. */
  #unreadable = false;
  filesRead = 0;

  constructor(
    request: LoadRequest,
    isKept: ((segment: number) => boolean) | undefined,
    files: readonly FoundFile[],
  ) {
    this.#request = request;
    this.#files = files;
    const { previous } = request;
    this.#known = previous && isKept && new KnownUnits(previous.manifest, isKept);
    // What must be read and may have to be cut: all of a changed file.
    this.#bytesToRead = files
      .filter((file) => this.#known?.ofUnchanged(file) === undefined)
      .reduce((sum, { size }) => sum + size, 0);
    requireMemory(this.#bytesToRead, request.memory, request.folder);
    this.#batcher = new Batcher(() => request.createCutters(this.#bytesToRead));
  }

  /** Whether a file came, went, or had to be read. */
  get isNew(): boolean {
    return this.filesRead > 0 || this.#files.length !== this.#known?.files;
  }

  async readFiles(startedAt: number): Promise<void> {
    const total = this.#bytesToRead;
    let done = 0;
    for (const file of this.#files) {
      const before = done;
      const unchanged = this.#known?.ofUnchanged(file);
      if (unchanged === undefined) {
        await this.#readFile(file, (bytes) => this.#request.onProgress?.(before + bytes, total));
        done += file.size;
        this.#request.onProgress?.(done, total);
      } else {
        this.#unreadable = false;
        for (const unit of unchanged) this.#reuse(unit);
      }
      const isOld = file.modified + SETTLED_AFTER_MS < startedAt;
      // What kept a file from being read (permissions) goes away without a trace in size and time.
      this.#ends.push({ file, settled: isOld && !this.#unreadable, end: this.#units.length });
    }
  }

  async finish(): Promise<Pick<Stock, 'segments' | 'manifest'>> {
    const parts = await this.#batcher.finish();
    const fates = new Fates(parts.map(packPart), this.#units.length);
    const segments: Segment[] = [];
    const numbers = new Map<Segment, number>();
    const numberOf = (segment: Segment): number => {
      const number = numbers.get(segment) ?? segments.push(segment) - 1;
      numbers.set(segment, number);
      return number;
    };
    const builder = new ManifestBuilder();
    let at = 0;
    for (const { file, settled, end } of this.#ends) {
      for (; at < end; at += 1) this.#enter(builder, at, fates, numberOf);
      builder.addFile(file, settled);
    }
    return { segments, manifest: builder.build() };
  }

  async #readFile(file: FoundFile, onBytes: (bytes: number) => void): Promise<void> {
    this.#unreadable = false;
    this.filesRead += 1;
    for await (const unit of unitsOf(file, onBytes)) await this.#take(unit);
  }

  async #take(unit: Unit): Promise<void> {
    const line = unit.line ?? 0;
    if (unit.read.kind === 'unreadable') {
      const { fault } = unit.read;
      this.#unreadable = true;
      this.#units.push({ line, hash: NO_HASH, rejected: { line: unit.line, reason: [fault] } });
      return;
    }
    const sum = hash('sha256', unit.read.bytes, 'buffer').subarray(0, HASH_BYTES);
    const known = this.#known?.find(sum, unit.file, line);
    const number = this.#units.push({ line, hash: sum, known });
    if (known === undefined) await this.#batcher.add(number, unit, unit.read.bytes);
  }

  /** Takes a unit of an unchanged file over from the last load. */
  #reuse(unit: number): void {
    const manifest = this.#request.previous?.manifest;
    if (manifest === undefined) return;
    const line = manifest.lines[unit] ?? 0;
    const sum = hashAt(manifest, unit);
    const isRejected = manifest.segments[unit] === REJECTED;
    this.#units.push(
      isRejected
        ? { line, hash: sum, rejected: reasonAt(manifest, unit) }
        : { line, hash: sum, known: unit },
    );
  }

  #enter(
    builder: ManifestBuilder,
    number: number,
    fates: Fates,
    numberOf: (segment: Segment) => number,
  ): void {
    const { line, hash: sum, known, rejected = fates.rejected(number) } = this.#units.at(number);
    if (rejected !== undefined) return builder.addRejected(line, sum, rejected);
    const fate = known === undefined ? fates.article(number) : this.#knownFate(known);
    if (fate === undefined) throw new Error(`unit ${number} was not cut`);
    const { article, ownId } = fate;
    builder.addUnit({ line, hash: sum, segment: numberOf(fate.segment), article, ownId });
  }

  #knownFate(unit: number): ArticleFate | undefined {
    const { previous } = this.#request;
    const segment = previous?.segments[previous.manifest.segments[unit] ?? 0];
    if (previous === undefined || segment === undefined) return undefined;
    const { articles, ownIds } = previous.manifest;
    return { segment, article: articles[unit] ?? 0, ownId: ownIds[unit] === 1 };
  }
}

const NO_HASH = new Uint8Array(HASH_BYTES);

function packPart(part: CutPart): CutPart {
  return { ...part, segment: part.segment && packed(part.segment) };
}
