import type { Edition } from '../search/edition.ts';
import { findOutlets } from '../search/outlet-in-question.ts';
import { queryOf } from '../search/question.ts';
import { type Carried, collapseCopies } from './carriers.ts';
import { quoteSentence } from './citation.ts';
import { isEvident, measureConfidence } from './confidence.ts';
import { FEATURE_NAMES } from './features.ts';
import { selectArticles } from './filter.ts';
import { measureHeld } from './held.ts';
import type { AnswerModels } from './models.ts';
import type { QuestionView } from './question-view.ts';
import { type RankedSentence, rankSentences } from './rank.ts';
import { retrieve } from './retrieve.ts';
import type { Ask, Quotation, Searched } from './types.ts';

/** What each outlet prints about a question. */
export interface Comparison {
  /** The best sentence of each outlet that has evidence, copies of one another collapsed; oldest first, the undated last. */
  readonly groups: readonly Carried[];
  /** Words of the question, as typed, that nowhere occur in what was searched. */
  readonly unmatched: readonly string[];
  readonly searched: Searched;
  /** Id of the edition that was compared. */
  readonly edition: string;
}

/** Outlets that are asked, those with the best passages first. */
const OUTLETS_ASKED = 24;
/** Passages among which those outlets are looked for. */
const PASSAGES = 400;

/**
 * Asks each outlet by itself, as if there were no other.
 * @throws Decline when the ask names an outlet or article that is not there, or a date that is none.
 */
export function compare(models: AnswerModels, edition: Edition, asked: Ask): Comparison {
  const { searched } = selectArticles(edition.shelf, asked);
  const { outlets: named, rest } = findOutlets(asked.question, searched.outlets);
  const ask = { ...asked, question: rest.replace(/^\s*(?:whether|if)\s+/i, '') };
  const { view } = retrieve(edition, ask);
  // Two that the question names are compared with each other, one with all the others.
  const outlets = named.length > 1 ? named : outletsToAsk(edition, ask, view, searched);
  const best = outlets.map((outlet) => bestOf(models, edition, { ...ask, outlet }));
  return {
    groups: collapseCopies(withEvidence(best.filter((found) => found !== undefined))),
    unmatched: view.question.terms.filter(({ known }) => !known).map(({ word }) => word),
    searched,
    edition: edition.id,
  };
}

function outletsToAsk(
  edition: Edition,
  ask: Ask,
  view: QuestionView,
  searched: Searched,
): readonly string[] {
  if (searched.outlets.length <= OUTLETS_ASKED) return searched.outlets;
  const { shelf, index, relatedIn } = edition;
  const { mask } = selectArticles(shelf, ask);
  const hits = index.search(
    queryOf(view.question, relatedIn(view.question.language)),
    PASSAGES,
    mask,
  );
  const outlets = hits.map(({ passage }) => shelf.outlets[shelf.outlet(passage.article)] ?? '');
  return [...new Set(outlets)].slice(0, OUTLETS_ASKED);
}

/** An outlet's best sentence. */
interface OutletsBest {
  readonly quotation: Quotation;
  readonly confidence: number;
  /** That is enough to cite it. */
  readonly isEvident: boolean;
  /** It holds most of what was asked, all the names, and the number or date where one is asked for. */
  readonly isNear: boolean;
}

function bestOf(models: AnswerModels, edition: Edition, ask: Ask): OutletsBest | undefined {
  const { view, hits } = retrieve(edition, ask);
  const ranked = likestFirst(rankSentences(models.rank, edition, view, hits));
  const [best, ...others] = ranked;
  if (best === undefined) return undefined;
  const { dateMissing, amountMissing } = measureConfidence(view, [best, ...others]);
  const confidence = models.confidenceOf(view, ranked);
  return {
    quotation: quoteSentence(best.facts, best.number, best.span),
    confidence,
    isEvident: isEvident(view, confidence),
    isNear: dateMissing + amountMissing === 0 && holdsMost(view, best),
  };
}

/** Sentences whose log-odds lie so close are equally good. */
const TIE = 0.1;
const LIKENESS = FEATURE_NAMES.indexOf('likeness');

/** Among equally good sentences the one that means most nearly what was asked comes first: it is set beside others. */
function likestFirst(ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const most = ranked[0]?.score ?? 0;
  const likeness = ({ features }: RankedSentence) => features[LIKENESS] ?? 0;
  const equals = ranked.filter(({ score }) => most - score <= TIE);
  const likest = equals.toSorted((a, b) => likeness(b) - likeness(a));
  return [...likest, ...ranked.slice(likest.length)];
}

/** Outlets shown for being near only, together with the others. */
const FEW = 6;
/** Terms of the question that the nearest sentence has to hold, itself or beside it. */
const LEAST_NEAR = 0.65;

/**
 * The outlets with evidence of their own; while those are few, also outlets that say nearly what was
 * asked in other words ("supply" where the question has "send"). None when no outlet has evidence.
 */
function withEvidence(found: readonly OutletsBest[]): Quotation[] {
  const evident = found.filter((it) => it.isEvident);
  if (evident.length === 0) return [];
  const near = found.filter((it) => !evident.includes(it) && it.isNear);
  const room = Math.max(0, FEW - evident.length);
  const nearest = near.toSorted((a, b) => b.confidence - a.confidence).slice(0, room);
  return [...evident, ...nearest].map(({ quotation }) => quotation);
}

function holdsMost(view: QuestionView, best: RankedSentence): boolean {
  const { around, names } = measureHeld(view, best);
  return around >= LEAST_NEAR && names === 1;
}
