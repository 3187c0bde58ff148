import type { Edition } from '../search/edition.ts';
import { cite } from './citation.ts';
import { type ConfidenceModel, isEvident } from './confidence.ts';
import { type AnswerModels, createAnswerModels } from './models.ts';
import type { QuestionView } from './question-view.ts';
import { withEachOutlet } from './each-outlet.ts';
import { type RankedSentence, rankSentences } from './rank.ts';
import { distinctOf } from './distinct.ts';
import { retrieve } from './retrieve.ts';
import type { Answer, Ask } from './types.ts';

/** Citations in an answer unless the ask says otherwise. */
const DEFAULT_LIMIT = 3;

/**
 * Answers an ask from one edition: cited, or no evidence.
 * @throws Decline when the ask names an outlet or article that is not there, or a date that is none.
 */
export type Answerer = (edition: Edition, ask: Ask) => Answer;

export function createAnswerer(models: AnswerModels = createAnswerModels()): Answerer {
  const { rank, confidenceOf } = models;
  return (edition, ask) => {
    const { view, hits, searched } = retrieve(edition, ask);
    const ranked = rankSentences(rank, edition, view, hits);
    const confidence = confidenceOf(view, ranked);
    const { terms } = view.question;
    const unmatched = terms.filter(({ known }) => !known).map(({ word }) => word);
    const facts = { confidence, unmatched, searched, edition: edition.id };
    const matching = ask.matching === true ? ranked.filter(matches) : ranked;
    const chosen = ask.onePerOutlet === true ? onePerOutlet(confidenceOf, view, ranked) : matching;
    const limit = Math.max(1, ask.limit ?? DEFAULT_LIMIT);
    const first = withEachOutlet(view, chosen, limit);
    const citations = distinctOf(first, ranked, limit).map((distinct) => cite(distinct, view));
    const cited = citations.length > 0 && (ask.refuse === false || isEvident(view, confidence));
    return cited
      ? { kind: 'cited', citations, ...facts }
      : { kind: 'no-evidence', closest: citations[0], ...facts };
  };
}

/** The best sentence, and the best of each other outlet that has evidence of its own. */
function onePerOutlet(
  confidenceOf: ConfidenceModel,
  view: QuestionView,
  ranked: readonly RankedSentence[],
): RankedSentence[] {
  const outlets = [...new Set(ranked.map(outletOf))];
  return outlets.flatMap((outlet, at) => {
    const own = ranked.filter((sentence) => outletOf(sentence) === outlet);
    const best = own[0];
    const counts = at === 0 || isEvident(view, confidenceOf(view, own));
    return best !== undefined && counts ? [best] : [];
  });
}

/** Whether a sentence holds a word of the question, or one related to it. */
function matches({ sentence }: RankedSentence): boolean {
  return sentence.coverage.strengths.some((strength) => strength > 0);
}

function outletOf({ facts }: RankedSentence): string {
  return facts.outlet;
}
