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

/** Compares two texts in the order of their UTF-16 units, as `compareCodeUnits` does, where they lie. */
export function compareTexts(a: Texts, first: number, b: Texts, second: number): number {
  const [start, from] = [a.ends[first] ?? 0, b.ends[second] ?? 0];
  const [length, size] = [(a.ends[first + 1] ?? 0) - start, (b.ends[second + 1] ?? 0) - from];
  const both = Math.min(length, size);
  for (let at = 0; at < both; at += 1) {
    const [one, other] = [a.bytes[start + at] ?? 0, b.bytes[from + at] ?? 0];
    if (one !== other) return inUnits(one) - inUnits(other);
  }
  return length - size;
}

/** Of UTF-8: in UTF-16 pairs, which are four bytes here, come before U+E000 and what follows it. */
const [LEAST_AFTER_PAIRS, LEAST_OF_PAIRS] = [0xee, 0xf0];

function inUnits(byte: number): number {
  return byte >= LEAST_AFTER_PAIRS && byte < LEAST_OF_PAIRS ? byte + 0x100 : byte;
}

/** The same memory, with Node's decoders, which unlike `TextDecoder` read shared memory. */
export function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
