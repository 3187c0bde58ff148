import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewQuestion } from '../src/answer/question-view.ts';
import { retrieve } from '../src/answer/retrieve.ts';
import { createEdition } from '../src/search/edition.ts';
import { GrowingBytes, GrowingNumbers } from '../src/search/growing.ts';
import { termsOfSentence, termsOfTitle } from '../src/search/stored-terms.ts';
import { TermFinder } from '../src/search/term-finder.ts';
import { createTermCutter } from '../src/search/terms.ts';
import { TermCursor, TextTermsBuilder } from '../src/search/text-terms.ts';
import { smallNews } from './support/small-news.ts';

/** Terms as a text has them: number, and where the word begins and ends, in order. */
const storedText = fc
  .array(
    fc.tuple(
      fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 0xffff_fffe })),
      fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 100_000 })),
      fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 100_000 })),
    ),
    { maxLength: 20 },
  )
  .map((items) => {
    let last = 0;
    return items.map(([number, gap, length]) => {
      const start = last + gap;
      last = start + length;
      return { number, start, end: last };
    });
  });

describe('terms that are stored', () => {
  it('come back as they were added, text for text', () => {
    fc.assert(
      fc.property(fc.array(storedText, { maxLength: 6 }), (texts) => {
        const builder = new TextTermsBuilder();
        for (const text of texts) {
          for (const { number, start, end } of text) builder.add(number, start, end);
          builder.endText();
        }
        const cursor = new TermCursor(builder.build());
        const read = (text: number) => {
          const found: object[] = [];
          cursor.open(text);
          while (cursor.next()) {
            const { number, start, end } = cursor;
            found.push({ number, start, end });
          }
          return found;
        };
        expect(texts.map((_, at) => read(at))).toEqual(texts);
        expect(read(texts.length)).toEqual([]);
      }),
    );
  });

  it('are those that cutting the sentences and titles again would give', () => {
    const cutter = createTermCutter();
    fc.assert(
      fc.property(smallNews, (articles) => {
        const { shelf } = createEdition(articles);
        for (const { article, sentences } of articles) {
          const place = shelf.placeOf(article.id);
          const [segment, number] = [shelf.segment(place), shelf.numberOf(place)];
          const first = segment.bodies.firstSentence[number] ?? 0;
          const plain = (terms: ReturnType<typeof termsOfTitle>) =>
            terms.map(({ term, word, start, end }) => ({ term, word, start, end }));
          sentences.forEach(({ text }, at) => {
            expect(plain(termsOfSentence(segment, first + at, text))).toEqual(cutter.termsOf(text));
          });
          const { title } = article;
          expect(plain(termsOfTitle(segment, number, title))).toEqual(cutter.termsOf(title));
        }
      }),
    );
  });

  it('are found by their numbers where they stand, and no others', () => {
    const cutter = createTermCutter();
    fc.assert(
      fc.property(smallNews, fc.integer({ min: 1, max: 4 }), (articles, every) => {
        const { shelf } = createEdition(articles);
        const all = articles.flatMap(({ sentences, article }) =>
          [...sentences.map(({ text }) => text), article.title].flatMap((text) =>
            cutter.termsOf(text).map(({ term }) => term),
          ),
        );
        const wanted = new Map(all.filter((_, at) => at % every === 0).map((term) => [term, term]));
        const finder = new TermFinder(shelf, wanted.set('nowhere', 'nowhere'));
        const expected = (text: string) =>
          cutter.termsOf(text).flatMap(({ term }, at) => (wanted.has(term) ? [[term, at]] : []));
        for (const { article, sentences } of articles) {
          const place = shelf.placeOf(article.id);
          sentences.forEach(({ text }, at) => {
            const found: unknown[] = [];
            finder.inSentence(place, at, (value, where) => found.push([value, where]));
            expect(found).toEqual(expected(text));
          });
          const titled: unknown[] = [];
          finder.inTitle(place, (value, where) => titled.push([value, where]));
          expect(titled).toEqual(expected(article.title));
        }
      }),
    );
  });
});

describe('what grows', () => {
  it('is whole, whatever pieces it came in', () => {
    const size = fc.integer({ min: 0, max: 9_000 });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 6 }), (sizes) => {
        const [bytes, numbers] = [new GrowingBytes(), new GrowingNumbers()];
        const all: number[] = [];
        for (const length of sizes) {
          const part = Uint8Array.from({ length }, (_, at) => 97 + ((at + all.length) % 26));
          if (length % 2 === 0) bytes.append(part);
          else bytes.write(Buffer.from(part).toString('latin1'), 'latin1', length);
          bytes.push(0);
          for (const byte of [...part, 0]) {
            all.push(byte);
            numbers.push(byte * 1_000);
          }
        }
        expect([...bytes.shared()]).toEqual(all);
        expect([...numbers.shared()]).toEqual(all.map((byte) => byte * 1_000));
        for (let at = 0; at <= all.length; at += 97) {
          const byte = all[at];
          const number = byte === undefined ? undefined : byte * 1_000;
          expect([bytes.at(at), numbers.at(at)]).toEqual([byte, number]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a question', () => {
  it('weighs its terms the same however often it is asked', () => {
    fc.assert(
      fc.property(smallNews, (articles) => {
        const edition = createEdition(articles);
        const ask = { question: articles[0]?.article.title ?? '' };
        const { view } = retrieve(edition, ask);
        expect(viewQuestion(view.question, edition).weights).toEqual(view.weights);
        expect(retrieve(edition, ask).hits).toEqual(retrieve(edition, ask).hits);
      }),
    );
  });
});
