/** Candidates of one question: their rows in the matrix. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** How much it counts among the others. */
  readonly weight: number;
}

/** A training set, row by row. */
export interface Matrix {
  /** What the numbers of a row are called. */
  readonly names: readonly string[];
  /** The numbers of the first row, those of the second, … */
  readonly values: Float64Array;
  /** 1 for a row that answers, 0 for one that does not; between where that is not plain. */
  readonly labels: Float64Array;
  readonly groups: readonly Group[];
}

/** @param rows of as many numbers as there are names. */
export function toMatrix(
  names: readonly string[],
  rows: readonly Float64Array[],
  labels: Float64Array,
  groups: readonly Group[],
): Matrix {
  const values = new Float64Array(rows.length * names.length);
  rows.forEach((row, at) => values.set(row, at * names.length));
  return { names, values, labels, groups };
}
