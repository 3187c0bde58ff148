import { join } from 'node:path';
import { type BotProcess, startBot } from './bot-process.ts';
import type { Newsroom } from './newsroom.ts';

/** What comes of `work` after the bot was ended and started again on the same folders. */
export async function restarted<T>(
  room: Newsroom,
  work: (bot: BotProcess) => Promise<T>,
  meanwhile = async (): Promise<void> => {},
  more: Readonly<Record<string, string>> = {},
): Promise<T> {
  room.bot.signal('SIGTERM');
  await room.bot.exited;
  await meanwhile();
  const dataDir = join(room.bot.knowledge, '../.verbatim');
  const env = { ...room.env, ...more, KNOWLEDGE_DIR: room.bot.knowledge, DATA_DIR: dataDir };
  const bot = await startBot(env);
  try {
    await bot.logged('discord.ready');
    return await work(bot);
  } finally {
    await bot.close();
  }
}
