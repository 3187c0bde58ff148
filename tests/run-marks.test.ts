import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../src/search/likeness.ts';
import { RunMarks } from '../src/search/run-marks.ts';

const RUN = 3;
const word = fc.constantFrom(
  'Ships',
  'ships',
  'été',
  'ETE',
  'of',
  'the',
  '12',
  '北京',
  '“grain”',
  '—',
);
const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

describe('marks of runs', () => {
  it('never tell two texts apart that are as alike as asked for', () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom(0.3, 0.5, 0.6, 1), (a, b, least) => {
        if (likeness(a, b, RUN) < least) return;
        expect(new RunMarks(a, RUN).mayBeAlike(new RunMarks(b, RUN), least)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('tell apart sentences about one thing in other words', () => {
    const one = new RunMarks('The ministry ordered two hundred trucks for the ports.', RUN);
    const other = new RunMarks('Two hundred trucks were ordered for all of the ports.', RUN);
    expect(one.mayBeAlike(other, 0.6)).toBe(false);
  });
});
