import { describe, expect, it } from 'vitest';
import { NO_RELATED_TERMS, type RelatedTerms } from '../src/search/related.ts';
import { retrofit } from '../src/train/retrofit.ts';

const VECTORS = [
  Float64Array.from([1, 0, 0]),
  Float64Array.from([0, 1, 0]),
  Float64Array.from([0, 0, 1]),
];
const related: RelatedTerms = {
  ...NO_RELATED_TERMS,
  ofTerm: (term) => (term === 'ban' ? [{ term: 'outlaw', kind: 'synonym', strength: 0.55 }] : []),
};
const dot = (a: Float64Array = new Float64Array(), b?: Float64Array) =>
  a.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0);

describe('vectors moved towards those of related words', () => {
  const moved = retrofit(['ban', 'outlaw', 'banana'], VECTORS, related);

  it('come near each other, both ways, and keep their length', () => {
    expect(dot(moved[0], moved[1])).toBeGreaterThan(0.5);
    for (const vector of moved) expect(Math.hypot(...vector)).toBeCloseTo(1, 12);
  });

  it('stay nearest to what they were', () => {
    expect(dot(moved[0], VECTORS[0])).toBeGreaterThan(dot(moved[0], VECTORS[1]));
  });

  it('stay where they are without a related word', () => {
    expect(moved[2]).toEqual(VECTORS[2]);
  });
});
