import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';

/** What each part of the house may import from, besides itself and the shared errors. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  corpus: ['texts'],
  search: ['corpus'],
  answer: ['corpus', 'search'],
  'edition-summary': ['corpus', 'search'],
  engine: ['corpus', 'search', 'answer', 'edition-summary'],
  library: ['corpus', 'answer', 'edition-summary', 'engine'],
  discord: [
    'corpus',
    'answer',
    'edition-summary',
    'library',
    'config',
    'feedback',
    'texts',
    'dates',
  ],
  feedback: [],
  'local-discord': [],
  import: ['corpus'],
  eval: ['corpus', 'search', 'answer', 'library'],
  train: ['corpus', 'search', 'answer', 'eval'],
  cli: ['corpus', 'search', 'answer', 'library', 'import', 'eval', 'feedback', 'dates'],
  config: [],
  errors: ['texts'],
  dates: [],
  texts: [],
  root: ['corpus', 'search', 'answer', 'library', 'discord', 'eval', 'cli', 'config', 'feedback'],
};

/** Packages that read pages, feeds and exports, and what fetches them. */
const FOR_IMPORTS =
  /^(?:@exodus|@mozilla|csv-parse|feedsmith|html-encoding-sniffer|ipaddr|linkedom|postal-mime|robots-parser|turndown)/;

interface SourceFile {
  readonly path: string;
  readonly part: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map(readSource);

describe('the house', () => {
  it.each(sources)('$path imports only what its part may', ({ path, part, imports }) => {
    const parts = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => partOf(normalize(join(dirname(path), name))));
    const allowed = new Set([part, 'errors', ...(MAY_IMPORT[part] ?? [])]);
    expect(parts.filter((name) => !allowed.has(name))).toEqual([]);
  });

  it.each(sources)('$path reaches only for packages of its part', ({ path, part, imports }) => {
    const packages = imports.filter((name) => !name.startsWith('.'));
    const barred = packages.filter((name) => {
      if (name.startsWith('discord')) return !(part === 'discord' || path === 'main.ts');
      if (name.startsWith('minisearch')) return part !== 'search';
      // What reads the web is heavy: nothing but an import may wait for it.
      if (FOR_IMPORTS.test(name)) return part !== 'import';
      if (name.startsWith('node:fs'))
        return part === 'discord' || part === 'search' || part === 'answer';
      return false;
    });
    expect(barred).toEqual([]);
  });

  it.each(sources)('$path reads the environment only as a root', ({ part, text }) => {
    expect(part === 'root' || !/process\.env/.test(text)).toBe(true);
  });

  it.each(sources)('$path has no default export and is no barrel', ({ text }) => {
    expect(text).not.toMatch(/^export default|^export \* from|^export \{[^}]*\} from/m);
  });

  it.each(sources)('$path keeps no state of the module', ({ text }) => {
    expect(text).not.toMatch(/^(?:export )?(?:let|var) /m);
  });
});

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, 'src', path), 'utf8');
  const imports = [...text.matchAll(/\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm)];
  return {
    path,
    part: partOf(path),
    text,
    imports: imports.map(([, from, dynamic, bare]) => from ?? dynamic ?? bare ?? ''),
  };
}

function partOf(path: string): string {
  if (path === 'main.ts' || path === 'cli.ts') return 'root';
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}
