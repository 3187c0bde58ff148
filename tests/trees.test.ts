import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../src/train/logistic.ts';
import { FEATURE_NAMES } from '../src/answer/features.ts';
import { EVIDENCE_NAMES } from '../src/answer/confidence.ts';
import { CONFIDENCE_MODEL } from '../src/answer/confidence-model.ts';
import { RANKING_MODEL } from '../src/answer/ranking-model.ts';
import { parseTrees, predict, printTrees, type TreeNode } from '../src/answer/trees.ts';
import { boost, logisticSlopes, softmaxSlopes } from '../src/train/boost.ts';

const NAMES = ['soft', 'asked-date', 'p'];

/** Numbers that four significant digits hold. */
const short = fc.integer({ min: -9999, max: 9999 }).map((value) => value / 1000);
const { tree } = fc.letrec<{ tree: TreeNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    short,
    fc.record({
      feature: fc.nat({ max: NAMES.length - 1 }),
      threshold: short,
      below: tie('tree'),
      above: tie('tree'),
    }),
  ),
}));

describe('trees', () => {
  it('read back as they were printed', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1 }), (trees) => {
        expect(parseTrees(printTrees(trees, NAMES), NAMES)).toEqual(trees);
      }),
    );
  });

  it('go below under the threshold and above from it on', () => {
    const trees = parseTrees('soft<0.5?-0.1:p<2?0.3:0.1\n1', NAMES);
    const at = (soft: number, p: number) => predict(trees, Float64Array.from([soft, 0, p]));
    expect([at(0.4, 0), at(0.5, 1.9), at(0.5, 2)]).toEqual([0.9, 1.3, 1.1]);
  });

  it('are refused with an unknown name or an early end', () => {
    expect(() => parseTrees('hard<1?0:1', NAMES)).toThrow('no feature is named hard');
    expect(() => parseTrees('soft<1?0:1:2', NAMES)).toThrow('ends early');
  });

  it('of the shipped model are readable', () => {
    expect(parseTrees(RANKING_MODEL, FEATURE_NAMES).length).toBeGreaterThan(10);
    expect(parseTrees(CONFIDENCE_MODEL, EVIDENCE_NAMES).length).toBeGreaterThan(10);
  });
});

describe('logistic regression', () => {
  it('finds the weights that made the labels', () => {
    // Of 100 examples at each x, the share e^(2x-1) / (1 + e^(2x-1)) is positive.
    const xs = [-2, -1, 0, 1, 2];
    const rows = xs.flatMap((x) => Array.from({ length: 1000 }, () => [1, x, 0]));
    const targets = xs.flatMap((x) =>
      Array.from({ length: 1000 }, (_, at) => ({
        share: (at + 0.5) / 1000 < 1 / (1 + Math.exp(1 - 2 * x)) ? 1 : 0,
        weight: 1,
      })),
    );
    const [bias = 0, slope = 0, unused] = fitLogistic(rows, targets);
    expect(bias).toBeCloseTo(-1, 1);
    expect(slope).toBeCloseTo(2, 1);
    expect(unused).toBe(0);
  });

  it('takes a share as so many of an example, and a weight as so many examples', () => {
    const [bias = 0] = fitLogistic(
      [[1], [1], [1]],
      [
        { share: 0.5, weight: 4000 },
        { share: 1, weight: 1000 },
        { share: 0, weight: 0 },
      ],
    );
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.6, 2);
  });
});

describe('boosting', () => {
  const column = Float64Array.from({ length: 200 }, (_, row) => row % 20);
  const noise = Float64Array.from({ length: 200 }, (_, row) => (row * 7) % 13);
  const options = {
    trees: 20,
    depth: 2,
    learningRate: 0.3,
    leastLeaf: 1,
    penalty: 1,
    features: 1,
    questions: 1,
    directions: [],
  };

  it('learns to put the answer of each question first', () => {
    const groups = Array.from({ length: 40 }, (_, at) => ({
      start: at * 5,
      end: at * 5 + 5,
      weight: 1,
    }));
    const best = Float64Array.from(column, (_, row) => (row % 5 === 3 ? 1 : 0));
    const within = Float64Array.from(column, (_, row) => Math.abs((row % 5) - 3));
    const matrix = { columns: [noise, within], labels: best, groups };
    const trees = boost(matrix, softmaxSlopes, options);
    for (const { start, end } of groups) {
      const scores = Array.from({ length: end - start }, (_, at) =>
        predict(trees, Float64Array.from([noise[start + at] ?? 0, within[start + at] ?? 0])),
      );
      expect(scores.indexOf(Math.max(...scores))).toBe(3);
    }
  });

  it('learns the odds of each row by itself', () => {
    const groups = Array.from({ length: 200 }, (_, at) => ({ start: at, end: at + 1, weight: 1 }));
    const labels = Float64Array.from(column, (value) => (value < 10 ? 0.2 : 0.9));
    const trees = boost({ columns: [noise, column], labels, groups }, logisticSlopes, options);
    const probability = (value: number) =>
      1 / (1 + Math.exp(-predict(trees, Float64Array.from([0, value]))));
    expect(probability(3)).toBeCloseTo(0.2, 1);
    expect(probability(15)).toBeCloseTo(0.9, 1);
  });
});
