import { BestPassages } from './best-passages.ts';
import { BM25, type Bm25Parameters } from './bm25.ts';
import type { ArticleMask, Hit, PassageIndex, QueryTerm } from './passage-index.ts';
import { inverseFrequency } from './passage-index.ts';
import { passageAt } from './segment.ts';
import { type Counting, SegmentSearch } from './segment-search.ts';
import type { Shelf } from './shelf.ts';

/**
 * The index over the articles of a shelf. Frequencies and lengths are those of the articles that
 * are on it, so that the same articles give the same scores whatever segments they lie in.
 */
export function createBm25Index(shelf: Shelf, parameters: Bm25Parameters = BM25): PassageIndex {
  return new Bm25Index(shelf, parameters);
}

class Bm25Index implements PassageIndex {
  readonly size: number;
  readonly #shelf: Shelf;
  readonly #segments: readonly SegmentSearch[];
  readonly #parameters: Bm25Parameters;
  /** Distinct terms of an average passage, and of its title. */
  readonly #averageText: number;
  readonly #averageTitle: number;
  /** The last mask asked for: a question looks up many terms under one. */
  #masked: { readonly mask: ArticleMask; readonly counting: readonly Counting[] } | undefined;

  constructor(shelf: Shelf, parameters: Bm25Parameters) {
    this.#shelf = shelf;
    this.#parameters = parameters;
    this.#segments = shelf.segments.map(
      (segment, number) => new SegmentSearch(segment, shelf.placesOf[number] ?? new Uint32Array()),
    );
    this.size = sum(this.#segments, ({ passages }) => passages);
    this.#averageText = sum(this.#segments, ({ textLength }) => textLength) / this.size || 1;
    this.#averageTitle = sum(this.#segments, ({ titleLength }) => titleLength) / this.size || 1;
  }

  search(query: readonly QueryTerm[], limit: number, mask?: ArticleMask): Hit[] {
    const counting = this.#counting(mask);
    for (const segment of this.#segments) segment.clear();
    for (const { term, weight } of query) this.#score(term, weight, counting);
    const best = new BestPassages(limit);
    this.#segments.forEach((segment, number) => segment.collect(best, number));
    return best.sorted().flatMap(({ score, segment: number, passage, place }) => {
      const segment = this.#shelf.segments[number];
      return segment === undefined ? [] : [{ passage: passageAt(segment, passage, place), score }];
    });
  }

  frequency(term: string): number {
    const numbers = this.#shelf.terms.of(term);
    return Math.max(this.#passagesWith(numbers), this.#passagesTitled(numbers));
  }

  occurs(term: string, mask?: ArticleMask): boolean {
    const counting = this.#counting(mask);
    const numbers = this.#shelf.terms.of(term);
    return this.#segments.some((segment, at) => segment.occurs(numbers[at] ?? -1, counting[at]));
  }

  #score(term: string, weight: number, counting: readonly Counting[]): void {
    const numbers = this.#shelf.terms.of(term);
    const parameters = this.#parameters;
    const text = {
      weight: weight * inverseFrequency(this.#passagesWith(numbers), this.size),
      average: this.#averageText,
    };
    const titled = this.#passagesTitled(numbers);
    const title = {
      weight: weight * parameters.title * inverseFrequency(titled, this.size),
      average: this.#averageTitle,
    };
    this.#segments.forEach((segment, at) => {
      const number = numbers[at] ?? -1;
      segment.scoreTexts(number, text, counting[at], parameters);
      if (titled > 0) segment.scoreTitles(number, title, counting[at], parameters);
    });
  }

  #passagesWith(numbers: readonly number[]): number {
    return sum(this.#segments, (segment, at) => segment.passagesWith(numbers[at] ?? -1));
  }

  #passagesTitled(numbers: readonly number[]): number {
    return sum(this.#segments, (segment, at) => segment.passagesTitled(numbers[at] ?? -1));
  }

  #counting(mask: ArticleMask | undefined): readonly Counting[] {
    if (mask === undefined) return this.#segments.map((segment) => segment.counting(undefined));
    if (this.#masked?.mask !== mask) {
      const counting = this.#segments.map((segment) => segment.counting(mask));
      this.#masked = { mask, counting };
    }
    return this.#masked.counting;
  }
}

function sum<T>(items: readonly T[], of: (item: T, at: number) => number): number {
  return items.reduce((total, item, at) => total + of(item, at), 0);
}
