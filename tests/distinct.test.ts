import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../src/answer/answer.ts';
import { cutArticle } from '../src/corpus/cut.ts';
import { createEdition } from '../src/search/edition.ts';

const WIRE = 'The ministry ordered two hundred trucks for the northern ports on Tuesday.';
const EDITED = 'The ministry ordered two hundred trucks for the northern ports on Wednesday.';
const OTHER =
  'Two hundred trucks were ordered, the ministry told us, because the northern ports lack them.';
const answer = createAnswerer();

function editionOf(...printed: readonly (readonly [outlet: string, sentence: string])[]) {
  return createEdition(
    printed.map(([outlet, sentence], n) => {
      const facts = { id: `a${n}`, title: 'Trucks', outlet, language: 'en' };
      return cutArticle(
        { ...facts, body: `It rained in the city. ${sentence} The sun rose.` },
        'a',
      );
    }),
  );
}

function citationsOf(edition: ReturnType<typeof editionOf>) {
  const given = answer(edition, { question: 'How many trucks did the ministry order?' });
  return given.kind === 'cited' ? given.citations : [];
}

describe('wire copy in an answer', () => {
  it('is cited once, with all the outlets that printed it word for word', () => {
    const [first, ...others] = citationsOf(
      editionOf(['Alpha', WIRE], ['Beta', WIRE], ['Gamma', WIRE], ['Gamma', WIRE]),
    );
    expect(first?.quote).toBe(WIRE);
    expect(first?.carriers.map(({ outlet }) => outlet)).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(first?.isExact).toBe(true);
    expect(others.map(({ quote }) => quote)).not.toContain(WIRE);
  });

  it('says so when one of them edited it', () => {
    const [first] = citationsOf(editionOf(['Alpha', WIRE], ['Beta', EDITED]));
    expect(first?.carriers.map(({ outlet }) => outlet).toSorted()).toEqual(['Alpha', 'Beta']);
    expect(first?.isExact).toBe(false);
  });

  it('is not what another outlet wrote itself', () => {
    const citations = citationsOf(editionOf(['Alpha', WIRE], ['Beta', OTHER]));
    expect(
      citations
        .slice(0, 2)
        .map(({ quote }) => quote)
        .toSorted(),
    ).toEqual([OTHER, WIRE].toSorted());
    for (const { carriers, article } of citations.slice(0, 2)) expect(carriers).toEqual([article]);
  });
});
