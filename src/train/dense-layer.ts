import { addProducts, type Layer } from '../answer/network.ts';
import { Learned } from './adam.ts';
import { normal } from './random.ts';

export interface DenseLayerOptions {
  /** Numbers in, and numbers out, a row. */
  readonly inputs: number;
  readonly units: number;
  /** Whether units are rectified: 0 where they would be negative. */
  readonly isRectified: boolean;
  /** Share of the units that are left out while learning, others each time; of rectified ones only. */
  readonly dropout: number;
}

/** A fully connected layer that learns by back-propagation, many rows at a time. */
export class DenseLayer {
  readonly #options: DenseLayerOptions;
  readonly #random: () => number;
  readonly #weights: Learned;
  readonly #biases: Learned;
  #input = new Float64Array();
  #output = new Float64Array();

  /** Begins as He et al., "Delving Deep into Rectifiers", ICCV 2015, propose for rectified units. */
  constructor(options: DenseLayerOptions, random: () => number) {
    const { inputs, units, isRectified } = options;
    this.#options = options;
    this.#random = random;
    const spread = Math.sqrt((isRectified ? 2 : 1) / inputs);
    this.#weights = new Learned(
      Float64Array.from({ length: inputs * units }, () => spread * normal(random)),
    );
    this.#biases = new Learned(new Float64Array(units));
  }

  /** @param input row by row. @returns the units' values, row by row. */
  forward(input: Float64Array<ArrayBuffer>, rows: number): Float64Array<ArrayBuffer> {
    const { inputs, units, isRectified } = this.#options;
    const output = new Float64Array(rows * units);
    for (let row = 0; row < rows; row += 1) {
      output.set(this.#biases.values, row * units);
      const factors = { values: input, start: row * inputs, stride: 1, count: inputs };
      addProducts(factors, this.#weights.values, output, row * units, units);
    }
    if (isRectified) this.#rectify(output);
    this.#input = input;
    this.#output = output;
    return output;
  }

  /** What is left makes up for the units that are left out (Srivastava et al., "Dropout", JMLR 2014). */
  #rectify(output: Float64Array): void {
    const { dropout } = this.#options;
    const scale = 1 / (1 - dropout);
    output.forEach((value, at) => {
      const isLeftOut = value < 0 || (dropout > 0 && this.#random() < dropout);
      output[at] = isLeftOut ? 0 : scale * value;
    });
  }

  /**
   * Adds to the gradients of the weights.
   * @param ofOutput the gradient of what `forward` returned last; it is used up.
   * @returns that of what `forward` was given, if wanted.
   */
  backward(ofOutput: Float64Array, rows: number, isWanted: boolean): Float64Array<ArrayBuffer> {
    const { inputs, units, isRectified, dropout } = this.#options;
    if (isRectified) {
      const scale = 1 / (1 - dropout);
      ofOutput.forEach((slope, at) => {
        ofOutput[at] = this.#output[at] === 0 ? 0 : scale * slope;
      });
    }
    const ofBiases = this.#biases.gradient;
    ofOutput.forEach((slope, at) => {
      ofBiases[at % units] = (ofBiases[at % units] ?? 0) + slope;
    });
    for (let input = 0; input < inputs; input += 1) {
      const factors = { values: this.#input, start: input, stride: inputs, count: rows };
      addProducts(factors, ofOutput, this.#weights.gradient, input * units, units);
    }
    return this.#ofInput(ofOutput, isWanted ? rows : 0);
  }

  #ofInput(ofOutput: Float64Array, rows: number): Float64Array<ArrayBuffer> {
    const { inputs, units } = this.#options;
    const weights = this.#weights.values;
    const ofInput = new Float64Array(rows * inputs);
    for (let at = 0; at < ofInput.length; at += 1) {
      const [row, input] = [Math.floor(at / inputs), at % inputs];
      let sum = 0;
      for (let unit = 0; unit < units; unit += 1) {
        sum += (weights[input * units + unit] ?? 0) * (ofOutput[row * units + unit] ?? 0);
      }
      ofInput[at] = sum;
    }
    return ofInput;
  }

  /** @param number of the step, from 1 on. @param decay of the weights; biases keep what they are. */
  step(learningRate: number, decay: number, number: number): void {
    this.#weights.step(learningRate, decay, number);
    this.#biases.step(learningRate, 0, number);
  }

  /** What it has learned, and the gradients since the last step, which tests compare. */
  get learned(): Layer & { readonly gradients: Layer } {
    return {
      weights: this.#weights.values,
      biases: this.#biases.values,
      gradients: { weights: this.#weights.gradient, biases: this.#biases.gradient },
    };
  }
}
