/** Decay of the means of gradients and of their squares, and what keeps from dividing by 0: Adam's own. */
const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const EPSILON = 1e-8;

/**
 * Numbers that are learned by Adam with decoupled decay (Loshchilov and Hutter, "Decoupled Weight Decay
 * Regularization", ICLR 2019), with what it remembers of their gradients.
 */
export class Learned {
  readonly values: Float64Array;
  /** Added up until the next step. */
  readonly gradient: Float64Array;
  readonly #means: Float64Array;
  readonly #squares: Float64Array;

  constructor(values: Float64Array) {
    this.values = values;
    this.gradient = new Float64Array(values.length);
    this.#means = new Float64Array(values.length);
    this.#squares = new Float64Array(values.length);
  }

  /** @param number of the step, from 1 on. */
  step(learningRate: number, decay: number, number: number): void {
    const { values, gradient } = this;
    const meanScale = 1 / (1 - MEAN_DECAY ** number);
    const squareScale = 1 / (1 - SQUARE_DECAY ** number);
    for (let at = 0; at < values.length; at += 1) {
      const slope = gradient[at] ?? 0;
      const mean = MEAN_DECAY * (this.#means[at] ?? 0) + (1 - MEAN_DECAY) * slope;
      const square = SQUARE_DECAY * (this.#squares[at] ?? 0) + (1 - SQUARE_DECAY) * slope * slope;
      this.#means[at] = mean;
      this.#squares[at] = square;
      const value = values[at] ?? 0;
      const change = (mean * meanScale) / (Math.sqrt(square * squareScale) + EPSILON);
      values[at] = value - learningRate * (change + decay * value);
    }
    gradient.fill(0);
  }
}
