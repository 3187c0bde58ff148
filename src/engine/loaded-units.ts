import { GrowingBytes, GrowingNumbers } from '../search/growing.ts';
import { HASH_BYTES, type RejectedUnit } from './manifest.ts';

/** A unit of a load; its fate is known at once or when the cutters have finished. */
export interface LoadedUnit {
  readonly line: number;
  /** `HASH_BYTES`. */
  readonly hash: Uint8Array;
  /** Its number in the last load, when it was known then. */
  readonly known?: number | undefined;
  readonly rejected?: RejectedUnit | undefined;
}

/** The units of a load: no object for each of a million. */
export class LoadedUnits {
  readonly #lines = new GrowingNumbers();
  readonly #hashes = new GrowingBytes();
  /** One more than the number, 0 for none. */
  readonly #known = new GrowingNumbers();
  readonly #rejected = new Map<number, RejectedUnit>();

  get length(): number {
    return this.#lines.length;
  }

  /** @returns the unit's number. */
  push({ line, hash, known, rejected }: LoadedUnit): number {
    const number = this.length;
    this.#lines.push(line);
    this.#hashes.append(hash);
    this.#known.push(known === undefined ? 0 : known + 1);
    if (rejected !== undefined) this.#rejected.set(number, rejected);
    return number;
  }

  at(number: number): LoadedUnit {
    const known = this.#known.at(number) ?? 0;
    return {
      line: this.#lines.at(number) ?? 0,
      hash: this.#hashes.slice(number * HASH_BYTES, (number + 1) * HASH_BYTES),
      known: known === 0 ? undefined : known - 1,
      rejected: this.#rejected.get(number),
    };
  }
}
