// Bundles what answers a question on the command line into dist/ask.cjs, which dist/cli.js reads
// instead of its two hundred modules; warm-up.ts then compiles it ahead.
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const src = fileURLToPath(new URL('..', import.meta.url));

/** Where the compiled module lies that a source file becomes, as an expression of the bundle. */
function addressOf(path) {
  const compiled = relative(src, path).replaceAll('\\', '/').replace(/\.ts$/, '.js');
  return `bundledAddress(${JSON.stringify(compiled)})`;
}

/** Modules find threads, packages and the package's own file by their address; a bundle has but one. */
const ownAddresses = {
  name: 'own-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      return { contents: text.replaceAll('import.meta.url', addressOf(path)), loader: 'ts' };
    });
  },
};

/** The other commands stay modules: they are reached without the bundle. */
const withoutOtherCommands = {
  name: 'without-other-commands',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, importer, kind }) => {
      const isOther = importer === join(src, 'cli/program.ts') && path !== './ask.ts';
      return isOther && kind === 'dynamic-import' ? { path, external: true } : undefined;
    });
  },
};

const { outputFiles } = await build({
  entryPoints: [join(src, 'cli/program.ts')],
  outfile: join(src, '../dist/ask.cjs'),
  plugins: [ownAddresses, withoutOtherCommands],
  bundle: true,
  platform: 'node',
  target: 'node20',
  // The form that can be compiled ahead; its names stay, for stack traces.
  format: 'cjs',
  charset: 'ascii',
  legalComments: 'eof',
  write: false,
  banner: {
    js: "const bundledAddress = (path) => new URL(path, require('node:url').pathToFileURL(__filename)).href;",
  },
  logLevel: 'warning',
});

// It is read as Latin-1, which takes no decoding. What the bundler leaves is in patterns and comments.
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
for (const { path, text } of outputFiles) {
  await writeFile(path, text.replace(/[^\0-\x7f]/g, escaped));
}
