import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import type { CutArticle } from '../src/corpus/article.ts';
import { BM25 } from '../src/search/bm25.ts';
import { createBm25Index } from '../src/search/bm25-index.ts';
import { createEdition, openEdition, placesById } from '../src/search/edition.ts';
import { withVersions } from '../src/search/versions.ts';
import type { Hit, QueryTerm } from '../src/search/passage-index.ts';
import { SegmentBuilder } from '../src/search/segment.ts';
import { Shelf } from '../src/search/shelf.ts';
import { createTermCutter } from '../src/search/terms.ts';
import { smallNews, smallQuery } from './support/small-news.ts';

const ALL = 10_000;

describe('the index of passages', () => {
  it('scores and ranks as MiniSearch does with the same parameters', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(smallNews, smallQuery, (articles, query) => {
        const found = createEdition(articles).index.search(query, ALL);
        expectSameRanking(found.map(scored), miniSearch(articles, query));
      }),
    );
  });

  it('scores and ranks as the formula says', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(smallNews, smallQuery, (articles, query) => {
        const found = createEdition(articles).index.search(query, ALL);
        expectSameRanking(found.map(scored), bruteForce(articles, query));
      }),
    );
  });

  it('answers alike whatever segments its articles lie in, and whatever those held before', () => {
    fc.assert(
      fc.property(smallNews, smallNews, smallQuery, fc.nat(12), (articles, gone, query, cut) => {
        const whole = createEdition(articles);
        const parts = editionInParts(articles, gone, cut);
        expect(parts.id).toBe(whole.id);
        expect(parts.index.size).toBe(whole.index.size);
        expect(parts.index.search(query, 7)).toEqual(whole.index.search(query, 7));
        for (const { term } of query) {
          expect(parts.index.frequency(term)).toBe(whole.index.frequency(term));
          expect(parts.index.occurs(term)).toBe(whole.index.occurs(term));
        }
      }),
    );
  });

  it('returns the first of all it would rank, ties in the order of ids and sentences', () => {
    fc.assert(
      fc.property(
        smallNews,
        smallQuery,
        fc.integer({ min: 1, max: 9 }),
        (articles, query, limit) => {
          const { index } = createEdition(articles);
          const all = index.search(query, ALL);
          expect(index.search(query, limit)).toEqual(all.slice(0, limit));
          expect(all).toEqual(
            all.toSorted(
              (a, b) =>
                b.score - a.score ||
                a.passage.article - b.passage.article ||
                a.passage.first - b.passage.first,
            ),
          );
        },
      ),
    );
  });

  it('looks at the articles of a mask only, and scores them as without it', () => {
    fc.assert(
      fc.property(smallNews, smallQuery, fc.nat(4095), (articles, query, bits) => {
        const { index, shelf } = createEdition(articles);
        const mask = Uint8Array.from({ length: shelf.count }, (_, at) => (bits >> at) & 1);
        const counts = ({ passage }: Hit) => mask[passage.article] === 1;
        expect(index.search(query, ALL, mask)).toEqual(index.search(query, ALL).filter(counts));
        for (const { term } of query) {
          const only = index.search([{ term, weight: 1 }], ALL, mask);
          expect(index.occurs(term, mask)).toBe(only.length > 0);
        }
      }),
    );
  });
});

interface Scored {
  readonly key: string;
  readonly score: number;
}

function scored({ passage, score }: Hit): Scored {
  return { key: `${passage.article}:${passage.first}`, score };
}

/** The same passages with the same scores; those whose scores are as good as equal in any order. */
function expectSameRanking(found: readonly Scored[], expected: readonly Scored[]): void {
  expect(found.map(({ key }) => key).toSorted()).toEqual(expected.map(({ key }) => key).toSorted());
  const scores = new Map(expected.map(({ key, score }) => [key, score]));
  found.forEach(({ key, score }, at) => {
    expect(score).toBeCloseTo(scores.get(key) ?? Number.NaN, 9);
    expect(score).toBeCloseTo(expected[at]?.score ?? Number.NaN, 9);
  });
}

interface IndexedPassage {
  readonly id: string;
  readonly text: readonly string[];
  readonly title: readonly string[];
}

function passagesOf(articles: readonly CutArticle[]): IndexedPassage[] {
  const { shelf } = createEdition(articles);
  const cutter = createTermCutter();
  const termsOf = (text: string) => cutter.termsOf(text).map(({ term }) => term);
  return Array.from({ length: shelf.count }, (_, place) => place).flatMap((place) =>
    shelf.passages(place).map(({ first, end }) => ({
      id: `${place}:${first}`,
      title: termsOf(shelf.facts(place).title),
      text: Array.from({ length: end - first }, (_, at) =>
        shelf.sentence(place, first + at),
      ).flatMap((sentence) => termsOf(sentence?.text ?? '')),
    })),
  );
}

function miniSearch(articles: readonly CutArticle[], query: readonly QueryTerm[]): Scored[] {
  const index = new MiniSearch({
    fields: ['text', 'title'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(
    passagesOf(articles).map(({ id, text, title }) => ({
      id,
      text: text.join(' '),
      title: title.join(' '),
    })),
  );
  const weights = new Map(query.map(({ term, weight }) => [term, weight]));
  const { k, b, d, title } = BM25;
  return index
    .search(query.map(({ term }) => term).join(' '), {
      bm25: { k, b, d },
      boost: { text: 1, title },
      boostTerm: (term) => weights.get(term) ?? 0,
    })
    .map(({ id, score, queryTerms }) => ({
      key: String(id),
      // MiniSearch multiplies by the number of query terms that match.
      score: score / queryTerms.length,
    }))
    .toSorted(bestFirst);
}

function bestFirst(a: Scored, b: Scored): number {
  return b.score - a.score;
}

/** Lv and Zhai's formula, term by term, over distinct terms as lengths. */
function bruteForce(articles: readonly CutArticle[], query: readonly QueryTerm[]): Scored[] {
  const passages = passagesOf(articles);
  const field = (name: 'text' | 'title', boost: number) => {
    const lengths = passages.map((passage) => new Set(passage[name]).size);
    const average = lengths.reduce((sum, length) => sum + length, 0) / passages.length;
    return (at: number, { term, weight }: QueryTerm): number => {
      const frequency = passages[at]?.[name].filter((other) => other === term).length ?? 0;
      if (frequency === 0) return 0;
      const having = passages.filter((each) => each[name].includes(term)).length;
      const idf = Math.log(1 + (passages.length - having + 0.5) / (having + 0.5));
      const norm = BM25.k * (1 - BM25.b + (BM25.b * (lengths[at] ?? 0)) / average);
      return weight * boost * idf * (BM25.d + (frequency * (BM25.k + 1)) / (frequency + norm));
    };
  };
  const [text, title] = [field('text', 1), field('title', BM25.title)];
  return passages
    .map(({ id }, at) => ({
      key: id,
      score: query.reduce((sum, term) => sum + text(at, term) + title(at, term), 0),
    }))
    .filter(({ score }) => score > 0)
    .toSorted(bestFirst);
}

/** The articles in two segments, among others that were there before and are gone. */
function editionInParts(articles: readonly CutArticle[], gone: readonly CutArticle[], cut: number) {
  const builders = [new SegmentBuilder(), new SegmentBuilder()] as const;
  const held: number[][] = [[], []];
  const add = (article: CutArticle, part: 0 | 1, isHeld: boolean) => {
    const number = builders[part].add(article);
    if (isHeld) held[part]?.push(number);
  };
  gone.forEach((article, at) => add(article, at % 2 === 0 ? 0 : 1, false));
  articles.forEach((article, at) => add(article, at < cut ? 1 : 0, true));
  const segments = builders.map((builder) => builder.build());
  const places = placesById(segments, (part, article) => held[part]?.includes(article) === true);
  return openEdition(withVersions(segments, places));
}

describe('parameters of the index', () => {
  it('count a word in the title as much as they say', () => {
    const articles = fc.sample(smallNews, { numRuns: 1, seed: 4 })[0] ?? [];
    const { shelf } = createEdition(articles);
    const without = createBm25Index(
      new Shelf(withVersions(shelf.segments, placesById(shelf.segments))),
      {
        ...BM25,
        title: 0,
      },
    );
    const titled = createBm25Index(shelf, { ...BM25, title: 1 });
    const term = createTermCutter().termOf(shelf.facts(0).title.split(' ')[0] ?? '') ?? '';
    const score = (index: typeof titled) =>
      index.search([{ term, weight: 1 }], ALL).find((hit) => hit.passage.article === 0)?.score ?? 0;
    expect(score(titled)).toBeGreaterThan(score(without));
  });
});
