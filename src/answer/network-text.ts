import type { Layer, NetworkInput, NetworkWeights } from './network.ts';

/** Weights are written in thousandths. */
const UNIT = 1000;

/**
 * Networks from their written form. A line an input, `soft 0.41 0.2`: its mean and its standard
 * deviation. Then for each network and layer a line an input with its weights for every unit, in
 * thousandths, and one with the units' biases, with commas between; `layers 64 1` before them tells how
 * many units each layer has.
 * @param names of the inputs, in their order.
 * @throws Error at other inputs, a number that is none, or too few or too many lines.
 */
export function parseNetworks(text: string, names: readonly string[]): NetworkWeights {
  const lines = text.trim().split('\n');
  const inputs = lines.slice(0, names.length).map((line, at) => inputOf(line, names[at] ?? ''));
  const [word, ...sizes] = (lines[names.length] ?? '').split(' ');
  const units = sizes.map(Number);
  if (
    word !== 'layers' ||
    units.at(-1) !== 1 ||
    !units.every((it) => Number.isInteger(it) && it > 0)
  ) {
    throw new Error(`“layers … 1” should come after ${names.length} inputs`);
  }
  const networks: Layer[][] = [];
  let at = names.length + 1;
  do {
    const layers = units.map((size, layer): Layer => {
      const rows = layer === 0 ? names.length : (units[layer - 1] ?? 0);
      const weights = numbersIn(lines.slice(at, at + rows), rows * size);
      const biases = numbersIn(lines.slice(at + rows, at + rows + 1), size);
      at += rows + 1;
      return { weights, biases };
    });
    networks.push(layers);
  } while (at < lines.length);
  return { inputs, networks };
}

function inputOf(line: string, expected: string): NetworkInput {
  const [name = '', ...numbers] = line.split(' ');
  if (name !== expected) throw new Error(`the input ${name} should be ${expected}`);
  const [mean = Number.NaN, deviation = Number.NaN] = numbers.map(Number);
  if (Number.isFinite(mean) && deviation >= 0) return { name, mean, deviation };
  throw new Error(`${name} should have a mean and a standard deviation, not: ${line}`);
}

function numbersIn(lines: readonly string[], count: number): Float64Array {
  const text = lines.join(',');
  // JSON's parser is the engine's own, which a cold thread need not compile.
  const numbers: unknown = /^[-\d,]*$/.test(text) ? JSON.parse(`[${text}]`) : undefined;
  if (Array.isArray(numbers) && numbers.length === count) {
    return Float64Array.from(numbers as number[], (it) => it / UNIT);
  }
  throw new Error(`there should be ${count} numbers, not: ${text.slice(0, 40)}`);
}

/** The written form of `parseNetworks`. @throws Error at a weight that is no number. */
export function printNetworks({ inputs, networks }: NetworkWeights): string {
  const [first = []] = networks;
  const row = (numbers: Float64Array) => Array.from(numbers, thousandths).join(',');
  return [
    ...inputs.map(({ name, mean, deviation }) => `${name} ${short(mean)} ${short(deviation)}`),
    `layers ${first.map(({ biases }) => biases.length).join(' ')}`,
    ...networks.flat().flatMap(({ weights, biases }) => {
      const units = biases.length;
      const rows = Array.from({ length: weights.length / units }, (_, at) =>
        row(weights.subarray(at * units, (at + 1) * units)),
      );
      return [...rows, row(biases)];
    }),
  ].join('\n');
}

function thousandths(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`a weight is ${value}`);
  return Math.round(value * UNIT) + 0; // no -0
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
