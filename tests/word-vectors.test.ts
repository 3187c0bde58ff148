import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermCutter } from '../src/search/terms.ts';
import { createWordVectors } from '../src/search/word-vectors.ts';
import { VECTOR_SIZE, VECTOR_TERMS, VECTORS } from '../src/search/word-vectors-table.ts';
import { principalAxes } from '../src/train/principal-axes.ts';

const cutter = createTermCutter();
const vectors = createWordVectors();
const rowOf = (word: string) => vectors.rowOf(cutter.termOf(word) ?? '');
const alike = (word: string, other: string) => vectors.similarity(rowOf(word), rowOf(other));
const terms = VECTOR_TERMS.split(' ');

describe('word vectors', () => {
  it.each([
    ['outlaw', 'prohibit', 'banana'],
    ['worried', 'concerned', 'printed'],
    ['treaty', 'agreement', 'kitchen'],
    ['doctor', 'hospital', 'parliament'],
    ['Moscow', 'Russian', 'Brazilian'],
  ])('of %s are nearer to %s than to %s', (word, near, far) => {
    expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.3);
  });

  it('has as many vectors as terms, each as the cutter writes it', () => {
    expect(Buffer.from(VECTORS, 'base64')).toHaveLength((terms.length * VECTOR_SIZE) / 2);
    expect(new Set(terms).size).toBe(terms.length);
    for (const word of ['ammunition', 'countries', 'imprisoned']) {
      expect(terms).toContain(cutter.termOf(word));
    }
  });

  it('has none of a word it does not know', () => {
    expect(vectors.rowOf('zaporizhzhianly')).toBe(-1);
  });

  it('are like nothing that has none', () => {
    const best = new Float64Array([-1]);
    vectors.similaritiesTo([5]).raise(best, [-1]);
    expect(best[0]).toBe(-1);
    vectors.similaritiesTo([5]).raise(best, [-1, 5]);
    expect(best[0]).toBeCloseTo(1, 12);
  });

  it('measures the same both ways, from -1 to 1, and 1 of a term with itself', () => {
    const row = fc.nat(terms.length - 1);
    fc.assert(
      fc.property(row, row, (a, b) => {
        const similarity = vectors.similarity(a, b);
        expect(similarity).toBe(vectors.similarity(b, a));
        expect(Math.abs(similarity)).toBeLessThanOrEqual(1 + 1e-12);
        expect(vectors.similarity(a, a)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('adds unit vectors', () => {
    const sum = new Float64Array(vectors.size);
    vectors.add(sum, 5, 2);
    expect(Math.hypot(...sum)).toBeCloseTo(2, 12);
    vectors.add(sum, 5, -2);
    expect(Math.hypot(...sum)).toBeCloseTo(0, 12);
  });
});

describe('principal axes', () => {
  it('are unit vectors at right angles, the widest first', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true });
    const vector = fc.array(number, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(vector, { minLength: 6, maxLength: 12 }), (rows) => {
        const centred = centre(rows.map((row) => Float64Array.from(row)));
        const axes = principalAxes(centred);
        const dot = (a: Float64Array, b: Float64Array) =>
          a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
        const spread = axes.map((axis) =>
          centred.reduce((sum, row) => sum + dot(row, axis) ** 2, 0),
        );
        axes.forEach((axis, at) => {
          axes.forEach((other, column) => {
            expect(dot(axis, other)).toBeCloseTo(at === column ? 1 : 0, 6);
          });
          expect(spread[at]).toBeGreaterThanOrEqual((spread[at + 1] ?? 0) - 1e-6);
        });
      }),
      { numRuns: 50 },
    );
  });
});

function centre(rows: readonly Float64Array[]): Float64Array[] {
  const mean = rows[0]?.map(
    (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
  );
  return rows.map((row) => row.map((value, at) => value - (mean?.[at] ?? 0)));
}
