import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Fault } from './reason.ts';

/** What a file, or a line of it, held. */
export type ReadBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly fault: Fault };

/** The same as text. */
export type ReadText =
  { readonly kind: 'text'; readonly text: string } | Extract<ReadBytes, { kind: 'unreadable' }>;

export interface ReadLine {
  /** From 1; absent when the file itself could not be read on. */
  readonly line?: number | undefined;
  /** How much of the file was read so far. */
  readonly bytes: number;
  readonly read: ReadBytes;
}

/**
 * Reads a whole file, unless it is too large to be one article. Without a promise, which would take
 * five times as long: a corpus may be tens of thousands of files. Whoever must not wait for a disk
 * reads in a thread of its own.
 */
export function readWhole(realPath: string): ReadBytes {
  try {
    const descriptor = openSync(realPath, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size === 0) return unreadable(['empty']);
      if (size > LARGEST_FILE) return unreadable(['tooLarge', LARGEST_FILE / MEBIBYTE]);
      return { kind: 'bytes', bytes: readFileSync(descriptor) };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return unreadable(faultOf(error));
  }
}

/** Reads a file line by line, blank ones left out, holding no more than one line and a chunk. */
export async function* readLines(realPath: string): AsyncGenerator<ReadLine> {
  let line = 1;
  let bytes = 0;
  let pending = new PendingLine();
  try {
    for await (const chunk of createReadStream(realPath, { highWaterMark: CHUNK })) {
      if (!(chunk instanceof Uint8Array)) continue;
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        pending.add(chunk.subarray(from, at));
        if (!pending.isBlank()) yield { line, bytes: bytes + at, read: pending.read() };
        pending = new PendingLine();
        line++;
        from = at + 1;
      }
      pending.add(chunk.subarray(from));
      bytes += chunk.length;
    }
    if (!pending.isBlank()) yield { line, bytes, read: pending.read() };
  } catch (error) {
    yield { bytes, read: unreadable(faultOf(error)) };
  }
}

/** Strict UTF-8; a byte-order mark is no part of the text. */
export function decode(read: ReadBytes): ReadText {
  if (read.kind === 'unreadable') return read;
  const { bytes } = read;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return unreadable(['utf16']);
  if (bytes.includes(0)) return unreadable(['nulBytes']);
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return unreadable(['notUtf8']);
  }
}

/** What the file system said. */
export function faultOf(error: unknown): Fault {
  const code = codeOf(error);
  if (isDenied(code)) return ['denied'];
  if (code === 'ENOENT') return ['vanished'];
  if (code === 'ELOOP') return ['linkLoop'];
  return ['unreadable', code];
}

/** The code of an error of the file system, such as `ENOENT`; for others what they say. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

export function isDenied(code: string): boolean {
  return code === 'EACCES' || code === 'EPERM';
}

const MEBIBYTE = 1024 * 1024;
/** The longest novel has 13 MB; a larger file is no article, and would stall the bot. */
const LARGEST_FILE = 64 * MEBIBYTE;
const LONGEST_LINE = 16 * MEBIBYTE;
const CHUNK = 256 * 1024;
const NEWLINE = 0x0a;

/** The pieces of a line that reached us so far; of a line too long, only that it is. */
class PendingLine {
  #pieces: Uint8Array[] = [];
  #length = 0;

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > LONGEST_LINE) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  isBlank(): boolean {
    return this.#length <= LONGEST_LINE && this.#pieces.every((piece) => piece.every(isBlankByte));
  }

  read(): ReadBytes {
    if (this.#length > LONGEST_LINE) return unreadable(['lineTooLong', LONGEST_LINE / MEBIBYTE]);
    const [first] = this.#pieces;
    const whole = this.#pieces.length === 1 ? first : undefined;
    return { kind: 'bytes', bytes: whole ?? Buffer.concat(this.#pieces) };
  }
}

function isBlankByte(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function unreadable(fault: Fault): Extract<ReadBytes, { kind: 'unreadable' }> {
  return { kind: 'unreadable', fault };
}
