import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';

/** What each part of the house may import from, besides itself and the shared errors. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  corpus: ['texts'],
  search: ['corpus', 'dates'],
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
  playground: ['local-discord', 'library', 'playground-protocol'],
  'playground-page': ['playground-protocol'],
  'playground-protocol': [],
  check: ['corpus', 'search'],
  eval: ['corpus', 'search', 'answer', 'library'],
  train: ['corpus', 'search', 'answer', 'eval'],
  cli: [
    'corpus',
    'search',
    'answer',
    'library',
    'import',
    'eval',
    'feedback',
    'dates',
    'playground',
    'check',
    'watch',
    'texts',
    'config',
  ],
  bundle: ['cli'],
  config: [],
  lazily: [],
  errors: ['texts'],
  dates: [],
  texts: [],
  watch: [],
  root: [
    'corpus',
    'search',
    'answer',
    'library',
    'discord',
    'eval',
    'cli',
    'bundle',
    'config',
    'feedback',
    'watch',
  ],
};

/** Packages that read pages, feeds and exports, and what fetches them. */
const FOR_IMPORTS =
  /^(?:@exodus|@mozilla|csv-parse|feedsmith|html-encoding-sniffer|ipaddr|linkedom|postal-mime|robots-parser|turndown)/;
/** What is bundled into the page, and nothing else is; nothing else of the house needs it. */
const PAGE_PACKAGES = /^(?:preact(?:\/hooks)?|discord-markdown-parser)$/u;

interface SourceFile {
  readonly path: string;
  readonly part: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/u.test(path))
  .map(readSource);

describe('the house', () => {
  it.each(sources)('$path imports only what its part may', ({ path, part, imports }) => {
    const parts = imports
      .filter((name) => name.startsWith('.'))
      .map((name) => partOf(normalize(join(dirname(path), name))));
    const allowed = new Set([part, 'errors', 'lazily', ...(MAY_IMPORT[part] ?? [])]);
    expect(parts.filter((name) => !allowed.has(name))).toEqual([]);
  });

  it.each(sources)('$path reaches only for packages of its part', ({ path, part, imports }) => {
    const packages = imports.filter((name) => !name.startsWith('.'));
    const barred = packages.filter((name) => {
      if (PAGE_PACKAGES.test(name) || part === 'playground-page')
        return !(PAGE_PACKAGES.test(name) && part === 'playground-page');
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

  it('lets the page make nodes of text, and never of HTML', () => {
    const page = sources.filter(({ part }) => part === 'playground-page');
    const html = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/iu;
    expect(page.length).toBeGreaterThan(0);
    expect(page.filter(({ text }) => html.test(text)).map(({ path }) => path)).toEqual([]);
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
  if (path.startsWith('playground/page/')) return 'playground-page';
  if (path === 'playground/protocol.ts') return 'playground-protocol';
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}
