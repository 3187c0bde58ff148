/** How like the rows of a question are to any others; each of the others is looked at once. */
export interface Similarities {
  /**
   * Raises each number of `best` to the greatest similarity of the row asked at its place to one of
   * `rows`, of which those below 0 are none. Where there is no row asked, the number stays.
   */
  raise(best: Float64Array, rows: readonly number[]): void;
}

/** Vectors of small whole numbers, one after the other. */
export interface Vectors {
  readonly size: number;
  readonly numbers: Int8Array;
  /** Euclidean; from when it is asked for the row's numbers are there. */
  lengthOf(row: number): number;
}

/**
 * Multiplies every row with two of those asked at once: one lies in the low half of 32 bits, the other
 * in the high half, and neither half overflows (64 products of at most 15 times 15).
 * @param asked rows, -1 for none.
 */
export function createSimilarities(vectors: Vectors, asked: readonly number[]): Similarities {
  const { size, numbers } = vectors;
  const places = [...asked.keys()].filter((at) => (asked[at] ?? -1) >= 0);
  const lengths = places.map((at) => vectors.lengthOf(asked[at] ?? 0));
  const pairs = pack(places, asked, vectors);
  /** Where in `known` the similarities of a row begin. */
  const starts = new Map<number, number>();
  const known: number[] = [];
  const measure = (row: number): number => {
    const start = known.length;
    const length = vectors.lengthOf(row);
    const first = row * size;
    for (let at = 0; at < places.length; at += 2) {
      const pair = (at >> 1) * size;
      let sum = 0;
      for (let number = 0; number < size; number += 1) {
        sum = (sum + Math.imul(pairs[pair + number] ?? 0, numbers[first + number] ?? 0)) | 0;
      }
      const low = (sum << HALF) >> HALF;
      known.push(low / ((lengths[at] ?? 0) * length));
      if (at + 1 < places.length) {
        known.push(((sum - low) >> HALF) / ((lengths[at + 1] ?? 0) * length));
      }
    }
    starts.set(row, start);
    return start;
  };
  return {
    raise(best, rows) {
      if (places.length === 0) return;
      for (const row of rows) {
        if (row < 0) continue;
        const start = starts.get(row) ?? measure(row);
        for (let at = 0; at < places.length; at += 1) {
          const similarity = known[start + at] ?? 0;
          const place = places[at] ?? 0;
          if (similarity > (best[place] ?? 0)) best[place] = similarity;
        }
      }
    },
  };
}

/** Bits of a half. */
const HALF = 16;

function pack(
  places: readonly number[],
  asked: readonly number[],
  { size, numbers }: Vectors,
): Int32Array {
  const pairs = new Int32Array(Math.ceil(places.length / 2) * size);
  for (const [at, place] of places.entries()) {
    const first = (asked[place] ?? 0) * size;
    for (let number = 0; number < size; number += 1) {
      const value = numbers[first + number] ?? 0;
      const to = (at >> 1) * size + number;
      pairs[to] = (pairs[to] ?? 0) + (at % 2 === 0 ? value : value << HALF);
    }
  }
  return pairs;
}
