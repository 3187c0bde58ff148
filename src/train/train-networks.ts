import {
  type Layer,
  MOST_DEVIATIONS,
  type NetworkInput,
  type NetworkWeights,
} from '../answer/network.ts';
import { DenseLayer } from './dense-layer.ts';
import type { GradientOf } from './losses.ts';
import type { Group, Matrix } from './matrix.ts';
import { createRandom, shuffled } from './random.ts';

export interface NetworkOptions {
  /** Units of each hidden layer. */
  readonly hidden: readonly number[];
  readonly networks: number;
  /** How often every question is learned from. */
  readonly epochs: number;
  /** Questions learned from at once. */
  readonly batch: number;
  /** At the beginning; it falls to 0 with the cosine of the time. */
  readonly learningRate: number;
  /** Of the weights, a step and learning rate. */
  readonly decay: number;
  /** Share of the first layer's units that are left out while it learns. */
  readonly dropout: number;
}

/**
 * Learns networks that begin differently and see the questions in different orders.
 * @throws Error where there is no question.
 */
export function trainNetworks(
  matrix: Matrix,
  gradientOf: GradientOf,
  options: NetworkOptions,
): NetworkWeights {
  if (matrix.groups.length === 0) throw new Error('there is nothing to learn from');
  const { inputs, standardised } = standardise(matrix);
  const random = createRandom(); // one for all: two of this kind with other seeds go the same ways
  const networks = Array.from({ length: options.networks }, () =>
    trainOne(standardised, gradientOf, options, random),
  );
  return { inputs, networks };
}

/** A deviation of less than this share of the mean comes from rounding. */
const ROUNDING = 1e-9;

function standardise(matrix: Matrix): { inputs: NetworkInput[]; standardised: Matrix } {
  const { names, values } = matrix;
  const width = names.length;
  const rows = values.length / width;
  const inputs = names.map((name, column): NetworkInput => {
    let sum = 0;
    for (let at = column; at < values.length; at += width) sum += values[at] ?? 0;
    const mean = sum / rows;
    let squares = 0;
    for (let at = column; at < values.length; at += width) {
      squares += ((values[at] ?? 0) - mean) ** 2;
    }
    const deviation = Math.sqrt(squares / rows);
    return { name, mean, deviation: deviation > ROUNDING * Math.abs(mean) ? deviation : 0 };
  });
  const standard = values.map((value, at) => {
    const { mean, deviation } = inputs[at % width] ?? { mean: 0, deviation: 0 };
    const scaled = deviation === 0 ? 0 : (value - mean) / deviation;
    return Math.min(MOST_DEVIATIONS, Math.max(-MOST_DEVIATIONS, scaled));
  });
  return { inputs, standardised: { ...matrix, values: standard } };
}

function trainOne(
  matrix: Matrix,
  gradientOf: GradientOf,
  { hidden, epochs, batch, learningRate, decay, dropout }: NetworkOptions,
  random: () => number,
): Layer[] {
  const sizes = [matrix.names.length, ...hidden, 1];
  const layers = sizes.slice(1).map((units, at) => {
    const [inputs = 0, isRectified] = [sizes[at], at < hidden.length];
    return new DenseLayer({ inputs, units, isRectified, dropout: at === 0 ? dropout : 0 }, random);
  });
  const weights = matrix.groups.map(({ weight }) => weight);
  const meanWeight = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const steps = epochs * Math.ceil(matrix.groups.length / batch);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = shuffled(matrix.groups, random);
    for (let from = 0; from < order.length; from += batch) {
      learnFrom(layers, matrix, order.slice(from, from + batch), gradientOf, meanWeight);
      const slowed = learningRate * (0.5 + 0.5 * Math.cos((Math.PI * step) / steps));
      step += 1;
      for (const layer of layers) layer.step(slowed, decay, step);
    }
  }
  return layers.map(({ learned: { weights: of, biases } }) => ({ weights: of, biases }));
}

/** Adds the gradient of the mean loss of some questions to the layers' gradients. */
function learnFrom(
  layers: readonly DenseLayer[],
  { names, values, labels }: Matrix,
  groups: readonly Group[],
  gradientOf: GradientOf,
  meanWeight: number,
): void {
  const width = names.length;
  const rows = groups.reduce((sum, { start, end }) => sum + end - start, 0);
  let passed = new Float64Array(rows * width);
  let row = 0;
  for (const { start, end } of groups) {
    passed.set(values.subarray(start * width, end * width), row * width);
    row += end - start;
  }
  for (const layer of layers) passed = layer.forward(passed, rows);
  let gradient = new Float64Array(rows);
  row = 0;
  for (const { start, end, weight } of groups) {
    const own = gradient.subarray(row, row + end - start);
    gradientOf(passed.subarray(row, row + end - start), labels.subarray(start, end), own);
    const share = weight / (meanWeight * groups.length);
    own.forEach((slope, at) => {
      own[at] = share * slope;
    });
    row += end - start;
  }
  layers.toReversed().forEach((layer, fromLast) => {
    gradient = layer.backward(gradient, rows, fromLast < layers.length - 1);
  });
}
