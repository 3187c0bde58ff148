import { BestPassages } from './best-passages.ts';
import { type Saturation, TABLED_FREQUENCY, TABLED_LENGTH } from './saturation.ts';
import type { ArticleMask } from './passage-index.ts';
import type { Postings } from './postings.ts';
import { articleCount, type Segment } from './segment.ts';
import { ABSENT } from './shelf.ts';

/** Articles of a segment that count: 1 at the number of one that does. All do when absent. */
export type Counting = Uint8Array | undefined;

/** A segment as part of an edition, with the scores of the query at hand. */
export class SegmentSearch {
  /** Passages that the edition holds, the sum of their lengths, and of their titles' lengths. */
  readonly passages: number;
  readonly textLength: number;
  readonly titleLength: number;
  readonly #segment: Segment;
  readonly #places: Uint32Array;
  readonly #held: Counting;
  /** One for each passage; used again for each query. */
  readonly #scores: Float64Array;

  /** @param places the place of each article in the edition, or `ABSENT`. */
  constructor(segment: Segment, places: Uint32Array) {
    this.#segment = segment;
    this.#places = places;
    this.#held = places.includes(ABSENT)
      ? Uint8Array.from(places, (place) => (place === ABSENT ? 0 : 1))
      : undefined;
    this.#scores = new Float64Array(segment.passageArticles.length);
    [this.passages, this.textLength, this.titleLength] = this.#measure();
  }

  /** The articles that count under a mask over places. */
  counting(mask: ArticleMask | undefined): Counting {
    if (mask === undefined) return this.#held;
    return Uint8Array.from(this.#places, (place) => (place === ABSENT ? 0 : (mask[place] ?? 0)));
  }

  /** Passages of the edition that hold a term. */
  passagesWith(term: number): number {
    const { texts, passageArticles } = this.#segment;
    const { from, to } = rowOf(texts, term);
    const held = this.#held;
    if (held === undefined) return to - from;
    let count = 0;
    for (let at = from; at < to; at += 1) {
      count += held[passageArticles[texts.texts[at] ?? 0] ?? 0] ?? 0;
    }
    return count;
  }

  /** Passages of the edition whose title holds a term. */
  passagesTitled(term: number): number {
    const { titles } = this.#segment;
    const { from, to } = rowOf(titles, term);
    let count = 0;
    for (let at = from; at < to; at += 1) {
      const article = titles.texts[at] ?? 0;
      if (this.#held?.[article] !== 0) count += this.#passagesOf(article);
    }
    return count;
  }

  occurs(term: number, counting: Counting): boolean {
    const { texts, titles, passageArticles } = this.#segment;
    const inTitle = rowOf(titles, term);
    const inText = rowOf(texts, term);
    if (counting === undefined) return inTitle.to > inTitle.from || inText.to > inText.from;
    for (let at = inTitle.from; at < inTitle.to; at += 1) {
      if (counting[titles.texts[at] ?? 0] === 1) return true;
    }
    for (let at = inText.from; at < inText.to; at += 1) {
      if (counting[passageArticles[texts.texts[at] ?? 0] ?? 0] === 1) return true;
    }
    return false;
  }

  /** Adds what a term counts in the passages that hold it. @param weight of the term. */
  scoreTexts(term: number, weight: number, counting: Counting, saturation: Saturation): void {
    const { texts, passageArticles } = this.#segment;
    const { texts: passages, frequencies, lengths } = texts;
    const { table } = saturation;
    const scores = this.#scores;
    const { from, to } = rowOf(texts, term);
    for (let at = from; at < to; at += 1) {
      const passage = passages[at] ?? 0;
      if (counting !== undefined && counting[passageArticles[passage] ?? 0] === 0) continue;
      const frequency = frequencies[at] ?? 0;
      const length = lengths[passage] ?? 0;
      const value =
        frequency < TABLED_FREQUENCY && length < TABLED_LENGTH
          ? (table[frequency * TABLED_LENGTH + length] ?? 0)
          : saturation.of(frequency, length);
      scores[passage] = (scores[passage] ?? 0) + weight * value;
    }
  }

  /** Adds what a term counts in the titles that hold it, to all passages below them. */
  scoreTitles(term: number, weight: number, counting: Counting, saturation: Saturation): void {
    const { titles, firstPassage } = this.#segment;
    const scores = this.#scores;
    const { from, to } = rowOf(titles, term);
    for (let at = from; at < to; at += 1) {
      const article = titles.texts[at] ?? 0;
      if (counting !== undefined && counting[article] === 0) continue;
      const length = titles.lengths[article] ?? 0;
      const score = weight * saturation.of(titles.frequencies[at] ?? 0, length);
      const end = firstPassage[article + 1] ?? 0;
      for (let passage = firstPassage[article] ?? 0; passage < end; passage += 1) {
        scores[passage] = (scores[passage] ?? 0) + score;
      }
    }
  }

  /**
   * Enters the passages with a score into the best of all segments, and forgets the scores.
   * @param own this segment's number.
   */
  collect(best: BestPassages, own: number): void {
    const { passageArticles } = this.#segment;
    const scores = this.#scores;
    let least = best.least;
    for (let passage = 0; passage < scores.length; passage += 1) {
      const score = scores[passage] ?? 0;
      if (score === 0 || score < least) continue;
      const place = this.#places[passageArticles[passage] ?? 0] ?? ABSENT;
      best.add({ score, place, segment: own, passage });
      least = best.least;
    }
    scores.fill(0);
  }

  #measure(): [passages: number, textLength: number, titleLength: number] {
    const { texts, titles, firstPassage } = this.#segment;
    let [passages, textLength, titleLength] = [0, 0, 0];
    for (let article = 0; article < articleCount(this.#segment); article += 1) {
      if (this.#places[article] === ABSENT) continue;
      const end = firstPassage[article + 1] ?? 0;
      for (let at = firstPassage[article] ?? 0; at < end; at += 1)
        textLength += texts.lengths[at] ?? 0;
      passages += this.#passagesOf(article);
      titleLength += (titles.lengths[article] ?? 0) * this.#passagesOf(article);
    }
    return [passages, textLength, titleLength];
  }

  #passagesOf(article: number): number {
    const { firstPassage } = this.#segment;
    return (firstPassage[article + 1] ?? 0) - (firstPassage[article] ?? 0);
  }
}

function rowOf(
  { offsets }: Postings,
  term: number,
): { readonly from: number; readonly to: number } {
  return term < 0 ? NO_ROW : { from: offsets[term] ?? 0, to: offsets[term + 1] ?? 0 };
}

const NO_ROW = { from: 0, to: 0 } as const;
