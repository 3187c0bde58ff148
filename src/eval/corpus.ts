import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Library, openLibrary } from '../library.ts';
import type { EvalArticle } from './squad.ts';

/**
 * Opens a library on articles the way the bot opens its corpus, from a folder, and closes it.
 * @param use what is done with it.
 */
export async function withLibrary<T>(
  articles: readonly EvalArticle[],
  use: (library: Library) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-eval-'));
  try {
    const lines = articles.map((article) => `${JSON.stringify(article)}\n`);
    await writeFile(join(folder, 'articles.jsonl'), lines.join(''));
    const library = await openLibrary({ folder, threads: 0 });
    try {
      return await use(library);
    } finally {
      await library.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
