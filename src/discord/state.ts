import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { CUSTOM_ID_LENGTH } from './limits.ts';

/** What a button or menu carries in its custom id: nothing of it is kept anywhere else. */
export interface State {
  /** Who handles it. */
  readonly name: string;
  readonly parts: readonly string[];
}

/**
 * A custom id that holds all of it, so that a button still works after a restart; `undefined` when it
 * does not fit. A custom id takes any characters (@sapphire/string-store writes UTF-16 in it as well):
 * the parts are compressed, and 14 bits go into each character. That is room for a question of some
 * 250 Latin letters.
 */
export function encodeState(name: string, parts: readonly string[]): string | undefined {
  const text = parts.join(SEPARATOR);
  if (text === '') return `${name}:`;
  for (const quality of QUALITIES) {
    const id = `${name}:${toCharacters(compress(text, quality))}`;
    if (id.length <= CUSTOM_ID_LENGTH) return id;
  }
  return undefined;
}

/** `undefined` for a custom id of another version. */
export function decodeState(customId: string): State | undefined {
  const [, name, characters] = /^([a-z-]+):([\u4e00-\u8dff]*)$/u.exec(customId) ?? [];
  if (name === undefined || characters === undefined) return undefined;
  if (characters === '') return { name, parts: [] };
  try {
    const text = brotliDecompressSync(toBytes(characters), { maxOutputLength: MOST_BYTES });
    return { name, parts: text.toString('utf8').split(SEPARATOR) };
  } catch {
    return undefined;
  }
}

/** In no question: Discord takes control characters out. */
const SEPARATOR = '\u0000';
const MOST_BYTES = 16_384;

/**
 * Brotli's. The best, which takes off a tenth more, takes 25 times as long (0.9 ms next to 0.03), for
 * each button of an answer: only what would not fit otherwise is worth it.
 */
const QUALITIES = [5, constants.BROTLI_MAX_QUALITY];

function compress(text: string, quality: number): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_LGWIN]: 10,
    [constants.BROTLI_PARAM_QUALITY]: quality,
  };
  return brotliCompressSync(text, { params });
}

/** 2 ** 14 unified ideographs in a row: no normalization changes one, no client trims one. */
const FIRST = 0x4e00;
const BITS = 14;

function toCharacters(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  // A last 1 marks the end, so that zeros fill up the last character.
  const digits = bytes.length === 0 ? [] : (`${bits}1`.match(/.{1,14}/gu) ?? []);
  return digits
    .map((digit) => String.fromCharCode(FIRST + Number.parseInt(digit.padEnd(BITS, '0'), 2)))
    .join('');
}

function toBytes(characters: string): Uint8Array {
  const digits = Array.from(characters, (each) =>
    (each.charCodeAt(0) - FIRST).toString(2).padStart(BITS, '0'),
  );
  const bits = digits.join('');
  const whole = bits.slice(0, Math.max(0, bits.lastIndexOf('1')));
  return Uint8Array.from(whole.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2));
}
