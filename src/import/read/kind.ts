import path from 'node:path';
import { SourceError } from '../errors.ts';

/** What can be imported. */
export type Kind = 'page' | 'mhtml' | 'feed' | 'json' | 'json-lines' | 'csv';

/** The extensions of files that are taken from a folder. */
const BY_EXTENSION: ReadonlyMap<string, Kind> = new Map([
  ['.html', 'page'],
  ['.htm', 'page'],
  ['.xhtml', 'page'],
  ['.mhtml', 'mhtml'],
  ['.mht', 'mhtml'],
  ['.rss', 'feed'],
  ['.atom', 'feed'],
  ['.xml', 'feed'],
  ['.json', 'json'],
  ['.jsonl', 'json-lines'],
  ['.ndjson', 'json-lines'],
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
]);
const BY_TYPE: readonly (readonly [RegExp, Kind])[] = [
  [/^multipart\/related|^message\/rfc822/, 'mhtml'],
  [/^application\/(?:rss|atom|rdf)\+xml|^application\/feed\+json/, 'feed'],
  [/^application\/(?:x-ndjson|jsonl|x-jsonlines)/, 'json-lines'],
  [/^text\/(?:csv|tab-separated-values)/, 'csv'],
];

export function kindOfFile(name: string): Kind | undefined {
  return BY_EXTENSION.get(path.extname(name).toLowerCase());
}

/**
 * What a document is: by its first characters, for names and headers are wrong too often, and by
 * them where the characters do not tell.
 *
 * @param type of the header, as `text/html; charset=utf-8`
 * @throws SourceError when it is nothing that can be imported
 */
export function kindOfDocument(bytes: Uint8Array, name: string, type = ''): Kind {
  const named = BY_TYPE.find(([pattern]) => pattern.test(type.toLowerCase()))?.[1];
  const byName = named ?? kindOfFile(name);
  if (byName === 'csv' || byName === 'json-lines') return byName;
  const kind = kindOfHead(bytes);
  if (kind !== undefined) return kind;
  if (byName === 'mhtml') return byName;
  if (/^text\/html|^application\/xhtml/i.test(type) || byName === 'page') return 'page';
  const what = type === '' ? '' : ` (${type.split(';')[0]?.trim()})`;
  throw new SourceError(`is no page, feed or export${what}`);
}

/** Bytes in which a document says what it is: behind comments and declarations. */
const HEAD = 4096;

/** A JSON feed names its version, near its beginning by custom. */
const JSON_FEED = /^\{[^]*"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/;

function kindOfHead(bytes: Uint8Array): Kind | undefined {
  // Without the NULs, UTF-16 reads as well as Latin-1 here.
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replaceAll('\0', '');
  const text = head.replace(/^[\xef\xbb\xbf\xfe\xff\s]+/, '');
  if (JSON_FEED.test(text)) return 'feed';
  if (/^[[{]/.test(text)) return 'json';
  if (/<(?:rss|feed|rdf:rdf)[\s>]/i.test(text) && !/<html[\s>]/i.test(text)) return 'feed';
  if (/^(?:[\w-]+: .*\r?\n)+/.test(text) && /multipart\/related/i.test(text)) return 'mhtml';
  if (/<!doctype html|<(?:html|head|body|title|meta|article|div|p|h1)[\s>]/i.test(text))
    return 'page';
  return undefined;
}
