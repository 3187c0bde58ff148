import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../src/answer/answer.ts';
import { collapseCopies } from '../src/answer/carriers.ts';
import { byDate } from '../src/answer/chronology.ts';
import { compare } from '../src/answer/compare.ts';
import { createAnswerModels } from '../src/answer/models.ts';
import type { ArticleFacts } from '../src/corpus/article.ts';
import { cutArticle } from '../src/corpus/cut.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { createEdition } from '../src/search/edition.ts';
import { citation } from './support/answers.ts';
import { ROOT } from './support/cli.ts';

const models = createAnswerModels();

describe('the shipped articles, which disagree on whether Washington supplies the munitions', async () => {
  const edition = createEdition((await loadCorpus(`${ROOT}/knowledge`)).articles);

  it.each([
    'Does Washington supply cluster munitions to Ukraine?',
    'Will the United States send cluster munitions to Ukraine?',
    'Is the US supplying Kyiv with cluster munitions?',
    'Did the US decide to send cluster munitions to Ukraine?',
    'whether Washington supplies the munitions',
  ])('are both quoted when asked: %s', (question) => {
    const { groups } = compare(models, edition, { question });
    const outlets = groups.map(({ quotation }) => quotation.article.outlet);
    expect(outlets).toEqual(['Bayan News', 'Buna Times']);
    expect(groups[1]?.quotation.quote).toMatch(/not currently ready to supply|not considering/u);
  });

  it('are not when one says nothing of it', () => {
    const { groups } = compare(models, edition, { question: 'Who is John Kirby?' });
    expect(groups.map(({ quotation }) => quotation.article.outlet)).toEqual(['Buna Times']);
  });

  it('are not when neither does', () => {
    const { groups, unmatched } = compare(models, edition, { question: 'Who won the chess cup?' });
    expect(groups).toEqual([]);
    expect(unmatched).toContain('chess');
  });
});

describe('many outlets', () => {
  const articles = Array.from({ length: 40 }, (_, n) => {
    const outlet = `Outlet ${String(n).padStart(2, '0')}`;
    const published = n % 4 === 0 ? undefined : `2023-07-${String(40 - n).padStart(2, '0')}`;
    const facts = { id: `a${n}`, title: 'Grain', outlet, published, language: 'en' };
    return cutArticle(
      { ...facts, body: `Kyiv shipped ${n} tonnes of grain to Cairo. It rained.` },
      'a',
    );
  });
  const { groups } = compare(models, createEdition(articles), {
    question: 'How much grain did Kyiv ship to Cairo?',
  });

  it('are asked each by itself, the oldest first and the undated last', () => {
    const all = groups.flatMap(({ carriers }) => carriers);
    expect(all.length).toBeGreaterThan(12);
    const firsts = groups.map(({ quotation }) => quotation.article);
    expect(firsts).toEqual(firsts.toSorted(byDate));
    const undated = firsts.findIndex(({ published }) => published === undefined);
    expect(undated === -1 || firsts.slice(undated).every(({ published }) => !published)).toBe(true);
  });
});

describe('wire copy', () => {
  const text =
    'The ministry said on Tuesday that it had ordered two hundred trucks for the northern ports.';
  const at = (outlet: string, published?: string, quote = text) =>
    citation(quote, { id: outlet, outlet, published });

  it('is collapsed under all outlets that carried it, quoted from the first', () => {
    const [group, ...others] = collapseCopies([
      at('C'),
      at('B', '2023-07-09'),
      at('A', '2023-07-08'),
    ]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ isExact: true, quotation: { id: 'A#3-ab12' } });
    expect(group?.carriers.map(({ outlet }) => outlet)).toEqual(['A', 'B', 'C']);
  });

  it('counts as copied with a word edited, and not when it says something else', () => {
    const edited = text.replace('Tuesday', 'Wednesday');
    const other = 'The ministry said on Tuesday that no trucks had been ordered for any port.';
    const groups = collapseCopies([
      at('A', '2023-07-08'),
      at('B', '2023-07-09', edited),
      at('C', '2023-07-10', other),
    ]);
    expect(groups.map(({ carriers, isExact }) => [carriers.length, isExact])).toEqual([
      [2, false],
      [1, true],
    ]);
  });
});

describe('the order of dates', () => {
  it('is by day, then by time where both print one; the undated come last', () => {
    const facts = (id: string, published?: string): ArticleFacts => ({
      id,
      title: '',
      outlet: id,
      published,
      language: 'en',
    });
    const ordered = [
      facts('d', '2023-07-07'),
      facts('b', '2023-07-08T09:00:00Z'),
      facts('a', '2023-07-08T11:30:00+01:00'),
      facts('c', '2023-07-09'),
      facts('e'),
    ];
    expect(ordered.toReversed().toSorted(byDate)).toEqual(ordered);
  });
});

describe('an answer with one sentence of each outlet', () => {
  it('has the best first, whenever it was printed; a comparison the oldest', () => {
    const told = [
      ['Old', '2020-01-01', 'The harbour board met about the ferry and the grain from Kyiv.'],
      ['New', '2023-01-01', 'Kyiv shipped ninety tonnes of grain to Cairo on Monday.'],
      [
        'Middle',
        '2021-01-01',
        'The port said that forty tonnes of grain were shipped by Kyiv to Cairo in March.',
      ],
    ] as const;
    const articles = told.map(([outlet, published, body]) =>
      cutArticle({ id: outlet, title: 'Grain', outlet, published, language: 'en', body }, 'a'),
    );
    const edition = createEdition(articles);
    const question = 'How many tonnes of grain did Kyiv ship to Cairo?';
    const answer = createAnswerer(models)(edition, { question, onePerOutlet: true, refuse: false });
    const cited = answer.kind === 'cited' ? answer.citations : [];
    const scores = cited.map(({ score }) => score);
    expect(cited[0]?.article.outlet).toBe('New');
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const compared = compare(models, edition, { question }).groups;
    const days = compared.map(({ quotation }) => quotation.article.published ?? '');
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
  });
});
