import { TermRows } from './term-rows.ts';
import { VECTOR_TERMS, VECTORS, VECTOR_SIZE } from './word-vectors-table.ts';

/**
 * Vectors of terms: those of words used alike point the same way, so that "outlaw" is near
 * "prohibit", which no table of synonyms needs to list. See docs/word-vectors.md.
 */
export interface WordVectors {
  /** Numbers in a vector. */
  readonly size: number;
  /** The row of a term, or -1 for one that has no vector; common terms have low rows. */
  rowOf(term: string): number;
  /** Cosine of the vectors of two rows, -1…1. */
  similarity(row: number, other: number): number;
  /** Adds the unit vector of a row to a sum of `size` numbers, `weight` times. */
  add(sum: Float64Array, row: number, weight: number): void;
}

/** Reads the table of English terms when it is first asked for one, and a row when it is needed. */
export function createWordVectors(): WordVectors {
  let table: Table | undefined;
  const read = () => (table ??= readTable());
  return {
    size: VECTOR_SIZE,
    rowOf: (term) => read().rows.of(term),
    similarity(row, other) {
      const { numbers } = read();
      const lengths = lengthOf(read(), row) * lengthOf(read(), other);
      const [a, b] = [row * VECTOR_SIZE, other * VECTOR_SIZE];
      let sum = 0;
      for (let at = 0; at < VECTOR_SIZE; at += 1) {
        sum += (numbers[a + at] ?? 0) * (numbers[b + at] ?? 0);
      }
      return sum / lengths;
    },
    add(sum, row, weight) {
      const { numbers } = read();
      const scale = weight / lengthOf(read(), row);
      for (let at = 0; at < VECTOR_SIZE; at += 1) {
        sum[at] = (sum[at] ?? 0) + scale * (numbers[row * VECTOR_SIZE + at] ?? 0);
      }
    },
  };
}

interface Table {
  readonly rows: TermRows;
  /** Half a byte a number. */
  readonly packed: Uint8Array;
  /** Row by row, `VECTOR_SIZE` each; of the rows that were asked for. */
  readonly numbers: Int8Array;
  /** Euclidean, by row; 0 for a row that was not asked for yet. */
  readonly lengths: Float64Array;
}

function readTable(): Table {
  const rows = new TermRows(VECTOR_TERMS);
  return {
    rows,
    packed: Buffer.from(VECTORS, 'base64'),
    numbers: new Int8Array(rows.count * VECTOR_SIZE),
    lengths: new Float64Array(rows.count),
  };
}

/** Unpacks a row when it is first asked for: a process asks for few of them. */
function lengthOf({ packed, numbers, lengths }: Table, row: number): number {
  const known = lengths[row] ?? 0;
  if (known > 0) return known;
  let squares = 0;
  for (let at = row * VECTOR_SIZE; at < (row + 1) * VECTOR_SIZE; at += 1) {
    const byte = packed[at >> 1] ?? 0;
    const value = oddOf(at % 2 === 0 ? byte >> 4 : byte & 15);
    numbers[at] = value;
    squares += value * value;
  }
  return (lengths[row] = Math.sqrt(squares));
}

/** Half bytes hold 0…15; read as the odd numbers -15…15, they lie evenly about 0. */
function oddOf(half: number): number {
  return 2 * half - 15;
}
