import type { Rejection } from '../corpus/article.ts';
import type { FoundFile } from '../corpus/files.ts';
import { GrowingBytes, GrowingNumbers, sharedBytes } from '../search/growing.ts';
import { textAt, type Texts, TextsBuilder } from '../search/texts.ts';

/**
 * What an edition was made of: which files, and where each of their units went. With it the next
 * load knows what it need not read, and what it need not cut. In memory that threads share.
 */
export interface Manifest {
  readonly paths: Texts;
  /** Of each file, in bytes and in milliseconds since 1970. */
  readonly sizes: Float64Array;
  readonly modified: Float64Array;
  /** 1 for a file that cannot have changed unseen since its size and time were taken. */
  readonly settled: Uint8Array;
  /** Units of file `n`: from `unitEnds[n]` to `unitEnds[n + 1]`. */
  readonly unitEnds: Uint32Array;
  /** Of each unit its line, 0 for a whole file, and `HASH_BYTES` of its hash. */
  readonly lines: Uint32Array;
  readonly hashes: Uint8Array;
  /** The segment and the article that a unit became; `REJECTED` and the place in `reasons`. */
  readonly segments: Uint32Array;
  readonly articles: Uint32Array;
  readonly ownIds: Uint8Array;
  /** Rejections as JSON. */
  readonly reasons: Texts;
}

/** In place of a segment. */
export const REJECTED = 0xffff_ffff;
export const HASH_BYTES = 16;

/** What became of a unit. */
export interface UnitFate {
  readonly line: number;
  /** `HASH_BYTES`. */
  readonly hash: Uint8Array;
  readonly segment: number;
  readonly article: number;
  readonly ownId: boolean;
}

/** That a unit was rejected, and why; `line` where one can be named. */
export type RejectedUnit = Omit<Rejection, 'file'>;

export class ManifestBuilder {
  readonly #paths = new TextsBuilder();
  readonly #sizes: number[] = [];
  readonly #modified: number[] = [];
  readonly #settled: number[] = [];
  readonly #unitEnds = new GrowingNumbers();
  readonly #lines = new GrowingNumbers();
  readonly #hashes = new GrowingBytes();
  readonly #segments = new GrowingNumbers();
  readonly #articles = new GrowingNumbers();
  readonly #ownIds = new GrowingBytes();
  readonly #reasons = new TextsBuilder();
  #reasonCount = 0;

  constructor() {
    this.#unitEnds.push(0);
  }

  addUnit({ line, hash, segment, article, ownId }: UnitFate): void {
    this.#lines.push(line);
    this.#hashes.append(hash);
    this.#segments.push(segment);
    this.#articles.push(article);
    this.#ownIds.push(ownId ? 1 : 0);
  }

  addRejected(line: number, hash: Uint8Array, rejected: RejectedUnit): void {
    this.#reasons.add(JSON.stringify(rejected));
    this.addUnit({ line, hash, segment: REJECTED, article: this.#reasonCount, ownId: false });
    this.#reasonCount += 1;
  }

  /** Closes the units added since the last file. */
  addFile({ path, size, modified }: FoundFile, settled: boolean): void {
    this.#paths.add(path);
    this.#sizes.push(size);
    this.#modified.push(modified);
    this.#settled.push(settled ? 1 : 0);
    this.#unitEnds.push(this.#lines.length);
  }

  build(): Manifest {
    const settled = sharedBytes(this.#settled.length);
    settled.set(this.#settled);
    return {
      paths: this.#paths.build(),
      sizes: sharedFloats(this.#sizes),
      modified: sharedFloats(this.#modified),
      settled,
      unitEnds: this.#unitEnds.shared(),
      lines: this.#lines.shared(),
      hashes: this.#hashes.shared(),
      segments: this.#segments.shared(),
      articles: this.#articles.shared(),
      ownIds: this.#ownIds.shared(),
      reasons: this.#reasons.build(),
    };
  }
}

export function hashAt({ hashes }: Manifest, unit: number): Uint8Array {
  return hashes.subarray(unit * HASH_BYTES, (unit + 1) * HASH_BYTES);
}

/** Why a unit was rejected. */
export function reasonAt({ reasons, articles }: Manifest, unit: number): RejectedUnit {
  // Written by `ManifestBuilder`, and checked by its sum where it comes from a disk.
  return JSON.parse(textAt(reasons, articles[unit] ?? 0)) as RejectedUnit;
}

function sharedFloats(values: readonly number[]): Float64Array {
  const shared = new Float64Array(
    new SharedArrayBuffer(values.length * Float64Array.BYTES_PER_ELEMENT),
  );
  shared.set(values);
  return shared;
}
