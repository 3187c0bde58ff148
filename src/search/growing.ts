/** Numbers that are appended one by one; in half of the memory of a list, and none of its objects. */
export class GrowingNumbers {
  #items = new Uint32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Uint32Array(this.#items.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length] = value;
    this.#length += 1;
  }

  at(place: number): number | undefined {
    return place < this.#length ? this.#items[place] : undefined;
  }

  /** What was appended so far; a view that the next `push` may leave behind. */
  view(): Uint32Array {
    return this.#items.subarray(0, this.#length);
  }

  /** A copy that threads can share. */
  shared(): Uint32Array {
    const copy = sharedNumbers(this.#length);
    copy.set(this.view());
    return copy;
  }
}

/** Bytes that are appended piece by piece. */
export class GrowingBytes {
  #bytes = Buffer.allocUnsafeSlow(FIRST_ROOM * 4);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends a text. @param size how many bytes it takes in the encoding, or more. */
  write(text: string, encoding: BufferEncoding, size: number): void {
    this.#makeRoom(size);
    this.#length += this.#bytes.write(text, this.#length, encoding);
  }

  push(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length] = byte;
    this.#length += 1;
  }

  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Adds one to a byte, up to 255. */
  increment(place: number): void {
    const byte = this.#bytes[place] ?? 0;
    if (byte < 0xff) this.#bytes[place] = byte + 1;
  }

  /** What was appended so far; a view that the next piece may leave behind. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** A copy that threads can share. */
  shared(): Uint8Array {
    const copy = sharedBytes(this.#length);
    copy.set(this.view());
    return copy;
  }

  #makeRoom(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Room for this many numbers at first: a corpus of two articles takes a few kilobytes. */
const FIRST_ROOM = 1024;

export function sharedNumbers(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}

export function sharedBytes(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}
