import type { LocalDiscord } from '../../src/local-discord/local-discord.ts';
import { createLocalDiscord } from '../../src/local-discord/server.ts';
import { furnishPlace } from '../../src/playground/place.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { createOpenApiJudge } from './openapi.ts';

/** A guild with two channels and three people, and the bot among them; the playground has the same. */
export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

export async function openNewsroom(env: Readonly<Record<string, string>> = {}) {
  const furnished = await furnishNewsroom();
  const bot = await startBot({ ...furnished.env, ...env });
  const { discord } = furnished;
  try {
    await bot.logged('discord.ready');
    await discord.commandsRegistered(['ask', 'outlets', 'help', 'reload', 'status']);
  } catch (error) {
    await closeNewsroom(discord, bot);
    throw error;
  }
  return { ...furnished, bot, close: () => closeNewsroom(discord, bot) };
}

/** The place without the bot, and the environment with which one comes to it. */
export async function furnishNewsroom() {
  const discord = await createLocalDiscord();
  const { guild, news: channel, moderators, people, env } = furnishPlace(discord);
  const { member: reader, moderator: manager } = people;
  const desk = guild.addRole({ name: 'Desk' });
  const editor = discord.addUser({ name: 'Editor' });
  guild.addMember(editor, { roles: [desk] });
  const withDesk = { ...env, MODERATOR_ROLE_IDS: desk.id };
  return { discord, guild, channel, moderators, reader, editor, manager, env: withDesk };
}

async function closeNewsroom(discord: LocalDiscord, bot: BotProcess): Promise<void> {
  await bot.close();
  await discord.close();
  judge(discord);
}

/** @throws Error naming every request body that Discord's own description does not allow. */
export function judge(discord: LocalDiscord): void {
  const openApi = createOpenApiJudge();
  const faults = discord.requests.flatMap((request) =>
    (openApi?.check(request) ?? []).map((fault) => `${request.method} ${request.path}: ${fault}`),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
