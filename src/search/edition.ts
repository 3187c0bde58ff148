import type { CutArticle } from '../corpus/article.ts';
import { createBm25Index } from './bm25-index.ts';
import { shortHash } from './fingerprint.ts';
import type { PassageIndex } from './passage-index.ts';
import { listArticles, placesOf, sortById } from './places.ts';
import { createRelatedTerms, NO_RELATED_TERMS, type RelatedTerms } from './related.ts';
import { type Segment, SegmentBuilder } from './segment.ts';
import { type Holdings, Shelf } from './shelf.ts';
import { DEFAULT_LANGUAGE } from './languages.ts';
import { createCutters, type Cutters } from './cutters.ts';
import { createStates, NO_STATES, type States } from './states.ts';
import { VectorRows } from './vector-rows.ts';
import { createWordVectors, type WordVectors } from './word-vectors.ts';
import { withVersions } from './versions.ts';

/** What one load produced: everything that answers a question comes from one edition. */
export interface Edition {
  /** Short hash of the articles: the same articles give the same id. */
  readonly id: string;
  readonly shelf: Shelf;
  readonly index: PassageIndex;
  readonly cutters: Cutters;
  /** Words related to those of a question. @param language code of the question's. */
  readonly relatedIn: (language: string) => RelatedTerms;
  /** The names of states. @param language code of the question's. */
  readonly statesIn: (language: string) => States;
  /** Vectors of the terms of a language, if there are any. @param language code of the question's. */
  readonly vectorsIn: (language: string) => WordVectors | undefined;
  /** The rows in those vectors of the terms of sentences and titles in English. */
  readonly vectorRows: VectorRows;
}

/** The table is the same whatever the articles: the editions of a thread share it. */
const ENGLISH_VECTORS = createWordVectors();

/** Opens an edition over segments; takes milliseconds, whatever their size. */
export function openEdition(holdings: Holdings): Edition {
  const cutters = createCutters();
  const related = createRelatedTerms(cutters.of(DEFAULT_LANGUAGE));
  const states = createStates(cutters.of(DEFAULT_LANGUAGE), related);
  const shelf = new Shelf(holdings);
  return {
    id: editionId(shelf),
    shelf,
    index: createBm25Index(shelf),
    cutters,
    relatedIn: (language) => (language === DEFAULT_LANGUAGE ? related : NO_RELATED_TERMS),
    statesIn: (language) => (language === DEFAULT_LANGUAGE ? states : NO_STATES),
    vectorsIn: (language) => (language === DEFAULT_LANGUAGE ? ENGLISH_VECTORS : undefined),
    vectorRows: new VectorRows(ENGLISH_VECTORS),
  };
}

/** An edition of articles in memory, in one segment. */
export function createEdition(articles: readonly CutArticle[]): Edition {
  const builder = new SegmentBuilder();
  for (const article of articles) builder.add(article);
  const segment = builder.build();
  return openEdition(withVersions([segment], placesById([segment])));
}

/**
 * The places of the articles of segments, by id.
 * @param isHeld whether the edition holds an article; no two of those it holds share an id.
 */
export function placesById(
  segments: readonly Segment[],
  isHeld: (segment: number, article: number) => boolean = () => true,
): Uint32Array {
  const listed = listArticles(segments, isHeld);
  return placesOf(listed, sortById(listed, Uint32Array.from(listed.segmentOf.keys())));
}

/** A short hash of the articles in their order. */
export function editionId(shelf: Shelf): string {
  return shortHash(shelf.fingerprints());
}
