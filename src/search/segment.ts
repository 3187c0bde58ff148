import type { ArticleFacts, CutArticle } from '../corpus/article.ts';
import { type Bodies, BodiesBuilder } from './bodies.ts';
import { fingerprintBytes, FINGERPRINT_BYTES } from './fingerprint.ts';
import { GrowingBytes, GrowingNumbers } from './growing.ts';
import { type Passage, passagesOf } from './passages.ts';
import { languageCode } from './languages.ts';
import { sketchOf } from './sketch.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import { buildTermTable, type TermTable } from './term-table.ts';
import { createTermNumberer, type VisitNumber } from './terms.ts';
import { type TextTerms, TextTermsBuilder } from './text-terms.ts';
import { textAt, type Texts, TextsBuilder } from './texts.ts';

/**
 * Articles and the index over them, written once and never changed, in memory that threads share.
 * Nothing in it is an object of its own: an edition of any size is a few dozen buffers.
 */
export interface Segment {
  /** Ids of the articles, and their facts as JSON. */
  readonly ids: Texts;
  readonly facts: Texts;
  readonly bodies: Bodies;
  /** `FINGERPRINT_BYTES` for each article. */
  readonly fingerprints: Uint8Array;
  /** `SKETCH.length` numbers for each article. */
  readonly sketches: Uint32Array;
  /** Of each article, how many names its file has that nobody reads; 255 for more. */
  readonly unknownFields: Uint8Array;
  /** Names of outlets, and the number of each article's. */
  readonly outlets: Texts;
  readonly outletOf: Uint32Array;
  /** Codes of languages, and the number of each article's. */
  readonly languages: Texts;
  readonly languageOf: Uint32Array;
  /** Day of publication as a number, 20230708; 0 for the undated. */
  readonly days: Uint32Array;
  /** Passages of article `n` from `firstPassage[n]` to `firstPassage[n + 1]`. */
  readonly firstPassage: Uint32Array;
  /** Each passage's article, and the number of its first sentence there. */
  readonly passageArticles: Uint32Array;
  readonly passageStarts: Uint32Array;
  readonly dictionary: TermTable;
  /** Over passages. */
  readonly texts: Postings;
  /** Over articles. */
  readonly titles: Postings;
  /** Of each sentence, in the order of `bodies.starts`, and of each article's title. */
  readonly sentenceTerms: TextTerms;
  readonly titleTerms: TextTerms;
}

/** Makes a segment of articles, one after the other. */
export class SegmentBuilder {
  readonly #ids = new TextsBuilder();
  readonly #facts = new TextsBuilder();
  readonly #bodies = new BodiesBuilder();
  readonly #fingerprints = new GrowingBytes();
  readonly #sketches = new GrowingNumbers();
  readonly #unknownFields = new GrowingBytes();
  readonly #outlets = new Map<string, number>();
  readonly #outletOf = new GrowingNumbers();
  readonly #languages = new Map<string, number>();
  readonly #languageOf = new GrowingNumbers();
  readonly #days = new GrowingNumbers();
  readonly #firstPassage = new GrowingNumbers();
  readonly #passageArticles = new GrowingNumbers();
  readonly #passageStarts = new GrowingNumbers();
  readonly #numberer = createTermNumberer();
  readonly #texts = new PostingsBuilder();
  readonly #titles = new PostingsBuilder();
  readonly #sentenceTerms = new TextTermsBuilder();
  readonly #titleTerms = new TextTermsBuilder();
  /** Used again for each text. */
  readonly #terms: number[] = [];
  #count = 0;

  constructor() {
    this.#firstPassage.push(0);
  }

  /**
   * @param unknownFields how many names its file has that nobody reads.
   * @returns the article's number in the segment.
   */
  add({ article, sentences }: CutArticle, unknownFields = 0): number {
    const { body, ...facts } = article;
    const number = this.#count;
    this.#ids.add(facts.id);
    this.#facts.add(JSON.stringify(facts));
    this.#bodies.add(body, sentences);
    this.#fingerprints.append(fingerprintBytes(article));
    for (const each of sketchOf(article, sentences)) this.#sketches.push(each);
    this.#unknownFields.push(Math.min(unknownFields, 0xff));
    this.#outletOf.push(numberIn(this.#outlets, facts.outlet));
    const language = languageCode(facts.language);
    this.#languageOf.push(numberIn(this.#languages, language));
    this.#days.push(dayOf(facts.published));
    this.#titles.add(this.#number([article.title], language, this.#titleTerms));
    for (const { first, end } of passagesOf(sentences, number)) {
      this.#passageArticles.push(number);
      this.#passageStarts.push(first);
      const texts = sentences.slice(first, end).map(({ text }) => text);
      this.#texts.add(this.#number(texts, language, this.#sentenceTerms));
    }
    this.#firstPassage.push(this.#passageStarts.length);
    this.#count += 1;
    return number;
  }

  build(): Segment {
    const { terms } = this.#numberer;
    return {
      ids: this.#ids.build(),
      facts: this.#facts.build(),
      bodies: this.#bodies.build(),
      fingerprints: this.#fingerprints.shared(),
      sketches: this.#sketches.shared(),
      unknownFields: this.#unknownFields.shared(),
      outlets: textsOf(this.#outlets.keys()),
      outletOf: this.#outletOf.shared(),
      languages: textsOf(this.#languages.keys()),
      languageOf: this.#languageOf.shared(),
      days: this.#days.shared(),
      firstPassage: this.#firstPassage.shared(),
      passageArticles: this.#passageArticles.shared(),
      passageStarts: this.#passageStarts.shared(),
      dictionary: buildTermTable(terms),
      texts: this.#texts.build(terms.length),
      titles: this.#titles.build(terms.length),
      sentenceTerms: this.#sentenceTerms.build(),
      titleTerms: this.#titleTerms.build(),
    };
  }

  /** The terms of texts together; what each has goes into `each`. */
  #number(texts: readonly string[], language: string, each: TextTermsBuilder): readonly number[] {
    const terms = this.#terms;
    terms.length = 0;
    const visit: VisitNumber = (number, start, end) => {
      terms.push(number);
      each.add(number, start, end);
    };
    for (const text of texts) {
      this.#numberer.number(text, visit, language);
      each.endText();
    }
    return terms;
  }
}

/** The number of a name among those that came before; a new one gets the next. */
function numberIn(names: Map<string, number>, name: string): number {
  const number = names.get(name) ?? names.size;
  names.set(name, number);
  return number;
}

function textsOf(names: Iterable<string>): Texts {
  const texts = new TextsBuilder();
  for (const name of names) texts.add(name);
  return texts.build();
}

export function articleCount({ days }: Segment): number {
  return days.length;
}

/** What is known of an article besides its body. */
export function factsAt({ facts }: Segment, article: number): ArticleFacts {
  // Written by `SegmentBuilder`, and checked by its sum where it comes from a disk.
  return JSON.parse(textAt(facts, article)) as ArticleFacts;
}

export function idAt({ ids }: Segment, article: number): string {
  return textAt(ids, article);
}

export function fingerprintAt({ fingerprints }: Segment, article: number): string {
  const start = article * FINGERPRINT_BYTES;
  return Buffer.from(fingerprints.subarray(start, start + FINGERPRINT_BYTES)).toString('hex');
}

/** A passage, as one of the article at `place` of an edition. */
export function passageAt(segment: Segment, passage: number, place: number): Passage {
  const { passageArticles, passageStarts, firstPassage, bodies } = segment;
  const article = passageArticles[passage] ?? 0;
  const isLast = passage + 1 === firstPassage[article + 1];
  const base = bodies.firstSentence;
  const end = isLast
    ? (base[article + 1] ?? 0) - (base[article] ?? 0)
    : (passageStarts[passage + 1] ?? 0);
  return { article: place, first: passageStarts[passage] ?? 0, end };
}

/** The first ten characters of an ISO date as a number. */
function dayOf(published: string | undefined): number {
  return published === undefined ? 0 : Number(published.slice(0, 10).replaceAll('-', ''));
}
