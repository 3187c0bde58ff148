import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortHash } from '../search/fingerprint.ts';

/** What decides which words an article has besides our own code. */
const PACKAGES = ['stemmer', '@orama/stopwords/english', '@orama/stemmers/german', 'yaml', 'zod'];
/** The parts of the house that make an edition out of files. */
const PARTS = ['corpus', 'search', 'engine'];

/** A short hash of all code that makes editions: with the same, the same files give the same one. */
export function codeHash(): string {
  const { v8, unicode, icu } = process.versions;
  const source = fileURLToPath(new URL('..', import.meta.url));
  const own = PARTS.flatMap((part) => filesIn(join(source, part)));
  const texts = [...own, ...PACKAGES.map(packageFile)].map((file) =>
    file === undefined ? '' : readFileSync(file, 'utf8'),
  );
  return shortHash([v8, unicode, icu, ...texts].join('\n'));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

/** The file that names a package's version. */
function packageFile(name: string): string | undefined {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  for (;;) {
    const file = join(folder, 'package.json');
    if (existsSync(file) && readFileSync(file, 'utf8').includes('"version"')) return file;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}
