import type { Sentence, Span } from '../corpus/article.ts';
import { GrowingBytes, GrowingNumbers } from './growing.ts';
import { bufferOf } from './texts.ts';

/** Bodies of articles and where their sentences begin and end, in memory that threads share. */
export interface Bodies {
  readonly bytes: Uint8Array;
  /** Body `n` from `ends[n]` to `ends[n + 1]`, in bytes. */
  readonly ends: Uint32Array;
  /** Place of each body's encoding in `ENCODINGS`. */
  readonly encodings: Uint8Array;
  /** Sentences of body `n` from `firstSentence[n]` to `firstSentence[n + 1]`. */
  readonly firstSentence: Uint32Array;
  /** In UTF-16 units of the body. */
  readonly starts: Uint32Array;
  readonly sentenceEnds: Uint32Array;
  /** Where a sentence's bytes begin in its body. */
  readonly offsets: Uint32Array;
}

/**
 * A unit of text in the fewest bytes: Latin-1 for most English news, UTF-8 for the same with
 * curled quotation marks, UTF-16 for what UTF-8 takes three bytes for and for halves of pairs,
 * which UTF-8 cannot write.
 */
const ENCODINGS = ['latin1', 'utf8', 'utf16le'] as const;
const [LATIN1, UTF8, UTF16] = [0, 1, 2];
/** Most bytes that a UTF-16 unit takes in each. */
const MOST_BYTES = [1, 3, 2] as const;

export class BodiesBuilder {
  readonly #bytes = new GrowingBytes();
  readonly #ends = new GrowingNumbers();
  readonly #encodings = new GrowingBytes();
  readonly #firstSentence = new GrowingNumbers();
  readonly #starts = new GrowingNumbers();
  readonly #sentenceEnds = new GrowingNumbers();
  readonly #offsets = new GrowingNumbers();

  constructor() {
    this.#ends.push(0);
    this.#firstSentence.push(0);
  }

  add(body: string, sentences: readonly Span[]): void {
    const bytes = Buffer.byteLength(body);
    const encoding = encodingFor(body, bytes);
    const name = ENCODINGS[encoding] ?? 'utf8';
    let [offset, before] = [0, 0];
    for (const { start, end } of sentences) {
      offset += encoding === UTF8 ? Buffer.byteLength(body.slice(before, start)) : start - before;
      before = start;
      this.#starts.push(start);
      this.#sentenceEnds.push(end);
      this.#offsets.push(encoding === UTF16 ? 2 * offset : offset);
    }
    this.#firstSentence.push(this.#starts.length);
    this.#bytes.write(body, name, Math.max(bytes, 2 * body.length));
    this.#ends.push(this.#bytes.length);
    this.#encodings.push(encoding);
  }

  build(): Bodies {
    return {
      bytes: this.#bytes.shared(),
      ends: this.#ends.shared(),
      encodings: this.#encodings.shared(),
      firstSentence: this.#firstSentence.shared(),
      starts: this.#starts.shared(),
      sentenceEnds: this.#sentenceEnds.shared(),
      offsets: this.#offsets.shared(),
    };
  }
}

/** The body as it was added, unit for unit. */
export function bodyAt({ bytes, ends, encodings }: Bodies, number: number): string {
  const encoding = ENCODINGS[encodings[number] ?? UTF8];
  return bufferOf(bytes).toString(encoding, ends[number], ends[number + 1]);
}

export function sentenceCount({ firstSentence }: Bodies, number: number): number {
  return (firstSentence[number + 1] ?? 0) - (firstSentence[number] ?? 0);
}

/** A sentence of a body, reading no more of it than that takes; none beyond the last. */
export function sentenceAt(bodies: Bodies, number: number, sentence: number): Sentence | undefined {
  if (sentence < 0 || sentence >= sentenceCount(bodies, number)) return undefined;
  const at = (bodies.firstSentence[number] ?? 0) + sentence;
  const start = bodies.starts[at] ?? 0;
  const end = bodies.sentenceEnds[at] ?? 0;
  const encoding = bodies.encodings[number] ?? UTF8;
  const from = (bodies.ends[number] ?? 0) + (bodies.offsets[at] ?? 0);
  const most = from + (end - start) * (MOST_BYTES[encoding] ?? 3);
  const to = Math.min(most, bodies.ends[number + 1] ?? 0);
  const text = bufferOf(bodies.bytes).toString(ENCODINGS[encoding], from, to);
  return { start, end, text: text.slice(0, end - start) };
}

function encodingFor(body: string, utf8Bytes: number): number {
  if (utf8Bytes === body.length || !/[^\0-\xff]/.test(body)) return LATIN1;
  return utf8Bytes > 2 * body.length || /\p{Cs}/u.test(body) ? UTF16 : UTF8;
}
