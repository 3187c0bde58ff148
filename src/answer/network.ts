/**
 * An input of a network: what it is called, and its mean and standard deviation where it learned. One
 * that never changed there has a deviation of 0, and counts nothing.
 */
export interface NetworkInput {
  readonly name: string;
  readonly mean: number;
  readonly deviation: number;
}

/** What a layer adds up. Units of all but the last layer of a network are rectified: 0 if negative. */
export interface Layer {
  /** Input by input, of each the weight for every unit. */
  readonly weights: Float64Array;
  /** One for each unit. */
  readonly biases: Float64Array;
}

/** Networks, at least one, that have learned the same from different beginnings. The last layer has one unit. */
export interface NetworkWeights {
  readonly inputs: readonly NetworkInput[];
  readonly networks: readonly (readonly Layer[])[];
}

/** An input further from its mean than so many standard deviations counts as this far. */
export const MOST_DEVIATIONS = 5;

/**
 * Feed-forward networks whose mean is the prediction: what one has from chance, the others have not.
 */
export class Networks {
  readonly #networks: readonly (readonly Layer[])[];
  readonly #least: Float64Array;
  readonly #most: Float64Array;

  constructor({ inputs, networks }: NetworkWeights) {
    this.#least = Float64Array.from(inputs, (it) => it.mean - MOST_DEVIATIONS * it.deviation);
    this.#most = Float64Array.from(inputs, (it) => it.mean + MOST_DEVIATIONS * it.deviation);
    this.#networks = networks.map((layers) => forRawInputs(inputs, layers));
  }

  /** @param vector as many numbers as there are inputs, in their order. */
  predict(vector: Float64Array): number {
    const bounded = vector.map((value, at) =>
      Math.min(this.#most[at] ?? value, Math.max(this.#least[at] ?? value, value)),
    );
    const sum = this.#networks.reduce((total, layers) => total + outputOf(layers, bounded), 0);
    return sum / this.#networks.length;
  }
}

/** The first layer takes inputs as they are, so that a 0, which most of them are, costs nothing. */
function forRawInputs(inputs: readonly NetworkInput[], layers: readonly Layer[]): Layer[] {
  const [first, ...others] = layers;
  if (first === undefined) return [];
  const units = first.biases.length;
  const weights = new Float64Array(first.weights.length);
  const biases = first.biases.slice();
  inputs.forEach(({ mean, deviation }, input) => {
    const scale = deviation === 0 ? 0 : 1 / deviation;
    for (let unit = 0; unit < units; unit += 1) {
      const weight = scale * (first.weights[input * units + unit] ?? 0);
      weights[input * units + unit] = weight;
      biases[unit] = (biases[unit] ?? 0) - weight * mean;
    }
  });
  return [{ weights, biases }, ...others];
}

function outputOf(layers: readonly Layer[], vector: Float64Array): number {
  let values = vector;
  layers.forEach((layer, at) => {
    values = sumsOf(layer, values);
    if (at < layers.length - 1) rectify(values);
  });
  return values[0] ?? 0;
}

function sumsOf({ weights, biases }: Layer, values: Float64Array): Float64Array {
  const sums = biases.slice();
  addProducts({ values, start: 0, stride: 1, count: values.length }, weights, sums, 0, sums.length);
  return sums;
}

/** Every so many numbers of a longer list. */
export interface Factors {
  readonly values: Float64Array;
  readonly start: number;
  readonly stride: number;
  readonly count: number;
}

/**
 * Adds rows of a matrix, each as many times as its factor says: four at a time, which is three times as
 * fast as one by one.
 * @param rows one after the other, each of `width` numbers. @param sums what is added to, from `to` on.
 */
export function addProducts(
  { values, start, stride, count }: Factors,
  rows: Float64Array,
  sums: Float64Array,
  to: number,
  width: number,
): void {
  for (let row = 0; row < count; row += 4) {
    const at = start + row * stride;
    const a = values[at] ?? 0;
    const b = row + 1 < count ? (values[at + stride] ?? 0) : 0;
    const c = row + 2 < count ? (values[at + 2 * stride] ?? 0) : 0;
    const d = row + 3 < count ? (values[at + 3 * stride] ?? 0) : 0;
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    const ofA = row * width;
    const ofB = row + 1 < count ? ofA + width : ofA;
    const ofC = row + 2 < count ? ofA + 2 * width : ofA;
    const ofD = row + 3 < count ? ofA + 3 * width : ofA;
    for (let column = 0; column < width; column += 1) {
      sums[to + column] =
        (sums[to + column] ?? 0) +
        a * (rows[ofA + column] ?? 0) +
        b * (rows[ofB + column] ?? 0) +
        c * (rows[ofC + column] ?? 0) +
        d * (rows[ofD + column] ?? 0);
    }
  }
}

function rectify(values: Float64Array): void {
  for (let unit = 0; unit < values.length; unit += 1) {
    if ((values[unit] ?? 0) < 0) values[unit] = 0;
  }
}
