import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Newsroom } from './newsroom.ts';

/** An article for a newsroom's folder. */
export interface TestArticle {
  readonly id: string;
  readonly outlet: string;
  readonly title?: string;
  readonly published?: string;
  readonly body: string;
}

/** Writes articles into the bot's folder and has a moderator reload it. */
export async function publish(room: Newsroom, articles: readonly TestArticle[]): Promise<void> {
  const lines = articles.map((article) =>
    JSON.stringify({ title: `By ${article.outlet}`, language: 'en', ...article }),
  );
  await writeFile(join(room.bot.knowledge, 'wire.jsonl'), lines.join('\n'));
  await reload(room);
}

export async function reload(room: Newsroom): Promise<void> {
  const used = await room.manager.slash('reload', {}, { in: room.channel });
  expect((await used.message()).content).toContain('Reloaded');
}
