import { crc32 } from 'node:zlib';

/**
 * Compiled code on a disk: the sums of its source and of itself as 32-bit numbers, then V8's own
 * form. V8 takes any source of the same length for the same, and believes what it reads.
 */
const SUMS_BYTES = 8;

export function sealCodeCache(code: Uint8Array, source: Uint8Array): Buffer {
  const sums = Buffer.alloc(SUMS_BYTES);
  sums.writeUInt32LE(crc32(source), 0);
  sums.writeUInt32LE(crc32(code), 4);
  return Buffer.concat([sums, code]);
}

/** The code, unless it is of another source, or damaged. */
export function openCodeCache(sealed: Buffer, source: Uint8Array): Buffer | undefined {
  if (sealed.length < SUMS_BYTES) return undefined;
  const code = sealed.subarray(SUMS_BYTES);
  const isWhole =
    sealed.readUInt32LE(0) === crc32(source) && sealed.readUInt32LE(4) === crc32(code);
  return isWhole ? code : undefined;
}
