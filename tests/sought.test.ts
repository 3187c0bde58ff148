import { describe, expect, it } from 'vitest';
import { FEATURE_NAMES, type FeatureName, measureAll } from '../src/answer/features.ts';
import { candidatesOf } from '../src/answer/rank.ts';
import { retrieve } from '../src/answer/retrieve.ts';
import { createEdition } from '../src/search/edition.ts';
import { cutAll } from '../src/train/corpora.ts';

/** What is measured of each sentence of an article, in its order. */
function measured(body: string, question: string, name: FeatureName): number[] {
  const article = { id: 'a', title: 'A day', outlet: 'X', body };
  const edition = createEdition(cutAll([article]));
  const { view, hits } = retrieve(edition, { question });
  const candidates = candidatesOf(edition, view, hits);
  const vectors = measureAll(view, candidates);
  return candidates
    .map(({ number }, at) => ({ number, value: vectors[at]?.[FEATURE_NAMES.indexOf(name)] ?? -1 }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ value }) => value);
}

describe('what a question asks for', () => {
  it('stands nearer where the name is beside what was done', () => {
    const [beside = 0, far = 0, none = 0] = measured(
      'On Monday Jake Tapper interviewed Biden. Biden was interviewed for an hour in the old palace of Warsaw. Biden was interviewed.',
      'Who interviewed Biden?',
      'soughtNear',
    );
    expect(beside).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(none);
    expect(none).toBe(0);
  });

  it('is told from who it was done to by where it stands, and by “by”', () => {
    const body = 'On Monday Jake Tapper interviewed Biden. Biden was interviewed by Jake Tapper.';
    const [before = 0, behind = 0] = measured(body, 'Who interviewed Biden?', 'soughtBefore');
    expect(before).toBeGreaterThan(0.9);
    expect(behind).toBe(0);
    expect(measured(body, 'Who interviewed Biden?', 'soughtBy')).toEqual([0, 1]);
  });

  it('may be a date, a number or an amount of money', () => {
    const body = 'The dam opened in May 1999. The dam opened late.';
    const [dated = 0, undated] = measured(body, 'When did the dam open?', 'soughtNear');
    expect(dated).toBeGreaterThan(0);
    expect(undated).toBe(0);
  });
});

describe('what a question says besides names', () => {
  const body = 'John Kirby was born in Florida. John Kirby spoke to reporters.';

  it('is missed where only the name is found', () => {
    const [born = 0, spoke = 1] = measured(body, 'Where was John Kirby born?', 'predicate');
    expect(born).toBe(1);
    expect(spoke).toBe(0);
  });

  it('is neither there nor missing when the question is a name', () => {
    expect(measured(body, 'tell me about John Kirby', 'predicate')).toEqual([0.5, 0.5]);
  });

  it('is met by what words mean, too', () => {
    const text = 'Cluster bombs are prohibited in France. Cluster bombs are round in France.';
    const [alike = 0, other = 0] = measured(text, 'Which law outlaws them?', 'likenessPredicate');
    expect(alike).toBeGreaterThan(other + 0.1);
  });
});
