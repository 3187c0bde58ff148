import type { NetworkWeights } from '../answer/network.ts';
import { examplesOf, matrixOf } from './examples.ts';
import type { Lesson } from './lessons.ts';
import { topOneGradient } from './losses.ts';
import { type NetworkOptions, trainNetworks } from './train-networks.ts';

/**
 * Chosen on people's questions, held out: 32 units lose a point, a second layer gains nothing, and
 * four networks gain a point on one.
 */
const OPTIONS: NetworkOptions = {
  hidden: [64],
  networks: 4,
  epochs: 8,
  batch: 64,
  learningRate: 0.002,
  decay: 0.1,
  dropout: 0,
};

/** Networks that rank sentences. */
export function learnRanking(lessons: Iterable<Lesson>): NetworkWeights {
  return trainNetworks(matrixOf(examplesOf(lessons)), topOneGradient, OPTIONS);
}
