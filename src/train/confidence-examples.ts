import { type ConfidenceFeatures, measureConfidence } from '../answer/confidence.ts';
import { type RankingModel, rankSentences } from '../answer/rank.ts';
import { retrieve } from '../answer/retrieve.ts';
import type { HopQuestion } from '../eval/multihop.ts';
import type { SpanQuestion } from '../eval/squad.ts';
import { holdsFact } from './several-examples.ts';
import { asksSeveral } from '../answer/question-view.ts';
import type { Edition } from '../search/edition.ts';

/** What became of a question: what its confidence is judged on, and whether it was right. */
export interface Judged {
  readonly features: ConfidenceFeatures;
  readonly right: boolean;
  /** Its article was indexed and answers it. */
  readonly indexed: boolean;
  /** Asks several things at once. */
  readonly long: boolean;
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
  const best = firstOf(model, edition, question);
  if (best === undefined) return undefined;
  const { start, end } = best.span;
  const inArticle = indexed && best.article === article;
  return {
    ...best.judged,
    right: inArticle && starts.some((at) => at >= start && at < end),
    indexed,
  };
}

/** The same of a question whose answer is several sentences: one of them is right. */
export function judgeHop(
  model: RankingModel,
  edition: Edition,
  hop: HopQuestion,
): Judged | undefined {
  const best = firstOf(model, edition, hop.question);
  if (best === undefined) return undefined;
  const right = holdsFact(best.span.text, hop);
  return { ...best.judged, right, indexed: hop.facts.length > 0 };
}

/** The first sentence, and what its confidence is judged on. */
function firstOf(model: RankingModel, edition: Edition, question: string) {
  const { view, hits } = retrieve(edition, { question });
  const [best, ...rest] = rankSentences(model, edition, view, hits);
  if (best === undefined || view.question.terms.length === 0) return undefined;
  const judged = { features: measureConfidence(view, [best, ...rest]), long: asksSeveral(view) };
  return { span: best.span, article: best.facts.id, judged };
}
