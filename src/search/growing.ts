/**
 * Items in a piece: a megabyte of numbers. Pieces of this size the system's allocator takes from the
 * system and gives back. Arrays that grew by copying came and went in sizes for which glibc raised its
 * threshold, so that 80 MB stayed with a bot after it had built an edition of 19 MB. What of a piece is
 * never touched costs no memory.
 */
const PIECE_BITS = 18;
const PIECE = 1 << PIECE_BITS;
const INSIDE = PIECE - 1;

/** Numbers that are appended one by one; in half of the memory of a list, and none of its objects. */
export class GrowingNumbers {
  readonly #pieces: Uint32Array[] = [];
  #last = NO_NUMBERS;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    const inside = this.#length & INSIDE;
    if (inside === 0) {
      this.#last = new Uint32Array(PIECE);
      this.#pieces.push(this.#last);
    }
    this.#last[inside] = value;
    this.#length += 1;
  }

  at(place: number): number | undefined {
    return place < this.#length ? this.#pieces[place >>> PIECE_BITS]?.[place & INSIDE] : undefined;
  }

  /** A copy that threads can share. */
  shared(): Uint32Array {
    const copy = sharedNumbers(this.#length);
    this.#pieces.forEach((piece, number) => {
      const start = number * PIECE;
      copy.set(piece.subarray(0, Math.min(PIECE, this.#length - start)), start);
    });
    return copy;
  }
}

/** Bytes that are appended piece by piece. */
export class GrowingBytes {
  readonly #pieces: Buffer[] = [];
  #last = NO_BYTES;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends a text. @param size how many bytes it takes in the encoding, or more. */
  write(text: string, encoding: BufferEncoding, size: number): void {
    const inside = this.#length & INSIDE;
    if (inside > 0 && inside + size <= PIECE) {
      this.#length += this.#last.write(text, inside, encoding);
    } else {
      this.append(Buffer.from(text, encoding));
    }
  }

  push(byte: number): void {
    const inside = this.#length & INSIDE;
    if (inside === 0) this.#addPiece();
    this.#last[inside] = byte;
    this.#length += 1;
  }

  append(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      const inside = this.#length & INSIDE;
      if (inside === 0) this.#addPiece();
      const part = bytes.subarray(from, from + PIECE - inside);
      this.#last.set(part, inside);
      this.#length += part.length;
      from += part.length;
    }
  }

  at(place: number): number | undefined {
    return place < this.#length ? this.#pieces[place >>> PIECE_BITS]?.[place & INSIDE] : undefined;
  }

  /** Adds one to a byte, up to 255. */
  increment(place: number): void {
    const piece = this.#pieces[place >>> PIECE_BITS];
    const byte = piece?.[place & INSIDE] ?? 0;
    if (piece !== undefined && byte < 0xff) piece[place & INSIDE] = byte + 1;
  }

  /** A copy that threads can share. */
  shared(): Uint8Array {
    const copy = sharedBytes(this.#length);
    this.#pieces.forEach((piece, number) => {
      const start = number * PIECE;
      copy.set(piece.subarray(0, Math.min(PIECE, this.#length - start)), start);
    });
    return copy;
  }

  #addPiece(): void {
    this.#last = Buffer.allocUnsafeSlow(PIECE);
    this.#pieces.push(this.#last);
  }
}

const NO_NUMBERS = new Uint32Array(0);
const NO_BYTES = Buffer.alloc(0);

export function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}

export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}
