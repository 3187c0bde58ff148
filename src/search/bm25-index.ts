import { BestPassages } from './best-passages.ts';
import { BM25, type Bm25Parameters } from './bm25.ts';
import type { ArticleMask, Hit, PassageIndex, QueryTerm } from './passage-index.ts';
import { inverseFrequency } from './passage-index.ts';
import { passageAt } from './segment.ts';
import { Saturation } from './saturation.ts';
import { type Counting, SegmentSearch } from './segment-search.ts';
import type { Shelf } from './shelf.ts';
import { ABSENT_TERM } from './term-numbers.ts';

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
  /** By distinct terms of a passage, and of its title. */
  readonly #inText: Saturation;
  readonly #inTitle: Saturation;
  readonly #statistics = new Map<string, TermStatistics>();
  /** The last mask asked for: a question looks up many terms under one. */
  #masked: { readonly mask: ArticleMask; readonly counting: readonly Counting[] } | undefined;

  constructor(shelf: Shelf, parameters: Bm25Parameters) {
    this.#shelf = shelf;
    this.#parameters = parameters;
    this.#segments = shelf.segments.map(
      (segment, number) =>
        new SegmentSearch(segment, shelf.searchedPlacesOf[number] ?? new Uint32Array()),
    );
    this.size = sum(this.#segments, ({ passages }) => passages);
    const average = (length: (segment: SegmentSearch) => number) =>
      sum(this.#segments, length) / this.size || 1;
    this.#inText = new Saturation(
      parameters,
      average(({ textLength }) => textLength),
    );
    this.#inTitle = new Saturation(
      parameters,
      average(({ titleLength }) => titleLength),
    );
  }

  search(query: readonly QueryTerm[], limit: number, mask?: ArticleMask): Hit[] {
    const counting = this.#counting(mask);
    for (const { term, weight } of query) this.#score(term, weight, counting);
    const best = new BestPassages(limit);
    this.#segments.forEach((segment, number) => segment.collect(best, number));
    return best.sorted().flatMap(({ score, segment: number, passage, place }) => {
      const segment = this.#shelf.segments[number];
      return segment === undefined ? [] : [{ passage: passageAt(segment, passage, place), score }];
    });
  }

  frequency(term: string): number {
    const { passages, titled } = this.#statisticsOf(term);
    return Math.max(passages, titled);
  }

  occurs(term: string, mask?: ArticleMask): boolean {
    const counting = this.#counting(mask);
    const numbers = this.#shelf.terms.of(term);
    return this.#segments.some((segment, at) =>
      segment.occurs(numbers[at] ?? ABSENT_TERM, counting[at]),
    );
  }

  #score(term: string, weight: number, counting: readonly Counting[]): void {
    const { numbers, passages, titled } = this.#statisticsOf(term);
    const inText = weight * inverseFrequency(passages, this.size);
    const inTitle = weight * this.#parameters.title * inverseFrequency(titled, this.size);
    this.#segments.forEach((segment, at) => {
      const number = numbers[at] ?? ABSENT_TERM;
      if (number === ABSENT_TERM) return;
      segment.scoreTexts(number, inText, counting[at], this.#inText);
      if (titled > 0) segment.scoreTitles(number, inTitle, counting[at], this.#inTitle);
    });
  }

  #statisticsOf(term: string): TermStatistics {
    const known = this.#statistics.get(term);
    if (known !== undefined) return known;
    const numbers = this.#shelf.terms.of(term);
    const fresh = {
      numbers,
      passages: sum(this.#segments, (segment, at) =>
        segment.passagesWith(numbers[at] ?? ABSENT_TERM),
      ),
      titled: sum(this.#segments, (segment, at) =>
        segment.passagesTitled(numbers[at] ?? ABSENT_TERM),
      ),
    };
    if (this.#statistics.size >= MOST_REMEMBERED) this.#statistics.clear();
    this.#statistics.set(term, fresh);
    return fresh;
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

/** Where a term is, and in how many passages of the edition and under how many titles of them. */
interface TermStatistics {
  /** In each segment. */
  readonly numbers: readonly number[];
  readonly passages: number;
  readonly titled: number;
}

/** Terms whose statistics are remembered, as in `TermNumbers`. */
const MOST_REMEMBERED = 20_000;

function sum<T>(items: readonly T[], of: (item: T, at: number) => number): number {
  return items.reduce((total, item, at) => total + of(item, at), 0);
}
