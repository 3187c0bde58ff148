import { describe, expect, it } from 'vitest';
import {
  CONFIDENCE_NAMES,
  EVIDENCE_NAMES,
  type ConfidenceFeatures,
} from '../src/answer/confidence.ts';
import { Networks } from '../src/answer/network.ts';
import { DenseLayer } from '../src/train/dense-layer.ts';
import { byNetworks, calibrate } from '../src/train/learn-confidence.ts';
import { fitLogistic } from '../src/train/logistic.ts';
import { type GradientOf, logisticGradient, topOneGradient } from '../src/train/losses.ts';
import { toMatrix } from '../src/train/matrix.ts';
import { createRandom, normal } from '../src/train/random.ts';
import { trainNetworks } from '../src/train/train-networks.ts';

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

describe('back-propagation', () => {
  const SIZES = [3, 4, 2, 1];
  const ROWS = 5;
  const labels = Float64Array.of(0, 1, 0, 1, 0);

  /** The losses themselves, from their definitions. */
  const topOne = (scores: Float64Array) => {
    const odds = [...scores].map(Math.exp);
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    return -Math.log(sum(odds.filter((_, at) => labels[at] === 1)) / sum(odds));
  };
  const logistic = (scores: Float64Array) =>
    [...scores].reduce((sum, score, at) => {
      const probability = 1 / (1 + Math.exp(-score));
      return sum - Math.log(labels[at] === 1 ? probability : 1 - probability);
    }, 0);

  it.each<[string, GradientOf, (scores: Float64Array) => number]>([
    ['that one of the answers comes first', topOneGradient, topOne],
    ['of each row by itself', logisticGradient, logistic],
  ])('finds the gradient of every weight: the loss %s', (_, gradientOf, lossOf) => {
    const random = createRandom();
    const layers = SIZES.slice(1).map((units, at) => {
      const isRectified = at < SIZES.length - 2;
      return new DenseLayer({ inputs: SIZES[at] ?? 0, units, isRectified, dropout: 0 }, random);
    });
    const input = Float64Array.from({ length: ROWS * 3 }, () => normal(random));
    const scores = () => {
      let passed = input;
      for (const layer of layers) passed = layer.forward(passed, ROWS);
      return passed;
    };
    let gradient = new Float64Array(ROWS);
    gradientOf(scores(), labels, gradient);
    for (const [fromLast, layer] of layers.toReversed().entries()) {
      gradient = layer.backward(gradient, ROWS, fromLast < layers.length - 1);
    }
    const STEP = 1e-5;
    let checked = 0;
    for (const { weights, biases, gradients } of layers.map(({ learned }) => learned)) {
      for (const [values, found] of [
        [weights, gradients.weights],
        [biases, gradients.biases],
      ] as const) {
        values.forEach((value, at) => {
          values[at] = value + STEP;
          const above = lossOf(scores());
          values[at] = value - STEP;
          const below = lossOf(scores());
          values[at] = value;
          expect(found[at]).toBeCloseTo((above - below) / (2 * STEP), 5);
          checked += 1;
        });
      }
    }
    expect(checked).toBe(3 * 4 + 4 + 4 * 2 + 2 + 2 + 1);
  });

  it('leaves units out so that the mean stays', () => {
    const options = { inputs: 1, units: 1, isRectified: true, dropout: 0.2 };
    const layer = new DenseLayer(options, createRandom());
    layer.learned.weights[0] = 1;
    const values = layer.forward(new Float64Array(20_000).fill(1), 20_000);
    const leftOut = values.filter((value) => value === 0).length / values.length;
    expect(leftOut).toBeCloseTo(0.2, 1);
    expect(values.reduce((sum, one) => sum + one, 0) / values.length).toBeCloseTo(1, 1);
    expect(new Set(values)).toEqual(new Set([0, 1.25]));
  });
});

describe('calibration', () => {
  it('makes of predictions the share of what is right', () => {
    const inputs = EVIDENCE_NAMES.map((name) => ({ name, mean: 0, deviation: 1 }));
    const first = Float64Array.from(EVIDENCE_NAMES, (_, at) => (at === 0 ? 1 : 0));
    const raw = { inputs, networks: [[{ weights: first, biases: Float64Array.of(0) }]] };
    // What is predicted as 1 is right in 30 of 100 cases, what is predicted as 3 in 80.
    const predicted = [1, 3].flatMap((prediction) =>
      Array.from({ length: 1000 }, (_, at) => ({
        prediction,
        right: at < (prediction === 1 ? 300 : 800),
        weight: 1,
      })),
    );
    const confidenceOf = byNetworks(calibrate(raw, predicted));
    const features = Object.fromEntries(
      CONFIDENCE_NAMES.map((name) => [name, 0]),
    ) as ConfidenceFeatures;
    const judged = (prediction: number) => ({
      features,
      evidence: Float64Array.from(EVIDENCE_NAMES, (_, at) => (at === 0 ? prediction : 0)),
      right: true,
      isAnswered: true,
      several: false,
      weight: 1,
    });
    expect(confidenceOf(judged(1))).toBeCloseTo(0.3, 2);
    expect(confidenceOf(judged(3))).toBeCloseTo(0.8, 2);
  });
});

describe('training', () => {
  const options = {
    hidden: [8],
    networks: 2,
    epochs: 60,
    batch: 8,
    learningRate: 0.02,
    decay: 0.01,
    dropout: 0,
  };
  const column = Float64Array.from({ length: 200 }, (_, row) => row % 20);
  const noise = Float64Array.from({ length: 200 }, (_, row) => (row * 7) % 13);

  it('learns to put one of the answers of each question first', () => {
    const groups = Array.from({ length: 40 }, (_, at) => ({
      start: at * 5,
      end: at * 5 + 5,
      weight: 1,
    }));
    // The answers stand in the middle of a scale: no weighted sum puts them first.
    const scale = (row: number) => ((row * 3) % 5) - 2;
    const labels = Float64Array.from(column, (_, row) => (Math.abs(scale(row)) === 0 ? 1 : 0));
    const rows = Array.from(column, (_, row) => Float64Array.of(noise[row] ?? 0, scale(row)));
    const networks = new Networks(
      trainNetworks(toMatrix(['noise', 'scale'], rows, labels, groups), topOneGradient, options),
    );
    for (const { start, end } of groups) {
      const scores = rows.slice(start, end).map((row) => networks.predict(row));
      expect(labels[start + scores.indexOf(Math.max(...scores))]).toBe(1);
    }
  });

  it('learns the odds of each row by itself, the heavier the more', () => {
    const labels = Float64Array.from(column, (value) => (value < 10 ? 0.2 : 0.9));
    const rows = Array.from(column, (value, row) => Float64Array.of(noise[row] ?? 0, value));
    const groups = rows.map((_, at) => ({ start: at, end: at + 1, weight: 1 }));
    const contrary = rows.map((_, at) => ({ start: at, end: at + 1, weight: 0 }));
    const matrix = toMatrix(
      ['noise', 'value'],
      [...rows, ...rows],
      Float64Array.of(...labels, ...labels.map((one) => 1 - one)),
      [...groups, ...contrary.map((one, at) => ({ ...one, start: at + 200, end: at + 201 }))],
    );
    const networks = new Networks(trainNetworks(matrix, logisticGradient, options));
    const probability = (value: number) =>
      1 / (1 + Math.exp(-networks.predict(Float64Array.of(6, value))));
    expect(probability(3)).toBeCloseTo(0.2, 1);
    expect(probability(15)).toBeCloseTo(0.9, 1);
  });

  it('comes to the same from the same', () => {
    const rows = Array.from(column, (value) => Float64Array.of(value));
    const groups = rows.map((_, at) => ({ start: at, end: at + 1, weight: 1 }));
    const labels = Float64Array.from(column, (value) => value / 20);
    const train = () =>
      trainNetworks(toMatrix(['value'], rows, labels, groups), logisticGradient, {
        ...options,
        epochs: 2,
        dropout: 0.2,
      });
    expect(train()).toEqual(train());
  });

  it('takes nothing from what never changed, whatever it is later', () => {
    const rows = Array.from(column, (value) => Float64Array.of(0.7, value));
    const groups = rows.map((_, at) => ({ start: at, end: at + 1, weight: 1 }));
    const labels = Float64Array.from(column, (value) => value / 20);
    const matrix = toMatrix(['always', 'value'], rows, labels, groups);
    const networks = new Networks(
      trainNetworks(matrix, logisticGradient, { ...options, epochs: 1 }),
    );
    const at = (always: number) => networks.predict(Float64Array.of(always, 3));
    expect(at(9)).toBe(at(0.7));
    expect(at(-9)).toBe(at(0.7));
  });

  it('is refused without a question', () => {
    const nothing = toMatrix(['value'], [], new Float64Array(), []);
    expect(() => trainNetworks(nothing, logisticGradient, options)).toThrow('nothing to learn');
  });
});
