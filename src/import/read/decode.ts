import { getBOMEncoding, labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import { SourceError } from '../errors.ts';

/**
 * Bytes of the web to text: a byte-order mark decides, then the header, then what the document says
 * of itself. What is plainly UTF-8 is read as such whatever they say, and what plainly is not is
 * not. Not Node’s own decoder: in Node 20 it takes windows-1252 for Latin-1.
 *
 * @param charset of the header, where there was one
 * @throws SourceError when it is no text
 */
export function decodeWeb(bytes: Uint8Array, kind: 'html' | 'xml', charset?: string): string {
  const said = saidEncoding(bytes, kind, charset);
  const text = new TextDecoder(encodingOf(bytes, kind, said)).decode(bytes);
  if (text.includes('\0')) throw new SourceError('holds NUL bytes: it is no text');
  return text;
}

function encodingOf(bytes: Uint8Array, kind: 'html' | 'xml', said: string): string {
  if (said.startsWith('UTF-16')) return said;
  const utf8 = readAsUtf8(bytes);
  if (said !== 'UTF-8') return utf8 === 'utf-8' ? 'UTF-8' : said;
  if (utf8 !== 'other') return said;
  // Said to be UTF-8 by the header, and it is not: the document may know better.
  const own = saidEncoding(bytes, kind, undefined);
  return own === 'UTF-8' ? OLD_WEB : own;
}

/** What the web was written in before UTF-8. */
const OLD_WEB = 'windows-1252';

/** Whether the bytes beyond ASCII form UTF-8: all of them, some of them, or none. */
function readAsUtf8(bytes: Uint8Array): 'ascii' | 'utf-8' | 'damaged' | 'other' {
  const text = new TextDecoder('utf-8').decode(bytes);
  const beyond = /[^\0-\u007f\ufffd]/.test(text);
  if (text.includes('\ufffd')) return beyond ? 'damaged' : 'other';
  return beyond ? 'utf-8' : 'ascii';
}

function saidEncoding(bytes: Uint8Array, kind: 'html' | 'xml', charset?: string): string {
  const fallback = readAsUtf8(bytes) === 'other' ? OLD_WEB : 'UTF-8';
  if (kind === 'xml') {
    const label = getBOMEncoding(bytes) ?? charset;
    return (label && labelToName(label)) ?? xmlEncoding(bytes) ?? fallback;
  }
  return sniffEncoding(bytes, {
    ...(charset === undefined ? {} : { transportLayerEncodingLabel: charset }),
    defaultEncoding: fallback,
  });
}

/** `<?xml version="1.0" encoding="windows-1251"?>` */
function xmlEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, LONGEST_DECLARATION)).toString('latin1');
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  return (label && labelToName(label)) ?? undefined;
}

/** Bytes. */
const LONGEST_DECLARATION = 256;
