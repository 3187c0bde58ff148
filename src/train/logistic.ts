import { logistic } from '../answer/logistic.ts';

/** What a row is to be given, 0…1, and how much it counts among the others. */
export interface Target {
  readonly share: number;
  readonly weight: number;
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), with an L2 penalty
 * of 1 so that features that are always 0 keep a weight of 0.
 * @param rows feature values, one row an example, all of one length.
 * @param held weights that are given, by the place of their feature; the others are learned beside them.
 * @returns one weight a feature.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  targets: readonly Target[],
  held: ReadonlyMap<number, number> = new Map(),
): number[] {
  const width = rows[0]?.length ?? 0;
  let weights = Array.from({ length: width }, (_, at) => held.get(at) ?? 0);
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const { gradient, hessian } = slopes(rows, targets, weights);
    for (const at of held.keys()) {
      gradient[at] = 0;
      hessian[at] = weights.map((_, column) => (column === at ? 1 : 0));
    }
    const change = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-6) break;
  }
  return weights;
}

/** Newton's method settles in about eight; the rest is for ill-conditioned data. */
const NEWTON_STEPS = 25;
const PENALTY = 1;

function slopes(
  rows: readonly (readonly number[])[],
  targets: readonly Target[],
  weights: readonly number[],
): { readonly gradient: number[]; readonly hessian: number[][] } {
  const gradient = weights.map((weight) => PENALTY * weight);
  const hessian: number[][] = weights.map((_, at) =>
    weights.map((__, other) => (at === other ? PENALTY : 0)),
  );
  rows.forEach((row, number) => {
    const logOdds = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
    const probability = logistic(logOdds);
    const { share, weight } = targets[number] ?? { share: 0, weight: 0 };
    const error = weight * (probability - share);
    const curvature = weight * probability * (1 - probability);
    row.forEach((value, at) => {
      if (value === 0) return;
      gradient[at] = (gradient[at] ?? 0) + error * value;
      const line = hessian[at] ?? [];
      row.forEach((other, column) => {
        line[column] = (line[column] ?? 0) + curvature * value * other;
      });
    });
  });
  return { gradient, hessian };
}

/** Solves `matrix · x = right` by Gaussian elimination with row pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((_, at) => {
    const pivot = rows
      .slice(at)
      .reduce(
        (best, row, offset) =>
          Math.abs(row[at] ?? 0) > Math.abs(rows[at + best]?.[at] ?? 0) ? offset : best,
        0,
      );
    [rows[at], rows[at + pivot]] = [rows[at + pivot] ?? [], rows[at] ?? []];
    const top = rows[at] ?? [];
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (top[at] ?? 1);
      top.forEach((value, column) => {
        row[column] = (row[column] ?? 0) - factor * value;
      });
    }
  });
  const solution = right.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    const known = solution.reduce((sum, value, column) => sum + value * (row[column] ?? 0), 0);
    solution[at] = ((row.at(-1) ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}
