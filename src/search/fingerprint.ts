import { hash } from 'node:crypto';
import type { Article } from '../corpus/article.ts';

/** 64 bits: no two of a million articles share them, very likely. */
export const FINGERPRINT_BYTES = 8;

/** A short hash of all that is known of an article: another one means that something changed. */
export function fingerprintBytes(article: Article): Buffer {
  const { id, title, outlet, published, byline, url, via, language, body } = article;
  const known = JSON.stringify([id, title, outlet, published, byline, url, via, language, body]);
  return hash('sha256', known, 'buffer').subarray(0, FINGERPRINT_BYTES);
}

/** 12 hexadecimal digits, 48 bits. */
export function shortHash(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex').slice(0, 12);
}
