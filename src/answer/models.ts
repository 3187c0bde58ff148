import { type ConfidenceModel, createConfidenceModel } from './confidence.ts';
import { createRankingModel, type RankingModel } from './rank.ts';

/** What sentences are judged with; read once, used for every question. */
export interface AnswerModels {
  readonly rank: RankingModel;
  readonly confidenceOf: ConfidenceModel;
}

export function createAnswerModels(): AnswerModels {
  return { rank: createRankingModel(), confidenceOf: createConfidenceModel() };
}
