/**
 * What grows does so in pieces, each twice as long as the one before, and copies nothing. Arrays that
 * were copied into larger ones came and went in sizes for which glibc raised its threshold for giving
 * memory back: 20 MB more stayed with a bot after it had built an edition of 19 MB.
 */
const FIRST_BITS = 10;
const FIRST = 1 << FIRST_BITS;

/** Number of the piece that holds a place. */
function pieceOf(place: number): number {
  return 31 - Math.clz32((place >>> FIRST_BITS) + 1);
}

/** The first place of a piece. */
function startOf(piece: number): number {
  return (FIRST << piece) - FIRST;
}

const MEBIBYTE = 1024 * 1024;
/** The pieces from here on are cut from one memory, as long as these together: 1, 2, 4, 8 and 16. */
const LEAST_RESERVED = MEBIBYTE;
/**
 * What is longer than 32 MiB glibc always takes from the system and gives back to it; what is shorter
 * it keeps, once it has seen others of that length, and each thread for itself. Pages that nothing was
 * written to take no memory.
 */
const RESERVED = 33 * MEBIBYTE;

/** Memory for the pieces of one thing that grows, each twice as long as the one before. */
class Reserve {
  #memory: ArrayBuffer | undefined;
  #used = 0;

  take(bytes: number): { readonly memory: ArrayBuffer; readonly start: number } {
    const isAlone = bytes < LEAST_RESERVED || this.#used + bytes > RESERVED;
    if (isAlone) return { memory: new ArrayBuffer(bytes), start: 0 };
    this.#memory ??= new ArrayBuffer(RESERVED);
    const start = this.#used;
    this.#used += bytes;
    return { memory: this.#memory, start };
  }
}

/** Numbers that are appended one by one; in half of the memory of a list, and none of its objects. */
export class GrowingNumbers {
  readonly #pieces: Uint32Array[] = [];
  readonly #reserve = new Reserve();
  #last = new Uint32Array(0);
  /** Of the last piece: its first place. */
  #start = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length - this.#start === this.#last.length) {
      this.#start = this.#length;
      const length = FIRST << this.#pieces.length;
      const { memory, start } = this.#reserve.take(length * Uint32Array.BYTES_PER_ELEMENT);
      this.#last = new Uint32Array(memory, start, length);
      this.#pieces.push(this.#last);
    }
    this.#last[this.#length - this.#start] = value;
    this.#length += 1;
  }

  at(place: number): number | undefined {
    if (place >= this.#length) return undefined;
    const piece = pieceOf(place);
    return this.#pieces[piece]?.[place - startOf(piece)];
  }

  /** Visits the numbers in order. */
  forEach(visit: (value: number) => void): void {
    let left = this.#length;
    for (const piece of this.#pieces) {
      const end = Math.min(left, piece.length);
      for (let at = 0; at < end; at += 1) visit(piece[at] ?? 0);
      left -= end;
    }
  }

  /** A copy that threads can share. */
  shared(): Uint32Array {
    const copy = sharedNumbers(this.#length);
    this.#pieces.forEach((piece, number) => {
      const start = startOf(number);
      copy.set(piece.subarray(0, this.#length - start), start);
    });
    return copy;
  }
}

/** Bytes that are appended piece by piece. */
export class GrowingBytes {
  readonly #pieces: Buffer[] = [];
  readonly #reserve = new Reserve();
  #last = Buffer.alloc(0);
  /** Of the last piece: its first place. */
  #start = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends a text. @param size how many bytes it takes in the encoding, or more. */
  write(text: string, encoding: BufferEncoding, size: number): void {
    const inside = this.#length - this.#start;
    if (inside + size <= this.#last.length) {
      this.#length += this.#last.write(text, inside, encoding);
    } else {
      this.append(Buffer.from(text, encoding));
    }
  }

  push(byte: number): void {
    if (this.#length - this.#start === this.#last.length) this.#addPiece();
    this.#last[this.#length - this.#start] = byte;
    this.#length += 1;
  }

  append(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      if (this.#length - this.#start === this.#last.length) this.#addPiece();
      const inside = this.#length - this.#start;
      const part = bytes.subarray(from, from + this.#last.length - inside);
      this.#last.set(part, inside);
      this.#length += part.length;
      from += part.length;
    }
  }

  at(place: number): number | undefined {
    if (place >= this.#length) return undefined;
    const piece = pieceOf(place);
    return this.#pieces[piece]?.[place - startOf(piece)];
  }

  /** A copy of the bytes from one place to another. */
  slice(from: number, to: number): Uint8Array {
    return Uint8Array.from({ length: to - from }, (_, at) => this.at(from + at) ?? 0);
  }

  /** Adds one to a byte, up to 255. */
  increment(place: number): void {
    const number = pieceOf(place);
    const piece = this.#pieces[number];
    const inside = place - startOf(number);
    const byte = piece?.[inside] ?? 0;
    if (piece !== undefined && byte < 0xff) piece[inside] = byte + 1;
  }

  /** A copy that threads can share. */
  shared(): Uint8Array {
    const copy = sharedBytes(this.#length);
    this.#pieces.forEach((piece, number) => {
      const start = startOf(number);
      copy.set(piece.subarray(0, this.#length - start), start);
    });
    return copy;
  }

  #addPiece(): void {
    this.#start = this.#length;
    const length = FIRST << this.#pieces.length;
    const { memory, start } = this.#reserve.take(length);
    this.#last = Buffer.from(memory, start, length);
    this.#pieces.push(this.#last);
  }
}

export function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}

export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}
