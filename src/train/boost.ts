import type { TreeNode } from '../answer/trees.ts';

/** Candidates of one question: their rows in the matrix, and which of them answer. */
export interface Group {
  readonly start: number;
  readonly end: number;
  /** How much it counts among the others. */
  readonly weight: number;
}

/** A training set, row by row; `columns[f][row]` is feature `f` of a candidate. */
export interface Matrix {
  readonly columns: readonly Float64Array[];
  /** 1 for a candidate that answers, 0 for one that does not; between where that is not plain. */
  readonly labels: Float64Array;
  readonly groups: readonly Group[];
}

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly learningRate: number;
  /** Least sum of hessians in a leaf. */
  readonly leastLeaf: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  /** Share of the features that a tree may use, and of the questions it is grown on. */
  readonly features: number;
  readonly questions: number;
  /** For each feature: 1 if more of it must never lower the score, -1 if never raise it, else 0. */
  readonly directions: readonly number[];
}

/** Bins of a feature's histogram. */
const BINS = 48;

/** Gradient-boosted regression trees, second order (Chen and Guestrin, "XGBoost", KDD 2016, eq. 6). */
export function boost(matrix: Matrix, slopesOf: SlopesOf, options: BoostOptions): TreeNode[] {
  const binned = matrix.columns.map(binColumn);
  const scores = new Float64Array(matrix.labels.length);
  const trees: TreeNode[] = [];
  const random = createRandom();
  for (let round = 0; round < options.trees; round += 1) {
    const columns = binned.map((column) => (random() < options.features ? column : undefined));
    const tree = growTree(
      columns,
      sample(matrix, options, random),
      slopesOf(matrix, scores),
      options,
    );
    for (let row = 0; row < scores.length; row += 1) {
      scores[row] = (scores[row] ?? 0) + valueAt(tree, matrix.columns, row);
    }
    trees.push(tree);
  }
  return trees;
}

/** First and second derivative of the loss at each row's score. */
export interface Slopes {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
}

/** The slopes of what is to be made small, at the scores that rows have. */
export type SlopesOf = (matrix: Matrix, scores: Float64Array) => Slopes;

interface Binned {
  /** Bin of each row. */
  readonly bins: Uint8Array;
  /** Rows in bins up to `b` are below `edges[b]`. */
  readonly edges: readonly number[];
}

function binColumn(column: Float64Array): Binned {
  const edges = edgesOf(column.toSorted());
  const bins = Uint8Array.from(column, (value) => {
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value >= (edges[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  return { bins, edges };
}

/** Edges at the quantiles, half-way between two values, so that rounding one moves nothing over it. */
function edgesOf(sorted: Float64Array): number[] {
  const edges: number[] = [];
  let previous = sorted[0] ?? 0;
  for (let bin = 1; bin <= BINS; bin += 1) {
    let at = Math.min(sorted.length - 1, Math.floor((bin * sorted.length) / BINS));
    const value = sorted[at] ?? 0;
    if (value <= previous) continue;
    while (at > 0 && sorted[at - 1] === value) at -= 1;
    edges.push(((sorted[at - 1] ?? value) + value) / 2);
    previous = value;
  }
  return edges;
}

/**
 * Of the softmax cross-entropy over the candidates of each question (ListNet's top-one loss, Cao et
 * al., ICML 2007): the trees learn to put the answer above the others, not to judge alone.
 */
export function softmaxSlopes({ labels, groups }: Matrix, scores: Float64Array): Slopes {
  const gradients = new Float64Array(labels.length);
  const hessians = new Float64Array(labels.length);
  groups.forEach(({ start, end, weight }) => {
    let most = Number.NEGATIVE_INFINITY;
    let golds = 0;
    for (let row = start; row < end; row += 1) {
      most = Math.max(most, scores[row] ?? 0);
      golds += labels[row] ?? 0;
    }
    let sum = 0;
    for (let row = start; row < end; row += 1) sum += Math.exp((scores[row] ?? 0) - most);
    for (let row = start; row < end; row += 1) {
      const probability = Math.exp((scores[row] ?? 0) - most) / sum;
      gradients[row] = weight * (probability - (labels[row] ?? 0) / golds);
      hessians[row] = weight * Math.max(1e-6, probability * (1 - probability));
    }
  });
  return { gradients, hessians };
}

/** Of the logistic loss: each row is judged alone. */
export function logisticSlopes({ labels, groups }: Matrix, scores: Float64Array): Slopes {
  const gradients = new Float64Array(labels.length);
  const hessians = new Float64Array(labels.length);
  for (const { start, end, weight } of groups) {
    for (let row = start; row < end; row += 1) {
      const probability = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      gradients[row] = weight * (probability - (labels[row] ?? 0));
      hessians[row] = weight * Math.max(1e-6, probability * (1 - probability));
    }
  }
  return { gradients, hessians };
}

/** The rows of some of the questions. */
function sample(
  { groups }: Matrix,
  { questions }: BoostOptions,
  random: () => number,
): Uint32Array {
  const rows: number[] = [];
  for (const { start, end } of groups) {
    if (random() >= questions) continue;
    for (let row = start; row < end; row += 1) rows.push(row);
  }
  return Uint32Array.from(rows);
}

/** The same sequence at every start, so that a training can be repeated (Park and Miller, 1988). */
function createRandom(): () => number {
  let state = 20_231_007;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function valueAt(tree: TreeNode, columns: readonly Float64Array[], row: number): number {
  let node = tree;
  while (typeof node !== 'number') {
    node = (columns[node.feature]?.[row] ?? 0) < node.threshold ? node.below : node.above;
  }
  return node;
}

/** Grows one tree over some rows and the columns that are there. */
function growTree(
  columns: readonly (Binned | undefined)[],
  sampled: Uint32Array,
  slopes: Slopes,
  options: BoostOptions,
): TreeNode {
  const grow = (rows: Uint32Array, depth: number, least: number, most: number): TreeNode => {
    const [g, h] = sums(rows, slopes);
    const split =
      depth < options.depth ? bestSplit(columns, rows, g, h, slopes, options) : undefined;
    const column = columns[split?.feature ?? -1];
    if (split === undefined || column === undefined) {
      return options.learningRate * clamp(-g / (h + options.penalty), least, most);
    }
    const isBelow = (row: number) => (column.bins[row] ?? 0) <= split.bin;
    // A leaf on the one side must not pass one on the other: both keep to their side of the middle.
    const middle = clamp(split.middle, least, most);
    const direction = options.directions[split.feature] ?? 0;
    const [belowMost, aboveLeast] = direction > 0 ? [middle, middle] : [most, least];
    const [belowLeast, aboveMost] = direction < 0 ? [middle, middle] : [least, most];
    return {
      feature: split.feature,
      threshold: column.edges[split.bin] ?? 0,
      below: grow(rows.filter(isBelow), depth + 1, belowLeast, belowMost),
      above: grow(
        rows.filter((row) => !isBelow(row)),
        depth + 1,
        aboveLeast,
        aboveMost,
      ),
    };
  };
  return grow(sampled, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

function sums(rows: Uint32Array, { gradients, hessians }: Slopes): readonly [number, number] {
  let g = 0;
  let h = 0;
  for (const row of rows) {
    g += gradients[row] ?? 0;
    h += hessians[row] ?? 0;
  }
  return [g, h];
}

/** Where a node divides: rows in bins up to `bin` go below. */
interface Split {
  readonly feature: number;
  readonly bin: number;
  /** Half-way between the values of the two sides. */
  readonly middle: number;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function bestSplit(
  columns: readonly (Binned | undefined)[],
  rows: Uint32Array,
  g: number,
  h: number,
  { gradients, hessians }: Slopes,
  { leastLeaf, penalty, directions }: BoostOptions,
): Split | undefined {
  let best: Split | undefined;
  let bestGain = 1e-6;
  const gs = new Float64Array(BINS + 2);
  const hs = new Float64Array(BINS + 2);
  columns.forEach((column, feature) => {
    if (column === undefined || column.edges.length === 0) return;
    const { bins, edges } = column;
    gs.fill(0);
    hs.fill(0);
    for (const row of rows) {
      const bin = bins[row] ?? 0;
      gs[bin] = (gs[bin] ?? 0) + (gradients[row] ?? 0);
      hs[bin] = (hs[bin] ?? 0) + (hessians[row] ?? 0);
    }
    let gl = 0;
    let hl = 0;
    for (let bin = 0; bin < edges.length; bin += 1) {
      gl += gs[bin] ?? 0;
      hl += hs[bin] ?? 0;
      if (hl < leastLeaf || h - hl < leastLeaf) continue;
      const below = -gl / (hl + penalty);
      const above = -(g - gl) / (h - hl + penalty);
      if ((above - below) * (directions[feature] ?? 0) < 0) continue;
      const gain =
        (gl * gl) / (hl + penalty) +
        ((g - gl) * (g - gl)) / (h - hl + penalty) -
        (g * g) / (h + penalty);
      if (gain > bestGain) {
        bestGain = gain;
        best = { feature, bin, middle: (below + above) / 2 };
      }
    }
  });
  return best;
}
