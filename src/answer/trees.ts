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
  const features = new Map(names.map((name, feature) => [name, feature]));
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const { node, next } = parseNode(line, 0, features);
      if (next !== line.length) throw new Error(`a tree ends early: ${line}`);
      return node;
    });
}

interface Parsed {
  readonly node: TreeNode;
  /** Where what is behind it begins. */
  readonly next: number;
}

/** Unit by unit: to take the text apart by a pattern first takes three times as long. */
function parseNode(line: string, at: number, features: ReadonlyMap<string, number>): Parsed {
  const end = endOfToken(line, at);
  const token = line.slice(at, end);
  if (line.charAt(end) !== '<') return { node: Number(token), next: end };
  const feature = features.get(token);
  if (feature === undefined) throw new Error(`no feature is named ${token}`);
  const question = endOfToken(line, end + 1);
  const threshold = Number(line.slice(end + 1, question));
  const below = parseNode(line, question + 1, features);
  const above = parseNode(line, below.next + 1, features);
  return { node: { feature, threshold, below: below.node, above: above.node }, next: above.next };
}

/** The next `<`, `?` or `:`, or the end. */
function endOfToken(line: string, from: number): number {
  let at = from;
  for (; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === 0x3c || code === 0x3f || code === 0x3a) return at;
  }
  return at;
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
