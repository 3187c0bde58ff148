import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutArticle } from '../src/corpus/cut.ts';
import { bodyAt, BodiesBuilder, sentenceAt, sentenceCount } from '../src/search/bodies.ts';
import { createEdition } from '../src/search/edition.ts';
import { sentencesOf } from '../src/corpus/sentences.ts';
import { passagesOf } from '../src/search/passages.ts';
import { newsProse, oddText } from './support/arbitraries.ts';
import { smallNews } from './support/small-news.ts';

const latin = fc.string({ unit: fc.constantFrom('a', ' ', '.', 'é', 'ÿ', '\n') });
const text = fc.oneof(newsProse, oddText, latin, fc.string({ unit: 'binary' }));

describe('bodies in shared memory', () => {
  it('are what was printed, unit for unit, and so are their sentences', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const builder = new BodiesBuilder();
        const sentences = texts.map((body) => sentencesOf(body));
        texts.forEach((body, at) => builder.add(body, sentences[at] ?? []));
        const bodies = builder.build();
        texts.forEach((body, at) => {
          expect(bodyAt(bodies, at)).toBe(body);
          expect(sentenceCount(bodies, at)).toBe(sentences[at]?.length);
          const read = sentences[at]?.map((_, number) => sentenceAt(bodies, at, number));
          expect(read).toEqual(sentences[at]);
          expect(sentenceAt(bodies, at, sentences[at]?.length ?? 0)).toBeUndefined();
          expect(sentenceAt(bodies, at, -1)).toBeUndefined();
        });
      }),
    );
  });

  it.each([
    ['ASCII.', 6],
    ['Ein Überblick.', 14],
    ['“Quoted.”', 13],
    ['北京。', 6],
    ['half \ud800', 12],
  ])('take few bytes: %j', (body, bytes) => {
    const builder = new BodiesBuilder();
    builder.add(body, []);
    expect(builder.build().bytes.length).toBe(bytes);
  });
});

describe('a shelf', () => {
  it('holds every article at the place of its id', () => {
    fc.assert(
      fc.property(smallNews, (articles) => {
        const { shelf } = createEdition(articles);
        const ids = articles.map(({ article }) => article.id).toSorted();
        expect(shelf.count).toBe(articles.length);
        expect(ids.map((id) => shelf.placeOf(id))).toEqual([...ids.keys()]);
        expect(shelf.placeOf('nobody')).toBe(-1);
        for (const { article, sentences } of articles) {
          const place = shelf.placeOf(article.id);
          const { body, ...facts } = article;
          expect(shelf.facts(place)).toEqual(JSON.parse(JSON.stringify(facts)));
          expect(shelf.body(place)).toBe(body);
          expect(shelf.outlets[shelf.outlet(place)]).toBe(article.outlet);
          expect(shelf.passages(place)).toEqual(passagesOf(sentences, place));
        }
      }),
    );
  });

  it('knows days, outlets and the undated', () => {
    const { shelf } = createEdition([
      cut('a', 'Zeit', '2023-07-08T09:30:00Z'),
      cut('b', 'Ära', '0987-01-02'),
      cut('c', 'Buna'),
    ]);
    expect(shelf.outlets).toEqual(['Buna', 'Zeit', 'Ära']);
    expect(shelf.extent()).toEqual({
      articles: 3,
      outlets: [0, 1, 2],
      from: 9870102,
      to: 20230708,
      undated: 1,
    });
    expect(shelf.extent(Uint8Array.of(0, 0, 1))).toEqual({
      articles: 1,
      outlets: [0],
      from: 0,
      to: 0,
      undated: 1,
    });
  });

  it('refuses a place that it has not', () => {
    const { shelf } = createEdition([]);
    expect(() => shelf.facts(0)).toThrow(RangeError);
  });
});

function cut(id: string, outlet: string, published?: string) {
  return cutArticle({ id, title: id, outlet, published, language: 'en', body: 'It rained.' }, id);
}
