/**
 * The principal axes of vectors about their mean, by falling variance: eigenvectors of their
 * covariance, by Jacobi's rotations (Golub and Van Loan, "Matrix Computations", 4th ed., 8.5).
 * @param vectors of one length, their mean taken off.
 * @returns unit vectors, as many as a vector has numbers.
 */
export function principalAxes(vectors: readonly Float64Array[]): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const matrix = covarianceOf(vectors, size);
  const axes = Array.from({ length: size }, (_, axis) =>
    Float64Array.from({ length: size }, (__, at) => (at === axis ? 1 : 0)),
  );
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(matrix) > SMALL; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(matrix, axes, p, q);
    }
  }
  const variance = (axis: number) => matrix[axis]?.[axis] ?? 0;
  return axes
    .map((_, axis) => axis)
    .toSorted((a, b) => variance(b) - variance(a))
    .map((axis) => Float64Array.from(axes, (row) => row[axis] ?? 0));
}

/** Jacobi's method converges quadratically: ten sweeps are plenty for any matrix of this size. */
const MOST_SWEEPS = 30;
const SMALL = 1e-14;

function covarianceOf(vectors: readonly Float64Array[], size: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors) {
    matrix.forEach((row, at) => {
      const value = (vector[at] ?? 0) / vectors.length;
      vector.forEach((other, column) => {
        row[column] = (row[column] ?? 0) + value * other;
      });
    });
  }
  return matrix;
}

function offDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  matrix.forEach((row, at) => {
    row.forEach((value, column) => {
      if (column !== at) sum += value * value;
    });
  });
  return sum;
}

/** Turns the axes `p` and `q` in their plane until the matrix holds 0 where they meet. */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const value = (row: number, column: number) => matrix[row]?.[column] ?? 0;
  if (value(p, q) === 0) return;
  const theta = (value(q, q) - value(p, p)) / (2 * value(p, q));
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const row of [...matrix, ...axes]) {
    const [a, b] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  const [first, second] = [matrix[p], matrix[q]];
  if (first === undefined || second === undefined) return;
  for (let column = 0; column < first.length; column += 1) {
    const [a, b] = [first[column] ?? 0, second[column] ?? 0];
    first[column] = cosine * a - sine * b;
    second[column] = sine * a + cosine * b;
  }
}
