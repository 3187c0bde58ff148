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
    'Chadian',
    'Ghanaian',
    'Qatari',
  ])('hold %s', (name) => {
    expect(isState(name)).toBe(true);
  });

  it('hold what Node says the regions of the world are called', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const codes = letters.flatMap((first) => letters.map((second) => first + second));
    const all = codes.flatMap((code) => names.of(code) ?? []);
    expect(all.length).toBeGreaterThan(250);
    // A newer Node may know a name that was given since.
    expect(all.filter((name) => !isState(name)).length).toBeLessThan(3);
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
