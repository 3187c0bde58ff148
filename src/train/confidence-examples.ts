import { type ConfidenceFeatures, measureConfidence } from '../answer/confidence.ts';
import { type RankingModel, rankSentences } from '../answer/rank.ts';
import { retrieve } from '../answer/retrieve.ts';
import type { SpanQuestion } from '../eval/squad.ts';
import type { Edition } from '../search/edition.ts';

/** What became of a question: what its confidence is judged on, and whether it was right. */
export interface Judged {
  readonly features: ConfidenceFeatures;
  readonly right: boolean;
  /** Its article was indexed and answers it. */
  readonly indexed: boolean;
}

/**
 * Asks a question of an edition. `undefined` when nothing was found: that is refused anyway.
 * @param model trained without the question's article, as confidence must know rankings as good as
 *   those of new questions, not better.
 */
export function judge(
  model: RankingModel,
  edition: Edition,
  { question, article, starts }: SpanQuestion,
  indexed: boolean,
): Judged | undefined {
  const { view, hits } = retrieve(edition, { question });
  const ranked = rankSentences(model, edition, view, hits);
  const [best, ...rest] = ranked;
  if (best === undefined || view.question.terms.length === 0) return undefined;
  const { start, end } = best.span;
  const inArticle = indexed && best.facts.id === article;
  return {
    features: measureConfidence(view, [best, ...rest]),
    right: inArticle && starts.some((at) => at >= start && at < end),
    indexed,
  };
}
