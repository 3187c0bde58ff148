import { isUtf8 } from 'node:buffer';
import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Fault } from './reason.ts';

/** What a file, or a line of it, held. */
export type ReadBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'unreadable';
      readonly fault: Fault;
      /** Of the file, from 1, where one can be named. */
      readonly line?: number | undefined;
    };

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
      if (isTooLarge(size)) return unreadable(TOO_LARGE);
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

/** Strict UTF-8; a byte-order mark is no part of the text. Lines are counted in what is handed in. */
export function decode(read: ReadBytes): ReadText {
  if (read.kind === 'unreadable') return read;
  const { bytes } = read;
  if (isUtf16(bytes)) return unreadable(['utf16']);
  const nul = bytes.indexOf(0);
  if (nul >= 0) return unreadable(['nulBytes'], lineOf(bytes, nul));
  if (!isUtf8(bytes)) return unreadable(['notUtf8'], firstBadLine(bytes));
  return { kind: 'text', text: new TextDecoder('utf-8').decode(bytes) };
}

/** Whether a file of so many bytes is no article, and is rejected unread. */
export function isTooLarge(size: number): boolean {
  return size > LARGEST_FILE;
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
export const TOO_LARGE: Fault = ['tooLarge', LARGEST_FILE / MEBIBYTE];
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

/** With its mark, or by the zeros that every second byte of Latin letters is in it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const begin = bytes.subarray(0, UTF16_LOOKED_AT);
  if (begin.length < LEAST_UTF16) return false;
  const zeros = [0, 0];
  begin.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) >= begin.length / 4 && Math.min(even, odd) === 0;
}

/** Bytes: front matter and the names of a JSON line are Latin letters, whatever the article is in. */
const UTF16_LOOKED_AT = 64;
/** Of fewer bytes, zeros tell nothing. */
const LEAST_UTF16 = 8;

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1))
    line++;
  return line;
}

/** No byte of a character of several is a line feed, so each line is UTF-8 by itself or not. */
function firstBadLine(bytes: Uint8Array): number {
  let [line, from] = [1, 0];
  for (;;) {
    const end = bytes.indexOf(NEWLINE, from);
    if (end < 0 || !isUtf8(bytes.subarray(from, end))) return line;
    from = end + 1;
    line++;
  }
}

function unreadable(fault: Fault, line?: number): Extract<ReadBytes, { kind: 'unreadable' }> {
  return { kind: 'unreadable', fault, line };
}
