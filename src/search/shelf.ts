import type { ArticleFacts, Sentence } from '../corpus/article.ts';
import { compareCodeUnits } from '../corpus/order.ts';
import { bodyAt, sentenceCount, sentenceAt } from './bodies.ts';
import { FINGERPRINT_BYTES } from './fingerprint.ts';
import type { ArticleMask } from './passage-index.ts';
import type { Passage } from './passages.ts';
import { articleCount, factsAt, fingerprintAt, idAt, passageAt, type Segment } from './segment.ts';
import { SKETCH } from './sketch.ts';
import { TermNumbers } from './term-numbers.ts';
import { textAt, type Texts } from './texts.ts';

/** Segments, and which of their articles an edition holds: enough to open it in any thread. */
export interface Holdings {
  readonly segments: readonly Segment[];
  /** Of each place the segment and the article's number there, two numbers a place, by id. */
  readonly places: Uint32Array;
  /** Of each place that of the article's newest version; empty where every article is its own. */
  readonly newest: Uint32Array;
}

/** What some of the articles cover. */
export interface Extent {
  readonly articles: number;
  /** Numbers in `outlets` of those that printed them, ascending. */
  readonly outlets: readonly number[];
  /** Earliest and latest day as numbers, 20230708; 0 when none is dated. */
  readonly from: number;
  readonly to: number;
  readonly undated: number;
}

/**
 * The articles of an edition. An article's place is its number in the code-unit order of the ids:
 * the same articles have the same places, whatever segments they lie in.
 */
export class Shelf {
  readonly count: number;
  readonly segments: readonly Segment[];
  /** For each segment the place of each article, `ABSENT` for those the edition does not hold. */
  readonly placesOf: readonly Uint32Array[];
  /** The same without those that a newer version replaces: these are what is searched. */
  readonly searchedPlacesOf: readonly Uint32Array[];
  /** How many of them there are. */
  readonly searched: number;
  /** Names of the outlets, in code-unit order. */
  readonly outlets: readonly string[];
  /** Of the segments' dictionaries. */
  readonly terms: TermNumbers;
  /** Codes of the languages that its articles are in, the commonest first. */
  readonly languages: readonly string[];
  /** Of each segment, by number there. */
  readonly #languages: readonly (readonly string[])[];
  readonly #places: Uint32Array;
  readonly #newest: Uint32Array;
  readonly #outletAt: Uint32Array;
  readonly #days: Uint32Array;
  #extent: Extent | undefined;

  constructor({ segments, places, newest }: Holdings) {
    this.count = places.length / 2;
    this.segments = segments;
    this.terms = new TermNumbers(segments);
    this.#places = places;
    this.#newest = newest;
    this.placesOf = segments.map((segment) => new Uint32Array(articleCount(segment)).fill(ABSENT));
    for (let place = 0; place < this.count; place += 1) {
      const own = this.placesOf[this.segmentOf(place)];
      if (own !== undefined) own[this.numberOf(place)] = place;
    }
    const isCurrent = (place: number) => place !== ABSENT && this.isCurrent(place);
    this.searchedPlacesOf =
      newest.length === 0
        ? this.placesOf
        : this.placesOf.map((own) => own.map((place) => (isCurrent(place) ? place : ABSENT)));
    this.searched =
      newest.length === 0 ? this.count : newest.reduce((sum, to, at) => sum + Number(to === at), 0);
    const names = this.segments.map(({ outlets }) => namesIn(outlets));
    this.outlets = this.#outletsHeld(names);
    this.#outletAt = this.#numberOutlets(names);
    this.#languages = segments.map(({ languages }) => namesIn(languages));
    this.languages = this.#languagesHeld();
    this.#days = Uint32Array.from(
      { length: this.count },
      (_, place) => segments[this.segmentOf(place)]?.days[this.numberOf(place)] ?? 0,
    );
  }

  facts(place: number): ArticleFacts {
    return factsAt(this.segment(place), this.numberOf(place));
  }

  id(place: number): string {
    return idAt(this.segment(place), this.numberOf(place));
  }

  fingerprint(place: number): string {
    return fingerprintAt(this.segment(place), this.numberOf(place));
  }

  /** The fingerprints of all articles, in the order of their places. */
  fingerprints(): Uint8Array {
    const all = new Uint8Array(this.count * FINGERPRINT_BYTES);
    for (let place = 0; place < this.count; place += 1) {
      const start = this.numberOf(place) * FINGERPRINT_BYTES;
      const own = this.segment(place).fingerprints.subarray(start, start + FINGERPRINT_BYTES);
      all.set(own, place * FINGERPRINT_BYTES);
    }
    return all;
  }

  /** Exactly as printed. */
  body(place: number): string {
    return bodyAt(this.segment(place).bodies, this.numberOf(place));
  }

  sentenceCount(place: number): number {
    return sentenceCount(this.segment(place).bodies, this.numberOf(place));
  }

  /** One sentence of an article, without reading the others; none beyond the last. */
  sentence(place: number, number: number): Sentence | undefined {
    return sentenceAt(this.segment(place).bodies, this.numberOf(place), number);
  }

  passages(place: number): Passage[] {
    const segment = this.segment(place);
    const number = this.numberOf(place);
    const first = segment.firstPassage[number] ?? 0;
    const count = (segment.firstPassage[number + 1] ?? 0) - first;
    return Array.from({ length: count }, (_, at) => passageAt(segment, first + at, place));
  }

  /** Day of publication as a number, 20230708; 0 for the undated. */
  day(place: number): number {
    return this.#days[place] ?? 0;
  }

  /** Number of the article's outlet in `outlets`. */
  outlet(place: number): number {
    return this.#outletAt[place] ?? 0;
  }

  /** Code of the article's language. */
  language(place: number): string {
    const segment = this.segmentOf(place);
    const number = this.segments[segment]?.languageOf[this.numberOf(place)] ?? 0;
    return this.#languages[segment]?.[number] ?? '';
  }

  /** What the articles cover that count under a mask; all that are searched without one. */
  extent(mask?: ArticleMask): Extent {
    if (mask !== undefined) return this.#measure((place) => mask[place] === 1);
    this.#extent ??= this.#measure((place) => this.isCurrent(place));
    return this.#extent;
  }

  /** Whether no newer version replaces the article: it is searched. */
  isCurrent(place: number): boolean {
    return this.newestOf(place) === place;
  }

  /** The place of an article's newest version: its own, unless it is replaced. */
  newestOf(place: number): number {
    return this.#newest[place] ?? place;
  }

  /** `SKETCH.length` numbers. */
  sketch(place: number): Uint32Array {
    const start = this.numberOf(place) * SKETCH.length;
    return this.segment(place).sketches.subarray(start, start + SKETCH.length);
  }

  /** How many names an article's file has that nobody reads. */
  unknownFields(place: number): number {
    return this.segment(place).unknownFields[this.numberOf(place)] ?? 0;
  }

  /** Whether the article at a place of another shelf is on this one too, in the same memory. */
  shares(other: Shelf, place: number): boolean {
    const segment = this.segments.indexOf(other.segment(place));
    return segment >= 0 && this.placesOf[segment]?.[other.numberOf(place)] !== ABSENT;
  }

  /** Place of the article with an id, or -1. */
  placeOf(id: string): number {
    let [low, high] = [0, this.count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareCodeUnits(this.id(middle), id);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #measure(counts: (place: number) => boolean): Extent {
    const outlets = new Uint8Array(this.outlets.length);
    let [articles, from, to, undated] = [0, 0, 0, 0];
    for (let place = 0; place < this.count; place += 1) {
      if (!counts(place)) continue;
      articles += 1;
      outlets[this.outlet(place)] = 1;
      const day = this.day(place);
      if (day === 0) undated += 1;
      else {
        if (from === 0 || day < from) from = day;
        if (day > to) to = day;
      }
    }
    const held = [...outlets.keys()].filter((outlet) => outlets[outlet] === 1);
    return { articles, outlets: held, from, to, undated };
  }

  /** Number in `segments` of the one that holds the article. */
  segmentOf(place: number): number {
    return this.#places[2 * place] ?? 0;
  }

  /** Number of the article in its segment. */
  numberOf(place: number): number {
    return this.#places[2 * place + 1] ?? 0;
  }

  /** @throws RangeError when there is no such place. */
  segment(place: number): Segment {
    const segment = this.segments[this.segmentOf(place)];
    if (segment === undefined || place >= this.count) throw new RangeError(`no place ${place}`);
    return segment;
  }

  #outletsHeld(names: readonly (readonly string[])[]): string[] {
    const held = new Set<string>();
    this.placesOf.forEach((places, segment) => {
      const numbers = this.segments[segment]?.outletOf;
      const seen = new Set<number>();
      places.forEach((place, number) => {
        if (place !== ABSENT) seen.add(numbers?.[number] ?? 0);
      });
      for (const outlet of seen) held.add(names[segment]?.[outlet] ?? '');
    });
    return [...held].toSorted(compareCodeUnits);
  }

  #languagesHeld(): string[] {
    const counts = new Map<string, number>();
    this.segments.forEach((segment, at) => {
      const own = new Map<number, number>();
      this.placesOf[at]?.forEach((place, number) => {
        const language = segment.languageOf[number] ?? 0;
        if (place !== ABSENT) own.set(language, (own.get(language) ?? 0) + 1);
      });
      for (const [number, count] of own) {
        const code = this.#languages[at]?.[number] ?? '';
        counts.set(code, (counts.get(code) ?? 0) + count);
      }
    });
    const common = [...counts].toSorted(([a, n], [b, m]) => m - n || compareCodeUnits(a, b));
    return common.map(([code]) => code);
  }

  #numberOutlets(names: readonly (readonly string[])[]): Uint32Array {
    const numberOf = new Map(this.outlets.map((name, number) => [name, number]));
    const translated = names.map((own) => own.map((name) => numberOf.get(name) ?? 0));
    return Uint32Array.from({ length: this.count }, (_, place) => {
      const segment = this.segmentOf(place);
      const own = this.segments[segment]?.outletOf[this.numberOf(place)] ?? 0;
      return translated[segment]?.[own] ?? 0;
    });
  }
}

/** In place of a place, for an article that the edition does not hold. */
export const ABSENT = 0xffff_ffff;

function namesIn(names: Texts): string[] {
  return Array.from({ length: names.ends.length - 1 }, (_, number) => textAt(names, number));
}

/** A day as a number, written as an ISO date; 0 is no day. */
export function isoDay(day = 0): string | undefined {
  if (day === 0) return undefined;
  return String(day)
    .padStart(8, '0')
    .replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
}
