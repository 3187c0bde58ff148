import type { TreeNode } from './trees.ts';

/** Trees laid out in arrays: half of an answer's scoring is following pointers otherwise. */
export class FlatTrees {
  /** Of each node the place in the feature vector, or `LEAF`. */
  readonly #features: Int16Array;
  /** Of each node the threshold, of a leaf what it adds. */
  readonly #values: Float64Array;
  /** Of each node the number of the one above its threshold; the one below it is the next. */
  readonly #above: Uint32Array;
  readonly #roots: Uint32Array;

  constructor(trees: readonly TreeNode[]) {
    const features: number[] = [];
    const values: number[] = [];
    const above: number[] = [];
    const lay = (node: TreeNode): number => {
      const number = features.length;
      if (typeof node === 'number') {
        features.push(LEAF);
        values.push(node);
        above.push(0);
        return number;
      }
      features.push(node.feature);
      values.push(node.threshold);
      above.push(0);
      lay(node.below);
      above[number] = lay(node.above);
      return number;
    };
    this.#roots = Uint32Array.from(trees, lay);
    this.#features = Int16Array.from(features);
    this.#values = Float64Array.from(values);
    this.#above = Uint32Array.from(above);
  }

  /** The sum of what the trees say of a feature vector; the same as `predict`. */
  predict(vector: Float64Array): number {
    const features = this.#features;
    const values = this.#values;
    const above = this.#above;
    let sum = 0;
    for (const root of this.#roots) {
      let node = root;
      for (let at = features[node] ?? LEAF; at !== LEAF; at = features[node] ?? LEAF) {
        node = (vector[at] ?? 0) < (values[node] ?? 0) ? node + 1 : (above[node] ?? 0);
      }
      sum += values[node] ?? 0;
    }
    return sum;
  }
}

const LEAF = -1;
