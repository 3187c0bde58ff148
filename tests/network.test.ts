import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES } from '../src/answer/features.ts';
import { EVIDENCE_NAMES } from '../src/answer/confidence.ts';
import { CONFIDENCE_MODEL } from '../src/answer/confidence-model.ts';
import {
  MOST_DEVIATIONS,
  type Layer,
  Networks,
  type NetworkWeights,
} from '../src/answer/network.ts';
import { parseNetworks, printNetworks } from '../src/answer/network-text.ts';
import { RANKING_MODEL } from '../src/answer/ranking-model.ts';

const NAMES = ['soft', 'asked-date', 'p'];

/** Numbers that are written without loss. */
const thousandth = fc.integer({ min: -3000, max: 3000 }).map((one) => one / 1000);

function numbers(count: number): fc.Arbitrary<Float64Array> {
  return fc
    .array(thousandth, { minLength: count, maxLength: count })
    .map((all) => Float64Array.from(all));
}

function layer(inputs: number, units: number): fc.Arbitrary<Layer> {
  return fc.record({ weights: numbers(inputs * units), biases: numbers(units) });
}

const weights: fc.Arbitrary<NetworkWeights> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
  .chain(([first, second]) =>
    fc.record({
      inputs: fc.tuple(
        ...NAMES.map((name) =>
          fc.record({
            name: fc.constant(name),
            mean: thousandth,
            deviation: fc.nat({ max: 3000 }).map((one) => one / 1000),
          }),
        ),
      ),
      networks: fc.array(
        fc.tuple(layer(NAMES.length, first), layer(first, second), layer(second, 1)),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  );

/** By the definition, one number after the other. */
function byDefinition({ inputs, networks }: NetworkWeights, vector: Float64Array): number {
  const start = inputs.map(({ mean, deviation }, at) =>
    deviation === 0
      ? 0
      : Math.min(
          MOST_DEVIATIONS,
          Math.max(-MOST_DEVIATIONS, ((vector[at] ?? 0) - mean) / deviation),
        ),
  );
  const outputs = networks.map((layers) =>
    layers.reduce((values, { weights: of, biases }, at) => {
      const sums = [...biases].map((bias, unit) =>
        values.reduce(
          (sum, one, input) => sum + one * (of[input * biases.length + unit] ?? 0),
          bias,
        ),
      );
      return at < layers.length - 1 ? sums.map((sum) => Math.max(0, sum)) : sums;
    }, start),
  );
  return outputs.reduce((sum, [output = 0]) => sum + output, 0) / networks.length;
}

describe('networks', () => {
  it('read back as they were printed', () => {
    fc.assert(
      fc.property(weights, (one) => {
        expect(parseNetworks(printNetworks(one), NAMES)).toEqual(one);
      }),
    );
  });

  it('predict what their definition says', () => {
    const vector = fc
      .array(fc.oneof(fc.constant(0), fc.double({ min: -40, max: 40, noNaN: true })), {
        minLength: NAMES.length,
        maxLength: NAMES.length,
      })
      .map((all) => Float64Array.from(all));
    fc.assert(
      fc.property(weights, vector, (one, values) => {
        const expected = byDefinition(one, values);
        const tolerance = 1e-9 * (1 + 1000 * Math.abs(expected));
        expect(Math.abs(new Networks(one).predict(values) - expected)).toBeLessThan(tolerance);
      }),
    );
  });

  it('are refused with other inputs, a number that is none, or lines too few or too many', () => {
    const text = 'soft 0 1\np 0 1\nlayers 1\n1\n2\n3';
    expect(new Networks(parseNetworks(text, ['soft', 'p'])).predict(Float64Array.of(2, 3))).toBe(
      (2 * 1 + 3 * 2 + 3) / 1000,
    );
    const parsing =
      (changed: string, names = ['soft', 'p']) =>
      () =>
        parseNetworks(changed, names);
    expect(parsing(text, ['soft', 'q'])).toThrow('the input p should be q');
    expect(parsing(text, ['soft'])).toThrow('“layers … 1” should come after 1 inputs');
    expect(parsing(text.replace('layers 1', 'layers'))).toThrow(
      '“layers … 1” should come after 2 inputs',
    );
    expect(parsing(text.replace('layers 1', 'layers 2'))).toThrow(
      '“layers … 1” should come after 2 inputs',
    );
    expect(parsing(text.replace('soft 0 1', 'soft 0'))).toThrow(
      'soft should have a mean and a standard',
    );
    expect(parsing(text.replace('soft 0 1', 'soft x 1'))).toThrow(
      'soft should have a mean and a standard',
    );
    expect(parsing(text.replace('soft 0 1', 'soft 0 -1'))).toThrow(
      'soft should have a mean and a standard',
    );
    expect(parsing(text.replace('\n2\n', '\ntwo\n'))).toThrow('2 numbers');
    expect(parsing(text.slice(0, -2))).toThrow('1 numbers');
    expect(parsing(text.slice(0, text.indexOf('\n1\n')))).toThrow('2 numbers');
    expect(parsing(`${text}\n4`)).toThrow('2 numbers');
  });

  it('are not written where a training went astray', () => {
    const layers = [{ weights: Float64Array.of(Number.NaN), biases: Float64Array.of(0) }];
    const inputs = [{ name: 'soft', mean: 0, deviation: 1 }];
    expect(() => printNetworks({ inputs, networks: [layers] })).toThrow('a weight is NaN');
  });

  it('of the shipped models are readable', () => {
    expect(parseNetworks(RANKING_MODEL, FEATURE_NAMES).networks.length).toBeGreaterThan(1);
    expect(parseNetworks(CONFIDENCE_MODEL, EVIDENCE_NAMES).networks.length).toBeGreaterThan(1);
  });
});
