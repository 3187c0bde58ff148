import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../src/answer/answer.ts';
import type { Answer } from '../src/answer/types.ts';
import { cutArticle } from '../src/corpus/cut.ts';
import { createEdition } from '../src/search/edition.ts';

interface Printed {
  readonly outlet: string;
  readonly published?: string;
  readonly title: string;
  readonly body: string;
}

const HARBOUR: Printed = {
  outlet: 'Harbour Post',
  published: '2023-10-07',
  title: 'Port of Lissa opens a second terminal',
  body: 'The port of Lissa opened a second terminal for grain on Friday. Ships from nine countries waited outside.',
};
const HARBOUR_LATER: Printed = {
  outlet: 'Harbour Post',
  published: '2023-12-15',
  title: 'Port of Lissa closes a terminal',
  body: 'The port of Lissa closed its terminal for grain after a fire in the silo. Nobody was hurt.',
};
const TIMES: Printed = {
  outlet: 'Inland Times',
  published: '2023-10-09',
  title: 'Farmers of the Morava valley',
  body: 'Farmers in the Morava valley lost half of their sunflower harvest to hail. Insurance paid for little of it.',
};
const GAZETTE: Printed = {
  outlet: 'Gazette',
  title: 'Terminal for grain at the port of Lissa',
  body: 'At Lissa the second terminal for grain took up its work, and the port of Lissa opened it with a band. The second terminal for grain at the port of Lissa was long awaited.',
};
const ALL = [HARBOUR, HARBOUR_LATER, TIMES, GAZETTE];

const answer = createAnswerer();

function ask(question: string, printed: readonly Printed[] = ALL, limit = 3): Answer {
  const cuts = printed.map((one, at) =>
    cutArticle({ id: `a${at}`, language: 'en', ...one }, `a${at}.md`),
  );
  return answer(createEdition(cuts), { question, limit, refuse: false });
}

function cited(given: Answer) {
  return given.kind === 'cited' ? given.citations : [];
}

const TWO =
  'Does the Harbour Post article on the second terminal for grain at the port of Lissa tell of a ' +
  'success, while the Inland Times report on the Morava valley tells of farmers who lost a harvest?';

describe('a question that asks several things', () => {
  it('is answered from both outlets that it names, before more of what is told already', () => {
    const outlets = cited(ask(TWO, ALL, 2)).map(({ article }) => article.outlet);
    expect(outlets.toSorted()).toEqual(['Harbour Post', 'Inland Times']);
  });

  it('has evidence of each, even where one outlet has the better of every part', () => {
    const many = {
      ...HARBOUR,
      body:
        'The port of Lissa opened a second terminal for grain on Friday. ' +
        'Ships from nine countries waited outside the harbour for two weeks. ' +
        'The mayor promised cheaper fees for the farmers of the islands.',
    };
    const little = {
      ...TIMES,
      title: 'Islands',
      body: 'The union of the islands asks a minister for help.',
    };
    const question =
      'Does the Harbour Post report that the port of Lissa opened a second terminal for grain, and ' +
      'that ships from nine countries waited outside the harbour for two weeks, while the Inland ' +
      'Times article says what a union asks?';
    const outlets = cited(ask(question, [many, little, HARBOUR_LATER], 2)).map(
      ({ article }) => article.outlet,
    );
    expect(outlets).toEqual(['Harbour Post', 'Inland Times']);
  });

  it('is answered with another part before the same part again', () => {
    const body =
      'A fire burned the silo of the second terminal for grain at the port of Lissa in December. ' +
      'It was in December that the fire at the port of Lissa burned the terminal and a silo for grain. ' +
      'Hail destroyed the harvest of sunflowers in a valley near Morava.';
    const question =
      'What burned the silo of the second terminal for grain at the port of Lissa in December, and ' +
      'what destroyed the harvest of sunflowers that farmers in the valley had hoped to sell abroad?';
    const quotes = cited(ask(question, [{ ...TIMES, body }, GAZETTE], 2)).map(({ quote }) => quote);
    expect(quotes).toContain('Hail destroyed the harvest of sunflowers in a valley near Morava.');
  });

  it('may be answered from others too, but not before those that it names', () => {
    const outlets = cited(ask(TWO, ALL, 8)).map(({ article }) => article.outlet);
    expect(outlets).toContain('Gazette');
    expect(outlets.indexOf('Gazette')).toBeGreaterThan(outlets.indexOf('Harbour Post'));
  });

  it('is not answered from an outlet that it names and that printed nothing of it', () => {
    const nothing = { ...TIMES, title: 'Chess', body: 'A tournament ended in Reykjavik.' };
    const outlets = cited(ask(TWO, [HARBOUR, HARBOUR_LATER, nothing], 2)).map(
      ({ article }) => article.outlet,
    );
    expect(outlets).toEqual(['Harbour Post', 'Harbour Post']);
  });

  it('sets two articles of one outlet side by side', () => {
    const given = ask(
      'Between the Harbour Post report on the port of Lissa published on October 7, 2023, and the ' +
        'Harbour Post report on the port of Lissa published on December 15, 2023, did anything change?',
    );
    const days = cited(given).map(({ article }) => article.published);
    expect(new Set(days.slice(0, 2))).toEqual(new Set(['2023-10-07', '2023-12-15']));
  });

  it('says of each sentence what made it count', () => {
    const reasons = cited(ask(TWO)).flatMap((citation) => citation.reasons);
    expect(reasons).toContain('printed by an outlet that is named');
  });
});

describe('a date in a question', () => {
  it.each(['on December 15, 2023', 'on 15 December', 'in December 2023', 'on 2023-12-15'])(
    'prefers articles of that day or month: %s',
    (when) => {
      const [first] = cited(ask(`What happened to the terminal of Lissa ${when}?`));
      expect(first?.article.published).toBe('2023-12-15');
      expect(first?.reasons).toContain('published on a day that is named');
    },
  );

  it('leaves out no undated article, nor one of another day', () => {
    const given = cited(ask('Which terminal opened at Lissa on December 15, 2023?', ALL, 9));
    const days = new Set(given.map(({ article }) => article.published));
    expect([...days]).toEqual(expect.arrayContaining([undefined, '2023-10-07', '2023-12-15']));
  });

  it.each([
    ['What do articles published before October 8, 2023 say of Lissa?', ['2023-10-07']],
    ['What do articles published after October 9, 2023 say of Lissa?', ['2023-12-15']],
    ['What do reports since December 2023 say of Lissa?', ['2023-12-15']],
    ['What does coverage published in October 2023 say of Lissa?', ['2023-10-07', '2023-10-09']],
  ])('is a filter where it says when the articles were published: %j', (question, days) => {
    const given = ask(question, ALL, 9);
    const found = new Set(cited(given).map(({ article }) => article.published));
    expect(found).toEqual(new Set(days));
    expect(given.searched.articles).toBe(days.length);
  });

  it('that the ask itself sets counts before that of the question', () => {
    const edition = createEdition(
      ALL.map((one, at) => cutArticle({ id: `a${at}`, language: 'en', ...one }, `a${at}.md`)),
    );
    const question = 'What do articles published before October 8, 2023 say of Lissa?';
    const given = answer(edition, { question, after: '2023-12-01', refuse: false });
    expect(cited(given)[0]?.article.published).toBe('2023-12-15');
  });

  it('of something else that was published is no filter', () => {
    expect(ask('Which book on Lissa was published in May 2008?').searched.articles).toBe(4);
  });
});
