import { logistic } from '../answer/logistic.ts';

/**
 * The gradient of a loss with respect to the scores of the rows of one question.
 * @param scores one a row. @param labels one a row, as a matrix has them.
 * @param gradient one number a row is written to it.
 */
export type GradientOf = (
  scores: Float64Array,
  labels: Float64Array,
  gradient: Float64Array,
) => void;

/**
 * Of minus the logarithm of the probability that a row that answers comes first (ListNet's top-one
 * probability, Cao et al., ICML 2007; of several that answer, any).
 */
export const topOneGradient: GradientOf = (scores, labels, gradient) => {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let all = 0;
  let answering = 0;
  scores.forEach((score, row) => {
    const odds = Math.exp(score - most);
    gradient[row] = odds;
    all += odds;
    answering += odds * (labels[row] ?? 0);
  });
  for (let row = 0; row < scores.length; row += 1) {
    const odds = gradient[row] ?? 0;
    // So unlikely an answer that its odds are 0 has to rise all the same: it is not divided by zero.
    gradient[row] = odds / all - (odds * (labels[row] ?? 0)) / (answering + Number.MIN_VALUE);
  }
};

/** Of the logistic loss: each row is judged alone. */
export const logisticGradient: GradientOf = (scores, labels, gradient) => {
  scores.forEach((score, row) => {
    gradient[row] = logistic(score) - (labels[row] ?? 0);
  });
};
