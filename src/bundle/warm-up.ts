import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { run as Run } from '../cli/program.ts';
import { cacheFile, loadBundle } from './load-bundle.ts';
import { ARTICLE, QUESTIONS } from './warm-up-article.ts';

/** Run by the build: asks the bundle a few questions, and keeps the code that was compiled for them. */
const file = new URL('../ask.cjs', import.meta.url);
rmSync(cacheFile(file), { force: true });
const bundle = loadBundle(file);
if (bundle === undefined) throw new Error('dist/ask.cjs is missing: npm run build makes it');
const { run } = bundle.run() as { readonly run: typeof Run };
const folder = mkdtempSync(join(tmpdir(), 'verbatim-warm-up-'));
try {
  writeFileSync(join(folder, 'article.md'), ARTICLE);
  const same = (text: string): string => text;
  const progress = Object.assign(() => {}, { end: () => {} });
  const quiet = {
    input: process.stdin,
    print: async () => {},
    paint: { bold: same, dim: same },
    progress,
  };
  const env = { KNOWLEDGE_DIR: folder, DATA_DIR: join(folder, 'none'), LOG_LEVEL: 'info' };
  for (const question of QUESTIONS) {
    // One after the other, as a command line asks them.
    // eslint-disable-next-line no-await-in-loop
    await run(['ask', ...question], { env, io: quiet });
  }
} finally {
  rmSync(folder, { recursive: true });
}
writeFileSync(cacheFile(file), bundle.codeCache());
