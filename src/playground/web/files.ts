import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file as it is sent. */
export interface ServedFile {
  readonly contentType: string;
  /** Of the bytes, in quotes. */
  readonly etag: string;
  /** Its name changes with its bytes. */
  readonly immutable: boolean;
  readonly bytes: Buffer;
  /** The same bytes, for browsers that take them so; best first. */
  readonly encoded: readonly { readonly encoding: 'br' | 'gzip'; readonly bytes: Buffer }[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Its files have a hash in their names. */
const HASHED = '/assets/';
/** What is smaller than a packet gains nothing. */
const COMPRESSED_FROM = 1_400;

/**
 * Reads a folder once, by the paths its files are asked for: `/` is `index.html`. What is not in it
 * then is not there, whatever a path looks like, so that no path leads out of it.
 *
 * @throws Error when there is no such folder.
 */
export async function readFiles(folder: string): Promise<ReadonlyMap<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, sep).length));
  const read = await Promise.all(
    names.map(async (name): Promise<[string, Buffer]> => [
      `/${name.split(sep).join('/')}`,
      await readFile(join(folder, name)),
    ]),
  );
  const all = new Map(read);
  const files = new Map<string, ServedFile>();
  for (const [path, bytes] of all) {
    if (isEncoded(path, all)) continue;
    files.set(path === '/index.html' ? '/' : path, fileOf(path, bytes, all));
  }
  return files;
}

function isEncoded(path: string, all: ReadonlyMap<string, Buffer>): boolean {
  return /\.(?:br|gz)$/u.test(path) && all.has(path.replace(/\.(?:br|gz)$/u, ''));
}

function fileOf(path: string, bytes: Buffer, all: ReadonlyMap<string, Buffer>): ServedFile {
  const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const br = all.get(`${path}.br`);
  const gzip = all.get(`${path}.gz`) ?? compressed(contentType, bytes);
  const encoded = [
    ...(br === undefined ? [] : [{ encoding: 'br' as const, bytes: br }]),
    ...(gzip === undefined ? [] : [{ encoding: 'gzip' as const, bytes: gzip }]),
  ];
  return { contentType, etag, immutable: path.startsWith(HASHED), bytes, encoded };
}

function compressed(contentType: string, bytes: Buffer): Buffer | undefined {
  const isText = /charset|svg|manifest/u.test(contentType);
  return isText && bytes.length >= COMPRESSED_FROM ? gzipSync(bytes) : undefined;
}
