import {
  type ConfidenceFeatures,
  evidenceVector,
  measureConfidence,
} from '../answer/confidence.ts';
import { asksSeveral } from '../answer/question-view.ts';
import { type RankingModel, rankSentences } from '../answer/rank.ts';
import { retrieve } from '../answer/retrieve.ts';
import type { Ask } from '../answer/types.ts';
import type { HopQuestion } from '../eval/multihop.ts';
import type { Edition } from '../search/edition.ts';
import type { Lesson } from './lessons.ts';
import { holdsFact } from './several-examples.ts';

/** What became of a question: what its confidence is judged on, and whether it was right. */
export interface Judged {
  readonly features: ConfidenceFeatures;
  /** In the order of `EVIDENCE_NAMES`. */
  readonly evidence: Float64Array;
  readonly right: boolean;
  /** What it was asked of holds its answer. */
  readonly isAnswered: boolean;
  readonly several: boolean;
  readonly weight: number;
}

/**
 * Asks a question. `undefined` when nothing was found: that is refused anyway.
 * @param model trained without the question's articles, as confidence must know rankings as good as
 *   those of new questions, not better.
 */
export function judge(
  model: RankingModel,
  { edition, ask, isAnswer, isAnswered, weight }: Lesson,
): Judged | undefined {
  const best = firstOf(model, edition, ask);
  if (best === undefined) return undefined;
  return { ...best.judged, right: isAnswer(best.article, best.span), isAnswered, weight };
}

/** The same of a question whose answer is several sentences: one of them is right. */
export function judgeHop(
  model: RankingModel,
  edition: Edition,
  hop: HopQuestion,
): Judged | undefined {
  const best = firstOf(model, edition, { question: hop.question });
  if (best === undefined) return undefined;
  const right = holdsFact(best.span.text, hop);
  return { ...best.judged, right, isAnswered: hop.facts.length > 0, weight: 1 };
}

/** The first sentence, and what its confidence is judged on. */
function firstOf(model: RankingModel, edition: Edition, ask: Ask) {
  const { view, hits } = retrieve(edition, ask);
  const [best, ...rest] = rankSentences(model, edition, view, hits);
  if (best === undefined || view.question.terms.length === 0) return undefined;
  const features = measureConfidence(view, [best, ...rest]);
  const evidence = evidenceVector(features, best);
  const judged = { features, evidence, several: asksSeveral(view) };
  return { span: best.span, article: best.facts.id, judged };
}
