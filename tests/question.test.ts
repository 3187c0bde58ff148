import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../src/search/question.ts';
import { createTermCutter } from '../src/search/terms.ts';

const cutter = createTermCutter();
const OUTLETS = ['Bayan News', 'Buna Times', 'Time', 'The Guardian'];
const KNOWN = new Set(
  cutter
    .termsOf('Reznikov Zakharova munitions commitment United States Ukraine decision Biden CNN')
    .map(({ term }) => term),
);
const parse = (text: string) =>
  parseQuestion(text, { cutter, outlets: OUTLETS, occurs: (term) => KNOWN.has(term) });
const words = (text: string) => parse(text).terms.map(({ word }) => word);

describe('a question', () => {
  it.each([
    ['Who is Reznikov?', 'person'],
    ['Where are munitions made?', 'place'],
    ['When was the convention signed?', 'date'],
    ['How many countries banned them?', 'number'],
    ['How much does one cost?', 'money'],
    ['What percentage of shells fail?', 'percentage'],
    ['How long will it take?', 'duration'],
    ['How old is Joe Biden?', 'age'],
    ['Why are allies upset?', 'reason'],
    ['What did Kirby say about it?', 'statement'],
    ['How did Russia react?', 'statement'],
    ['What is the name of the convention?', 'name'],
    ['Which treaty bans munitions?', 'name'],
    ['What is the spokeswoman called?', 'name'],
    ['Is Ukraine ready?', 'yes-no'],
    ['Do bomblets come out when it opens?', 'yes-no'],
    ['Do you know when it opened?', 'date'],
    ['Can you find out when it opened?', 'date'],
    ['Did the crowd leave when it was known?', 'yes-no'],
    ['bomblets when', 'date'],
    ['cluster munitions Ukraine', 'any'],
  ])('%j asks for: %s', (text, kind) => {
    expect(parse(text).kind).toBe(kind);
  });

  it.each([
    ['According to Bayan News, who is Reznikov?', 'Bayan News'],
    ['What does the Buna Times say about munitions?', 'Buna Times'],
    ['bayan news munitions', 'Bayan News'],
    ['What did Time report about munitions?', 'Time'],
    ['What is in the Guardian’s report on Ukraine?', 'The Guardian'],
    ['How much time has Ukraine left?', undefined],
    ['Who is Reznikov?', undefined],
  ])('%j is to be answered from: %s', (text, outlet) => {
    expect(parse(text).outlets).toEqual(outlet === undefined ? [] : [outlet]);
  });

  it('may name two outlets, each in its place', () => {
    const text = 'Did Bayan News report the decision before the Buna Times article did?';
    expect(parse(text).outlets.toSorted()).toEqual(['Bayan News', 'Buna Times']);
    expect(words(text)).toEqual(['decision']);
  });

  it.each([
    ['Who is Reznikov, as reported by both Bayan News and Time?', ['Bayan News', 'Time']],
    ['Do Time and Bayan News agree on the decision?', ['Bayan News', 'Time']],
    ['Does the ‘Time’ article agree with "The Guardian" on Ukraine?', ['The Guardian', 'Time']],
    ['Had Biden the time and Reznikov the will?', []],
    ['Did Ukraine and time decide?', []],
  ])('%j names, in marks or beside another: %j', (text, outlets) => {
    expect(parse(text).outlets.toSorted()).toEqual(outlets);
  });

  it('counts how often it names an outlet: the same one twice, to set two articles side by side', () => {
    const { outlets, namings } = parse(
      'Does the Bayan News article on Reznikov agree with the Bayan News report on Zakharova?',
    );
    expect([outlets, namings]).toEqual([['Bayan News'], 2]);
    expect(parse('Who is Reznikov?').namings).toBe(0);
  });

  it('does not look for the outlet’s name, nor for the words that ask', () => {
    expect(words('According to Bayan News, what did Reznikov say about munitions?')).toEqual([
      'Reznikov',
      'munitions',
    ]);
  });

  it.each([
    ['munitons', 'munitions'],
    ['commitmnet', 'commitment'],
    ['Reznikow', 'Reznikov'],
    ['Zakarova', 'Zakharova'],
  ])('finds %j by its neighbour %j', (typed, meant) => {
    const [term] = parse(typed).terms;
    expect(term).toMatchObject({ term: cutter.termOf(meant), known: true, corrected: true });
  });

  it('does not correct short words, numbers, or a word that is right', () => {
    expect(parse('Biden').terms[0]).toMatchObject({ known: true, corrected: false });
    expect(parse('CMN').terms[0]).toMatchObject({ known: false });
    expect(parse('20231').terms[0]).toMatchObject({ known: false });
  });

  it('knows a name by its capital, but not where everything or only the start has one', () => {
    const named = (text: string) =>
      parse(text).terms.flatMap(({ name, word }) => (name ? [word] : []));
    expect(named('What did Reznikov promise Ukraine?')).toEqual(['Reznikov', 'Ukraine']);
    expect(named('Munitions for Ukraine')).toEqual(['Ukraine']);
    expect(named('WHAT DID REZNIKOV PROMISE')).toEqual([]);
  });

  it('takes “us” for the country in a question without capitals, beside no verb with a person', () => {
    const usa = cutter.termOf('US');
    expect(parse('us munitions decision').terms[0]?.term).toBe(usa);
    expect(parse('tell us about munitions').terms.map(({ term }) => term)).not.toContain(usa);
  });

  it.each([
    ['Who interviewed Biden?', 1],
    ['Which treaty bans munitions?', 1],
    ['Who did Biden meet?', 0],
    ['What does Ukraine want?', 0],
    ['Who was Reznikov?', undefined],
    ['munitions Ukraine', undefined],
  ])('%j asks who does it (1) or whom it is done to (0): %s', (text, asked) => {
    expect(parse(text).asksSubject).toBe(asked);
  });

  it.each([
    ['Who is the mayor of Seoul?', true],
    ['Who was Kirby?', true],
    ['who’s president of Chad', true],
    ['Who is interviewing Biden?', false],
    ['Who was accused of it?', false],
    ['Who was born in Kyiv?', false],
    ['Who is King Charles?', true],
    ['Who is Ted Cruz?', true],
    ['Who is behind the attack?', false],
    ['Who interviewed Biden?', false],
    ['What is the office of the mayor?', false],
  ])('asks who holds an office or who somebody is, or not: %s', (text, asked) => {
    expect(parse(text).asksRole).toBe(asked);
  });

  it('asks of no going where it asks what will be', () => {
    expect(words('Is Kyiv going to use munitions?')).toEqual(['Kyiv', 'use', 'munitions']);
    expect(words('Who is going to jail?')).toEqual(['going', 'jail']);
    expect(words('When is Biden going to the border?')).toEqual(['Biden', 'going', 'border']);
    expect(words('Is Biden going to Kyiv?')).toEqual(['Biden', 'going', 'Kyiv']);
  });

  it('may be empty, and says so by having no terms', () => {
    expect(parse('what is it?').terms).toEqual([]);
    expect(parse('').terms).toEqual([]);
  });

  it('is cut into the things it asks at once, each of its terms in one of them', () => {
    const { terms, clauses } = parse(
      'Which munitions did the United States promise to Ukraine last July, while Reznikov called ' +
        'the decision of Biden brave on CNN, and Zakharova said what of the commitment of Kyiv?',
    );
    expect(clauses.map((places) => places.map((place) => terms[place]?.word))).toEqual([
      ['munitions', 'United States', 'promise', 'Ukraine', 'last', 'July'],
      ['Reznikov', 'decision', 'Biden', 'brave', 'CNN'],
      ['Zakharova', 'commitment', 'Kyiv'],
    ]);
  });

  it.each(['Who is Reznikov?', 'bread and butter', 'Kyiv, Ukraine', ''])(
    'of one thing is one clause: %j',
    (text) => {
      const { terms, clauses } = parse(text);
      expect(clauses.flat()).toHaveLength(terms.length);
      expect(clauses.length).toBeLessThanOrEqual(1);
    },
  );
});
