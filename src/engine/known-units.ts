import type { FoundFile } from '../corpus/files.ts';
import { textAt } from '../search/texts.ts';
import { hashAt, type Manifest, REJECTED } from './manifest.ts';

/** What is known from the last load, to look up what need not be done again. */
export class KnownUnits {
  readonly #manifest: Manifest;
  readonly #isKept: (segment: number) => boolean;
  readonly #fileNumbers: ReadonlyMap<string, number>;
  #byHash: ReadonlyMap<string, number> | undefined;

  /** @param isKept whether the articles of a segment may be used again. */
  constructor(manifest: Manifest, isKept: (segment: number) => boolean) {
    this.#manifest = manifest;
    this.#isKept = isKept;
    const { paths } = manifest;
    this.#fileNumbers = new Map(
      Array.from({ length: paths.ends.length - 1 }, (_, file) => [textAt(paths, file), file]),
    );
  }

  /** How many files there were. */
  get files(): number {
    return this.#fileNumbers.size;
  }

  /** The units of a file that has the size and time it had; of another one nothing. */
  ofUnchanged({ path, size, modified }: FoundFile): readonly number[] | undefined {
    const { sizes, modified: times, settled, unitEnds } = this.#manifest;
    const file = this.#fileNumbers.get(path);
    if (file === undefined || settled[file] !== 1) return undefined;
    if (sizes[file] !== size || times[file] !== modified) return undefined;
    const first = unitEnds[file] ?? 0;
    const units = Array.from({ length: (unitEnds[file + 1] ?? 0) - first }, (_, at) => first + at);
    return units.every((unit) => this.#isUsable(unit)) ? units : undefined;
  }

  /** The unit that held the same bytes, and became an article that would be the same again. */
  find(hash: Uint8Array, path: string, line: number): number | undefined {
    this.#byHash ??= this.#indexByHash();
    return this.#byHash.get(keyOf(hash)) ?? this.#byHash.get(keyOf(hash, path, line));
  }

  #isUsable(unit: number): boolean {
    const segment = this.#manifest.segments[unit] ?? REJECTED;
    return segment === REJECTED || this.#isKept(segment);
  }

  #indexByHash(): ReadonlyMap<string, number> {
    const { paths, unitEnds, segments, ownIds, lines } = this.#manifest;
    const byHash = new Map<string, number>();
    for (let file = 0; file < unitEnds.length - 1; file += 1) {
      const path = textAt(paths, file);
      for (let unit = unitEnds[file] ?? 0; unit < (unitEnds[file + 1] ?? 0); unit += 1) {
        if (segments[unit] === REJECTED || !this.#isUsable(unit)) continue;
        const hash = hashAt(this.#manifest, unit);
        byHash.set(ownIds[unit] === 1 ? keyOf(hash) : keyOf(hash, path, lines[unit] ?? 0), unit);
      }
    }
    return byHash;
  }
}

/** An id that comes from the name and line is another one under another name or line. */
function keyOf(hash: Uint8Array, path?: string, line?: number): string {
  const bytes = Buffer.from(hash).toString('latin1');
  return path === undefined ? bytes : `${bytes} ${path}:${line}`;
}
