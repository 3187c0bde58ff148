import {
  CONFIDENCE_NAMES,
  type ConfidenceFeatures,
  type ConfidenceName,
  EVIDENCE_NAMES,
  probabilityOf,
} from '../answer/confidence.ts';
import { logistic } from '../answer/logistic.ts';
import { Networks, type Layer, type NetworkWeights } from '../answer/network.ts';
import type { Judged } from './confidence-examples.ts';
import { fitLogistic, type Target } from './logistic.ts';
import { logisticGradient } from './losses.ts';
import { toMatrix } from './matrix.ts';
import { type NetworkOptions, trainNetworks } from './train-networks.ts';

/** Chosen on people's questions, held out: docs/answers.md has what others gave. */
const OPTIONS: NetworkOptions = {
  hidden: [64, 16],
  networks: 6,
  epochs: 15,
  batch: 128,
  learningRate: 0.002,
  decay: 0.3,
  dropout: 0.2,
};

/**
 * What a question counts whose answer is there and was not ranked first, where 1 is right and 0 has
 * no answer: learning from it, too, whether there is evidence at all refuses more of what has none.
 */
const EVIDENCE_THERE = 0.5;

/** Networks that judge whether there is evidence; their prediction is no log-odds of anything yet. */
export function learnEvidence(rows: readonly Judged[]): NetworkWeights {
  const share = ({ right, isAnswered }: Judged) => (right ? 1 : isAnswered ? EVIDENCE_THERE : 0);
  const matrix = toMatrix(
    EVIDENCE_NAMES,
    rows.map(({ evidence }) => evidence),
    Float64Array.from(rows, share),
    rows.map(({ weight }, at) => ({ start: at, end: at + 1, weight })),
  );
  return trainNetworks(matrix, logisticGradient, OPTIONS);
}

/** What networks predicted of a question that they had not seen. */
export interface Predicted {
  readonly prediction: number;
  readonly right: boolean;
  readonly weight: number;
}

export function predictEach(weights: NetworkWeights, rows: readonly Judged[]): Predicted[] {
  const networks = new Networks(weights);
  return rows.map(({ evidence, right, weight }) => ({
    prediction: networks.predict(evidence),
    right,
    weight,
  }));
}

/**
 * The networks scaled so that they predict the log-odds of being right (Platt, "Probabilistic Outputs
 * for Support Vector Machines", 1999).
 * @param predicted by networks that learned the same way, of questions that they had not seen: of the
 *   others networks are too sure.
 */
export function calibrate(
  { inputs, networks }: NetworkWeights,
  predicted: readonly Predicted[],
): NetworkWeights {
  const [shift = 0, scale = 1] = fitLogistic(
    predicted.map(({ prediction }) => [1, prediction]),
    predicted.map(({ right, weight }): Target => ({ share: right ? 1 : 0, weight })),
  );
  const scaled = (layers: readonly Layer[]) =>
    layers.map((layer, at) =>
      at < layers.length - 1
        ? layer
        : {
            weights: layer.weights.map((weight) => weight * scale),
            biases: layer.biases.map((bias) => bias * scale + shift),
          },
    );
  return { inputs, networks: networks.map(scaled) };
}

/** The confidence by networks that predict log-odds. */
export function byNetworks(weights: NetworkWeights): (judged: Judged) => number {
  const networks = new Networks(weights);
  return ({ evidence }) => logistic(networks.predict(evidence));
}

/** A logistic regression: questions that ask several things at once are too alike for networks. */
export function learnConfidenceOfSeveral(rows: readonly Judged[]): ConfidenceFeatures {
  const weights = fitLogistic(
    rows.map(({ features }) => CONFIDENCE_NAMES.map((name) => features[name])),
    rows.map(({ right, weight }): Target => ({ share: right ? 1 : 0, weight })),
  );
  const entries = CONFIDENCE_NAMES.map((name, at): [ConfidenceName, number] => [
    name,
    weights[at] ?? 0,
  ]);
  return Object.fromEntries(entries) as ConfidenceFeatures;
}

/** The confidence by weights. */
export function weighted(weights: ConfidenceFeatures): (judged: Judged) => number {
  return ({ features }) => probabilityOf(features, weights);
}
