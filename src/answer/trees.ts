/** A node of a regression tree: what a leaf adds to the score, or a question and where it leads. */
export type TreeNode =
  | number
  | {
      /** Place in the feature vector. */
      readonly feature: number;
      /** Go to `below` under it, to `above` at it or over it. */
      readonly threshold: number;
      readonly below: TreeNode;
      readonly above: TreeNode;
    };

/** The sum of what the trees say of a feature vector. */
export function predict(trees: readonly TreeNode[], vector: Float64Array): number {
  let sum = 0;
  for (const tree of trees) {
    let node = tree;
    while (typeof node !== 'number') {
      node = (vector[node.feature] ?? 0) < node.threshold ? node.below : node.above;
    }
    sum += node;
  }
  return sum;
}

/**
 * Trees from their readable form, one a line: `soft<0.5?-0.1:position<0.2?0.3:0.1` asks whether
 * `soft` is under ½, and reads on behind `?` when it is, behind its `:` when it is not.
 * @throws Error at a name that is no feature, or a line that does not end where its tree does.
 */
export function parseTrees(text: string, names: readonly string[]): TreeNode[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const tokens = line.match(/[^<?:]+|[?:<]/g) ?? [];
      const { node, next } = parseNode(tokens, 0, names);
      if (next !== tokens.length) throw new Error(`a tree ends early: ${line}`);
      return node;
    });
}

function parseNode(
  tokens: readonly string[],
  at: number,
  names: readonly string[],
): { readonly node: TreeNode; readonly next: number } {
  if (tokens[at + 1] !== '<') return { node: Number(tokens[at]), next: at + 1 };
  const feature = names.indexOf(tokens[at] ?? '');
  if (feature < 0) throw new Error(`no feature is named ${tokens[at]}`);
  const below = parseNode(tokens, at + 4, names);
  const above = parseNode(tokens, below.next + 1, names);
  const threshold = Number(tokens[at + 2]);
  return { node: { feature, threshold, below: below.node, above: above.node }, next: above.next };
}

/** The readable form of `parseTrees`; numbers keep four significant digits. */
export function printTrees(trees: readonly TreeNode[], names: readonly string[]): string {
  return trees.map((tree) => printNode(tree, names)).join('\n');
}

function printNode(node: TreeNode, names: readonly string[]): string {
  if (typeof node === 'number') return short(node);
  const { feature, threshold, below, above } = node;
  return `${names[feature]}<${short(threshold)}?${printNode(below, names)}:${printNode(above, names)}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
