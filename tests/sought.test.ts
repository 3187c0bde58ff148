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

describe('an office that a question asks about', () => {
  it('adjoins its holder’s name', () => {
    const body =
      'Chadian President Idriss Deby hopes so. Aid for the president of Chad came from Lagos. Lagos and the president wait in Chad.';
    const [holder = 0, name = 1, between = 1] = measured(
      body,
      'Who is the president of Chad?',
      'soughtJoined',
    );
    expect(holder).toBeGreaterThan(0.5);
    expect(name).toBeLessThan(holder);
    expect(between).toBeLessThan(holder);
  });
});

describe('a name that the question does not give', () => {
  const count = (sentence: string, asked: string) => measured(sentence, asked, 'newNames')[0];

  it('may stand behind a title that it gives', () => {
    expect(
      count('It was said that Chadian President Idriss Deby left.', 'who is the president of Chad'),
    ).toBe(1);
    expect(count('It was signed by Deby.', 'who is the president of Chad')).toBe(1);
  });

  it('is none where the title is all there is, or the name is given in part', () => {
    const asked = 'Who is the foreign minister of Russia?';
    expect(count('It was said that the Russian Foreign Ministry agrees.', asked)).toBe(0);
    expect(count('It was signed by Joe Biden.', 'What did Biden sign?')).toBe(0);
    expect(count('It was signed by Biden.', 'What did Joe Biden sign?')).toBe(0);
  });
});

describe('a number that is part of a date', () => {
  it.each([
    ['The dam was closed in May 2008 by ministers.', 0],
    ['The dam was closed on 8 May by ministers.', 0],
    ['The dam was closed by 12 ministers.', 1],
    ['The dam was closed by 2000 ministers.', 1],
    ['The dam was closed after the 1998 election by ministers.', 0],
  ])('counts nothing: %s', (sentence, count) => {
    expect(measured(sentence, 'How many ministers closed the dam?', 'newNumbers')).toEqual([count]);
  });

  it('is what a question of a date asks for', () => {
    const sentence = 'The dam was closed in May 2008.';
    expect(measured(sentence, 'When was the dam closed?', 'newNumbers')).toEqual([1]);
  });
});

describe('the people of a state', () => {
  it('stand for it as surely as its name', () => {
    const [troops, cook] = measured(
      'Russian troops left. Portuguese troops left.',
      'Did Russia leave?',
      'names',
    );
    expect(troops).toBe(1);
    expect(cook).toBe(0);
  });
});

describe('somebody whom the question does not name', () => {
  it('speaks, or does whom only a pronoun names', () => {
    const body =
      'Ali Velayati said Saddam Hussein caused the tension. He said the tension was over. “The tension is over,” Saddam Hussein said.';
    const asked = 'What did Saddam Hussein say about the tension?';
    expect(measured(body, asked, 'othersSpeak')).toEqual([1, 0.5, 0]);
  });

  it('does not where it is spoken to or accused', () => {
    const body = 'Ali Velayati was accused of the tension. He was told of the tension.';
    const asked = 'What did Saddam Hussein say about the tension?';
    expect(measured(body, asked, 'othersSpeak')).toEqual([0, 0]);
  });
});

describe('who is named in the question', () => {
  const asked = 'What did Kirby say about the dam?';

  it.each([
    'The dam, Kirby said, is safe.',
    '“The dam is safe,” Kirby said.',
    '“The dam is safe,” said John Kirby, a spokesman.',
    'The dam is safe, according to Kirby.',
    '“The dam is safe,” said Kirby on Monday.',
    '“The dam is safe,” said United Nations envoy Kirby.',
    '“The dam is safe,” said retired general Kirby.',
  ])('speaks: %s', (sentence) => {
    expect(measured(sentence, asked, 'speaks')).toEqual([1]);
  });

  it.each([
    'Jones said Kirby closed the dam.',
    'Jones said Kirby Smith closed the dam.',
    'Kirby was accused of theft at the dam.',
    'Kirby was asked to leave the dam.',
    'Jones met Kirby, closed the dam and said it was safe.',
    'They saw the dam of Kirby and said it was safe.',
  ])('does not: %s', (sentence) => {
    expect(measured(sentence, asked, 'speaks')).toEqual([0]);
  });
});

describe('words that say little of the answer', () => {
  it('count less than others, unless they are part of a name', () => {
    const body = 'The shuttle returns on Friday. It is going on Friday.';
    const [shuttle = 0, going = 1] = measured(body, 'When is the shuttle going?', 'exact');
    expect(shuttle).toBeGreaterThan(2 * going);
    const named = 'The Going festival opens. The shuttle opens.';
    const [festival = 0, other = 1] = measured(named, 'When does Going shuttle open?', 'exact');
    expect(festival).toBeCloseTo(other, 5);
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
