import { describe, expect, it } from 'vitest';
import { createRelatedTerms } from '../src/search/related.ts';
import { createStates } from '../src/search/states.ts';
import { createTermCutter } from '../src/search/terms.ts';

const cutter = createTermCutter();
const states = createStates(cutter, createRelatedTerms(cutter));
const isState = (name: string) => states.isState(cutter.termsOf(name).map(({ term }) => term));

describe('the names of states', () => {
  it.each([
    'Ukraine',
    'Russian',
    'Germany',
    'South Korea',
    'United States',
    'US',
    'Washington',
    'Kremlin',
    'White House',
    'Côte d’Ivoire',
  ])('hold %s', (name) => {
    expect(isState(name)).toBe(true);
  });

  it.each([
    'Alexei Reznikov',
    'Biden',
    'Human Rights Watch',
    'Politico',
    'Maria Zakharova',
    'Reuters',
  ])('do not hold %s', (name) => {
    expect(isState(name)).toBe(false);
  });
});
