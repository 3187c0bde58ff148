import type { Edition } from '../search/edition.ts';
import { type Carried, collapseCopies } from './carriers.ts';
import { quoteSentence } from './citation.ts';
import { selectArticles } from './filter.ts';
import { measureHeld } from './held.ts';
import type { AnswerModels } from './models.ts';
import { type RankedSentence, rankSentences } from './rank.ts';
import { retrieve } from './retrieve.ts';
import type { Ask, Searched } from './types.ts';

/** What dated articles print about a topic, in the order of their dates. */
export interface Timeline {
  /** Copies of one another collapsed; oldest first. */
  readonly entries: readonly Carried[];
  /** Articles without a date that hold something about the topic; counted where no dated one does. */
  readonly undated: number;
  readonly unmatched: readonly string[];
  /** The dated articles. */
  readonly searched: Searched;
  readonly edition: string;
}

/** Entries of a timeline: the best are kept. */
const MOST_ENTRIES = 30;
/** From one article: the next sentences tell the same story. */
const MOST_OF_ARTICLE = 2;
/** Share of the topic's terms that a sentence has to hold, with what stands beside it and in it. */
const LEAST = { around: 0.6, here: 0.3 } as const;
/** Any date at all leaves the undated out. */
const FIRST_DAY = '0001-01-01';

/** @throws Decline when the ask names an outlet or article that is not there, or a date that is none. */
export function tellTimeline(models: AnswerModels, edition: Edition, ask: Ask): Timeline {
  const dated = { ...ask, after: ask.after ?? FIRST_DAY };
  const { sentences, unmatched } = evidenceFor(models, edition, dated);
  const isOpen = ask.after === undefined && ask.before === undefined;
  const other = sentences.length > 0 || !isOpen ? undefined : evidenceFor(models, edition, ask);
  const quotations = sentences
    .toSorted((a, b) => a.place - b.place || a.number - b.number)
    .map(({ facts, number, span }) => quoteSentence(facts, number, span));
  return {
    entries: collapseCopies(quotations),
    undated: new Set(other?.sentences.map(({ place }) => place)).size,
    unmatched: (other ?? { unmatched }).unmatched,
    searched: selectArticles(edition.shelf, isOpen ? ask : dated).searched,
    edition: edition.id,
  };
}

function evidenceFor(models: AnswerModels, edition: Edition, ask: Ask) {
  const { view, hits } = retrieve(edition, ask);
  const ranked = rankSentences(models.rank, edition, view, hits);
  const telling = ranked.filter((sentence) => {
    const { around, here, names } = measureHeld(view, sentence);
    return around >= LEAST.around && here >= LEAST.here && names === 1;
  });
  return {
    sentences: bestOfArticles(telling).slice(0, MOST_ENTRIES),
    unmatched: view.question.terms.filter(({ known }) => !known).map(({ word }) => word),
  };
}

function bestOfArticles(ranked: readonly RankedSentence[]): RankedSentence[] {
  const counts = new Map<number, number>();
  return ranked.filter(({ place }) => {
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return count <= MOST_OF_ARTICLE;
  });
}
