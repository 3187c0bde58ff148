import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from './make-folder.ts';
import { shortHash } from '../search/fingerprint.ts';
import { flatten, type Section, type SectionArray, unflatten } from './sections.ts';
import type { Stock } from './stock.ts';

/**
 * A stock on disk. The file: `MAGIC`, the length of the header and its CRC-32 as 32-bit numbers in
 * this machine's order, the header as JSON, and from the next `ALIGNMENT` on the sections.
 */
interface Header {
  readonly format: number;
  /** Hash of the code that makes stocks: another one might make other ones. */
  readonly code: string;
  /** Real path of the corpus. */
  readonly folder: string;
  /** Of all sections together. */
  readonly crc: number;
  readonly size: number;
  readonly sections: readonly Section[];
}

const MAGIC = Buffer.from('verbatim edition');
const FORMAT = 1;
const ALIGNMENT = 8;
const FIXED = MAGIC.length + 8;
/** Node reads and writes no more than 2 GiB at once. */
const MOST_AT_ONCE = 1024 * 1024 * 1024;

/** What became of an attempt to read a snapshot. */
export type SnapshotRead =
  | { readonly kind: 'read'; readonly stock: Stock }
  | { readonly kind: 'none' }
  /** It is there and of no use; `why` is for the log. */
  | { readonly kind: 'ignored'; readonly why: string };

/** Where the snapshot of a corpus lies. */
export function snapshotFile(dataDir: string, folder: string): string {
  return join(dataDir, `edition-${shortHash(realpathSync(folder))}.snapshot`);
}

/** Reads the snapshot of a corpus; whatever is wrong with it, it is ignored. */
export function readSnapshot(dataDir: string, folder: string, code: string): SnapshotRead {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(snapshotFile(dataDir, folder), 'r');
    return readFrom(descriptor, realpathSync(folder), code);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { kind: 'none' };
    return { kind: 'ignored', why: error instanceof Error ? error.message : String(error) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * Writes a snapshot aside and puts it in place of the last one when it is whole and on the disk.
 * @returns its size in bytes.
 */
export function writeSnapshot(dataDir: string, folder: string, code: string, stock: Stock): number {
  makeFolder(dataDir);
  const file = snapshotFile(dataDir, folder);
  const aside = `${file}.${process.pid}`;
  const descriptor = openSync(aside, 'w', 0o600);
  try {
    const size = writeTo(descriptor, realpathSync(folder), code, stock);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(aside, file);
    return size;
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

function readFrom(descriptor: number, folder: string, code: string): SnapshotRead {
  const fixed = readBytes(descriptor, new Uint8Array(FIXED), 0);
  if (fixed === undefined || !MAGIC.equals(fixed.subarray(0, MAGIC.length))) {
    return ignored('it is no snapshot');
  }
  const [length = 0, sum = 0] = new Uint32Array(fixed.slice(MAGIC.length).buffer);
  const total = fstatSync(descriptor).size;
  const text = length < total ? readBytes(descriptor, new Uint8Array(length), FIXED) : undefined;
  if (text === undefined || crc32(text) !== sum) return ignored('its header is damaged');
  // Written by `writeTo`, as its sum shows.
  const header = JSON.parse(Buffer.from(text).toString()) as Header;
  if (header.format !== FORMAT || header.code !== code) return ignored('it is of other code');
  if (header.folder !== folder) return ignored(`it is of another corpus, ${header.folder}`);
  const start = aligned(FIXED + length);
  if (total !== start + header.size) return ignored('it is cut short');
  const shared = new Uint8Array(new SharedArrayBuffer(header.size));
  const data = readBytes(descriptor, shared, start);
  if (data === undefined || crc32(data) !== header.crc) return ignored('it is damaged');
  return { kind: 'read', stock: unflatten(shared.buffer, header.sections) as Stock };
}

function writeTo(descriptor: number, folder: string, code: string, stock: Stock): number {
  const { sections, arrays } = flatten(stock, ALIGNMENT);
  const pieces = arrays
    .flatMap((array) => [bytesOf(array), padding(array.byteLength)])
    // zlib takes no bytes at all for the beginning of another sum.
    .filter((piece) => piece.byteLength > 0);
  const header: Header = {
    format: FORMAT,
    code,
    folder,
    crc: pieces.reduce((crc, piece) => crc32(piece, crc), 0),
    size: pieces.reduce((sum, piece) => sum + piece.byteLength, 0),
    sections,
  };
  const text = Buffer.from(JSON.stringify(header));
  const numbers = new Uint8Array(Uint32Array.of(text.length, crc32(text)).buffer);
  const all = [MAGIC, numbers, text, padding(FIXED + text.length), ...pieces];
  for (const piece of all) writeBytes(descriptor, piece);
  return all.reduce((sum, piece) => sum + piece.byteLength, 0);
}

/** Fills an array from a place of the file; nothing when the file is too short. */
function readBytes<T extends Uint8Array>(
  descriptor: number,
  into: T,
  start: number,
): T | undefined {
  for (let at = 0; at < into.length;) {
    const length = Math.min(MOST_AT_ONCE, into.length - at);
    const read = readSync(descriptor, into, at, length, start + at);
    if (read === 0) return undefined;
    at += read;
  }
  return into;
}

function writeBytes(descriptor: number, piece: Uint8Array): void {
  for (let at = 0; at < piece.length;) {
    at += writeSync(descriptor, piece, at, Math.min(MOST_AT_ONCE, piece.length - at));
  }
}

function bytesOf(array: SectionArray): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function padding(length: number): Uint8Array {
  return new Uint8Array(aligned(length) - length);
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

function ignored(why: string): SnapshotRead {
  return { kind: 'ignored', why };
}
