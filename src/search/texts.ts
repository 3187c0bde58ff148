import { GrowingBytes, GrowingNumbers } from './growing.ts';

/** Texts laid end to end in memory that threads share: text `n` from `ends[n]` to `ends[n + 1]`. */
export interface Texts {
  readonly bytes: Uint8Array;
  /** In bytes, a 0 first. */
  readonly ends: Uint32Array;
}

/** Collects texts in UTF-8. */
export class TextsBuilder {
  readonly #bytes = new GrowingBytes();
  readonly #ends = new GrowingNumbers();

  constructor() {
    this.#ends.push(0);
  }

  add(text: string): void {
    this.#bytes.write(text, 'utf8', Buffer.byteLength(text));
    this.#ends.push(this.#bytes.length);
  }

  build(): Texts {
    return { bytes: this.#bytes.shared(), ends: this.#ends.shared() };
  }
}

/** Text `number` of texts in UTF-8. */
export function textAt({ bytes, ends }: Texts, number: number): string {
  return bufferOf(bytes).toString('utf8', ends[number], ends[number + 1]);
}

/** The same memory, with Node's decoders, which unlike `TextDecoder` read shared memory. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
