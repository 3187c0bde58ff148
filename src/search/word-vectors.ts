import { createSimilarities, type Similarities, type Vectors } from './similarities.ts';
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
  /** The same of several rows to many others. @param asked rows, -1 for none. */
  similaritiesTo(asked: readonly number[]): Similarities;
  /** Adds the unit vector of a row to a sum of `size` numbers, `weight` times. */
  add(sum: Float64Array, row: number, weight: number): void;
}

/** Reads the table of English terms when it is first asked for one, and a row when it is needed. */
export function createWordVectors(): WordVectors {
  let table: Table | undefined;
  const read = () => (table ??= new Table());
  return {
    size: VECTOR_SIZE,
    rowOf: (term) => read().rows.of(term),
    similarity(row, other) {
      const best = new Float64Array([-1]);
      createSimilarities(read(), [row]).raise(best, [other]);
      return best[0] ?? -1;
    },
    similaritiesTo: (asked) => createSimilarities(read(), asked),
    add(sum, row, weight) {
      const own = read();
      const { numbers } = own;
      const scale = weight / own.lengthOf(row);
      const first = row * VECTOR_SIZE;
      for (let at = 0; at < VECTOR_SIZE; at += 1) {
        sum[at] = (sum[at] ?? 0) + scale * (numbers[first + at] ?? 0);
      }
    },
  };
}

class Table implements Vectors {
  readonly rows: TermRows;
  readonly size = VECTOR_SIZE;
  /** Row by row; of the rows that were asked for. */
  readonly numbers: Int8Array;
  /** Half a byte a number. */
  readonly #packed: Uint8Array;
  /** By row; 0 for a row that was not asked for yet. */
  readonly #lengths: Float64Array;

  constructor() {
    this.rows = new TermRows(VECTOR_TERMS);
    this.numbers = new Int8Array(this.rows.count * VECTOR_SIZE);
    this.#packed = Buffer.from(VECTORS, 'base64');
    this.#lengths = new Float64Array(this.rows.count);
  }

  /** Unpacks a row when it is first asked for: a process asks for few of them. */
  lengthOf(row: number): number {
    const known = this.#lengths[row] ?? 0;
    if (known > 0) return known;
    let squares = 0;
    for (let at = row * VECTOR_SIZE; at < (row + 1) * VECTOR_SIZE; at += 1) {
      const byte = this.#packed[at >> 1] ?? 0;
      const value = oddOf(at % 2 === 0 ? byte >> 4 : byte & 15);
      this.numbers[at] = value;
      squares += value * value;
    }
    return (this.#lengths[row] = Math.sqrt(squares));
  }
}

/** Half bytes hold 0…15; read as the odd numbers -15…15, they lie evenly about 0. */
function oddOf(half: number): number {
  return 2 * half - 15;
}
