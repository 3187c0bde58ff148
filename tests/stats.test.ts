import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_LENGTH } from '../src/discord/limits.ts';
import { renderStatus } from '../src/discord/render-status.ts';
import { createStats, percentile } from '../src/discord/stats.ts';
import { en, type Texts } from '../src/texts/en.ts';
import { LANGUAGES } from '../src/texts/languages.ts';
import { fakeLibrary } from './support/fake-library.ts';

describe('a percentile', () => {
  it('is a value that its share of the values does not exceed, and no smaller one does', () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 0.95, 1), (all, share) => {
        const found = percentile(all, share);
        const upTo = (most: number) => all.filter((value) => value <= most).length / all.length;
        expect(all).toContain(found);
        expect(upTo(found)).toBeGreaterThanOrEqual(share);
        expect(upTo(found - 1)).toBeLessThan(share);
      }),
    );
  });
});

describe('what is known of a running bot', () => {
  it('counts answers and refusals, and remembers the newest times', () => {
    const stats = createStats();
    expect(stats.read().times).toBeUndefined();
    for (let ms = 1; ms <= 1_500; ms += 1)
      stats.answered(ms % 3 === 0 ? 'no-evidence' : 'cited', ms);
    expect(stats.read()).toMatchObject({
      cited: 1_000,
      refused: 500,
      times: { median: 1_000, most: 1_450 },
    });
  });

  it('fits into a message, however many files were rejected', () => {
    const { edition } = fakeLibrary();
    const rejected = Array.from({ length: 500 }, (_, n) => ({
      file: `${'*'.repeat(200)}${n}`,
      reason: [['notYaml', '_'.repeat(500)]] as const,
    }));
    const render = (texts: Texts) =>
      renderStatus(texts, { ...edition, rejected }, createStats().read(), -1);
    for (const texts of Object.values(LANGUAGES)) {
      expect(render(texts).length).toBeLessThanOrEqual(MESSAGE_LENGTH);
    }
    expect(render(en)).toMatch(/not measured yet.*\*\*Rejected\*\* 500.*and \d+ more$/su);
  });
});
