import type { Unit } from '../corpus/units.ts';
import type { Batch, BatchedUnit, CutPart } from './cutter.ts';
import type { Cutters } from './cutters.ts';

/** A message between threads costs as much as cutting an article or two; a batch has hundreds. */
const BATCH_BYTES = 512 * 1024;

/** Gathers units into batches for the cutters, which exist only when there is something to cut. */
export class Batcher {
  readonly #createCutters: () => Promise<Cutters>;
  #cutters: Cutters | undefined;
  #units: BatchedUnit[] = [];
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(createCutters: () => Promise<Cutters>) {
    this.#createCutters = createCutters;
  }

  /** Resolves when the next unit can be read. */
  async add(unit: number, { file, line }: Unit, bytes: Uint8Array): Promise<void> {
    this.#units.push({ unit, file, line, start: this.#size, end: this.#size + bytes.length });
    this.#pieces.push(bytes);
    this.#size += bytes.length;
    if (this.#size >= BATCH_BYTES) await this.#send();
  }

  async finish(): Promise<readonly CutPart[]> {
    if (this.#units.length > 0) await this.#send();
    return (await this.#cutters?.finish()) ?? [];
  }

  async #send(): Promise<void> {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    const batch: Batch = { units: this.#units, bytes };
    this.#units = [];
    this.#pieces = [];
    this.#size = 0;
    this.#cutters ??= await this.#createCutters();
    await this.#cutters.cut(batch);
  }
}
