// Bundles the page into dist/playground-page: index.html, and scripts and styles whose names carry
// their hash, so that browsers may keep them for good.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const out = join(here, '../../../dist/playground-page');

/** The Markdown library's table of emoji, for a rule that the page leaves out: a seventh of the script. */
const withoutEmojiTable = {
  name: 'without-emoji-table',
  setup({ onLoad }) {
    onLoad({ filter: /twemojiRegex\.js$/ }, () => ({ contents: 'exports.TwemojiRegex = /(?!)/;' }));
  },
};

await rm(out, { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: [join(here, 'main.tsx'), join(here, 'styles/main.css'), join(here, 'icon.svg')],
  outdir: join(out, 'assets'),
  outbase: here,
  entryNames: '[name]-[hash]',
  loader: { '.svg': 'copy' },
  plugins: [withoutEmojiTable],
  bundle: true,
  minify: true,
  metafile: true,
  format: 'esm',
  // Where `light-dark()` and `inert` are; the bundler would otherwise rewrite the styles for older ones.
  target: ['chrome123', 'firefox120', 'safari17.5'],
  logLevel: 'warning',
});

const assets = Object.keys(metafile.outputs).map((path) => basename(path));
const named = (ending) => `assets/${assets.find((name) => name.endsWith(ending))}`;
const page = await readFile(join(here, 'index.html'), 'utf8');
await mkdir(out, { recursive: true });
await writeFile(
  join(out, 'index.html'),
  page
    .replace('main.tsx', named('.js'))
    .replace('styles/main.css', named('.css'))
    .replace('icon.svg', named('.svg')),
);
