import { GrowingBytes, GrowingNumbers } from './growing.ts';

/**
 * The terms of texts in their order, and where their words stand: what ranking needs of a sentence,
 * so that it need not cut it again. In memory that threads share, three bytes for most terms.
 *
 * A term is its number in base 128, then a byte with how many UTF-16 units lie between the word
 * before and its own (high half) and how many its word has (low half). A half of `ESCAPE` means that
 * many and more: the rest follows in base 128.
 */
export interface TextTerms {
  readonly bytes: Uint8Array;
  /** Text `n` from `ends[n]` to `ends[n + 1]`. */
  readonly ends: Uint32Array;
}

const ESCAPE = 15;

export class TextTermsBuilder {
  readonly #bytes = new GrowingBytes();
  readonly #ends = new GrowingNumbers();
  /** Where the last word of the text at hand ends. */
  #last = 0;

  constructor() {
    this.#ends.push(0);
  }

  /** Adds the next term of the text at hand: its number, and where its word begins and ends. */
  add(number: number, start: number, end: number): void {
    const gap = start - this.#last;
    const length = end - start;
    this.#last = end;
    this.#write(number);
    this.#bytes.push((Math.min(gap, ESCAPE) << 4) | Math.min(length, ESCAPE));
    if (gap >= ESCAPE) this.#write(gap - ESCAPE);
    if (length >= ESCAPE) this.#write(length - ESCAPE);
  }

  /** Closes the text at hand. */
  endText(): void {
    this.#last = 0;
    this.#ends.push(this.#bytes.length);
  }

  build(): TextTerms {
    return { bytes: this.#bytes.shared(), ends: this.#ends.shared() };
  }

  #write(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
    this.#bytes.push(rest);
  }
}

/** Walks over the terms of one text after another. */
export class TermCursor {
  /** Of the term it stands at. */
  number = -1;
  /** Where its word begins and ends, in UTF-16 units of the text. */
  start = 0;
  end = 0;
  readonly #terms: TextTerms;
  #at = 0;
  #stop = 0;

  constructor(terms: TextTerms) {
    this.#terms = terms;
  }

  /** Goes before the first term of a text. */
  open(text: number): void {
    const { ends } = this.#terms;
    this.#at = ends[text] ?? 0;
    this.#stop = ends[text + 1] ?? 0;
    this.end = 0;
  }

  /** Goes to the next term; `false` behind the last. */
  next(): boolean {
    if (this.#at >= this.#stop) return false;
    this.number = this.#read();
    const place = this.#terms.bytes[this.#at] ?? 0;
    this.#at += 1;
    const gap = place >> 4;
    const length = place & ESCAPE;
    this.start = this.end + (gap === ESCAPE ? ESCAPE + this.#read() : gap);
    this.end = this.start + (length === ESCAPE ? ESCAPE + this.#read() : length);
    return true;
  }

  #read(): number {
    const { bytes } = this.#terms;
    let byte = bytes[this.#at] ?? 0;
    this.#at += 1;
    let value = byte & 127;
    for (let factor = 128; byte >= 128; factor *= 128) {
      byte = bytes[this.#at] ?? 0;
      this.#at += 1;
      value += (byte & 127) * factor;
    }
    return value;
  }
}
