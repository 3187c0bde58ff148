import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, startBot } from './support/bot-process.ts';
import { furnishNewsroom, type Newsroom, openNewsroom } from './support/newsroom.ts';

const QUESTION = 'What did Joe Biden tell CNN about the decision on cluster munitions?';

describe('trouble on the way', () => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom();
  });
  afterEach(() => room.discord.faults.clear());
  afterAll(() => room.close());
  const ask = () => askIn(room);

  it('answers a message that was missed while the gateway was gone', async () => {
    const resumed = room.discord.gateway.resumed();
    room.discord.gateway.kill();
    const reply = room.reader.directMessage(QUESTION);
    await resumed;
    expect((await reply).content).toMatch(/^> /u);
    await room.bot.logged('discord.gateway-resumed');
  });

  it('identifies anew when its session is lost', async () => {
    const identified = room.discord.gateway.identified();
    room.discord.gateway.invalidate();
    await identified;
    expect((await room.reader.directMessage(QUESTION)).content).toMatch(/^> /u);
  });

  it('waits as long as a rate limit asks for', async () => {
    room.discord.faults.next({ route: /@original/u, status: 429, retryAfter: 0.3 });
    const asked = await ask();
    expect((await asked.message()).content).toMatch(/^> /u);
  });

  it.each([
    ['before it was recorded', false],
    ['after it was recorded', true],
  ])('answers once when the acknowledgement fails with a 500 %s', async (_, afterEffect) => {
    room.discord.faults.next({ route: /callback/u, status: 500, afterEffect });
    const asked = await ask();
    expect((await asked.message()).content).toMatch(/^> /u);
    expect(asked.followups).toEqual([]);
  });

  it('replies once to a message when the reply fails with a 500 after it was recorded', async () => {
    const before = room.discord.messages(room.reader.dm).length;
    room.discord.faults.next({
      method: 'POST',
      route: /messages/u,
      status: 500,
      afterEffect: true,
    });
    await room.reader.directMessage(QUESTION);
    await room.discord.settled(500);
    expect(room.discord.messages(room.reader.dm)).toHaveLength(before + 2);
  });

  it('tells the person when the answer cannot be delivered, and the log why', async () => {
    room.discord.faults.next({ method: 'PATCH', route: /@original/u, status: 500, times: 4 });
    const asked = await ask();
    expect((await asked.message()).content).toContain('Something went wrong on my side');
    const line = await room.bot.logged('discord.failed');
    expect(line).toMatchObject({ level: 50, command: 'ask', err: { status: 500 } });
  });

  it('survives an interaction that expired before it could be acknowledged', async () => {
    room.discord.faults.next({ route: /callback/u, delayMs: 3_300 });
    const asked = await ask();
    expect(asked.failed).toBeDefined();
    const line = await room.bot.logged('discord.not-delivered');
    expect(line).toMatchObject({ err: { code: 10_062 } });
    const again = await ask();
    expect((await again.message()).content).toMatch(/^> /u);
  });

  it('registers nothing a second time', async () => {
    const second = await startBot(room.env);
    try {
      await second.logged('discord.commands-unchanged', { where: 'global' });
      await second.logged('discord.commands-unchanged', { where: 'guild' });
      const written = room.discord.requests.filter(({ method }) => method === 'PUT');
      expect(written).toHaveLength(2);
    } finally {
      await second.close();
    }
  });
});

describe('the end', () => {
  let room: Newsroom;
  afterEach(() => room.close());

  it.each(['SIGTERM', 'SIGINT'] as const)('finishes the answer in flight on %s', async (signal) => {
    room = await openNewsroom();
    // The acknowledgement is on its way when the signal comes; the answer has yet to be made.
    room.discord.faults.next({ route: /callback/u, delayMs: 800 });
    const asking = askIn(room);
    await sleep(300);
    room.bot.signal(signal);
    const asked = await asking;
    expect((await asked.message()).content).toMatch(/^> /u);
    expect(await room.bot.exited).toBe(0);
    expect(room.bot.log.map(({ event }) => event)).toContain('discord.stopping');
    expect(room.discord.gateway.connected).toBe(0);
  });

  it('exits at once on a second signal', async () => {
    room = await openNewsroom();
    room.discord.faults.next({ method: 'PATCH', route: /@original/u, delayMs: 5_000 });
    await askIn(room);
    room.bot.signal('SIGTERM');
    await room.bot.logged('discord.stopping');
    room.bot.signal('SIGTERM');
    expect(await room.bot.exited).toBe(1);
  });
});

describe('a start that cannot succeed', () => {
  let bot: BotProcess | undefined;
  afterEach(() => bot?.close());

  async function fail(env: Readonly<Record<string, string>>): Promise<string> {
    bot = await startBot(env);
    expect(await bot.exited).toBe(1);
    expect(bot.stderr()).not.toMatch(/^\s+at /mu);
    return bot.stderr();
  }

  it('says that the token is wrong, without showing it', async () => {
    const { discord, env } = await furnishNewsroom();
    const stderr = await fail({ ...env, DISCORD_TOKEN: 'not.the.token' });
    expect(stderr).toMatch(/^verbatim: Discord refused the token in DISCORD_TOKEN\..*\n$/u);
    expect(bot?.output()).not.toContain('not.the.token');
    await discord.close();
  });

  it('says that Discord cannot be reached', async () => {
    const { discord, env } = await furnishNewsroom();
    await discord.close();
    expect(await fail(env)).toMatch(
      /^verbatim: Discord could not be reached:.*DISCORD_API_URL.*\n$/u,
    );
  });

  it('says that there is nothing to answer from', async () => {
    const { discord, env } = await furnishNewsroom();
    const stderr = await fail({ ...env, KNOWLEDGE_DIR: 'nowhere' });
    expect(stderr).toMatch(/^verbatim: .*nowhere.*\n$/u);
    expect(discord.requests).toEqual([]);
    await discord.close();
  });

  it('reports every fault of the configuration together', async () => {
    const stderr = await fail({ LOG_LEVEL: 'loud', MODERATOR_GUILD_IDS: 'mine' });
    expect(stderr).toMatch(/DISCORD_TOKEN/u);
    expect(stderr).toMatch(/LOG_LEVEL/u);
    expect(stderr).toMatch(/MODERATOR_GUILD_IDS/u);
  });
});

describe('a start that succeeds in part', () => {
  it('warns of a guild the bot is not in, and of moderator commands that exist nowhere', async () => {
    const { discord, env, reader } = await furnishNewsroom();
    const elsewhere = discord.addGuild({ name: 'Elsewhere', withoutBot: true });
    const bot = await startBot({ ...env, MODERATOR_GUILD_IDS: elsewhere.id });
    const line = await bot.logged('discord.commands-not-registered');
    expect(line).toMatchObject({ level: 40, guild: elsewhere.id, err: { code: 50_001 } });
    expect(line['msg']).toContain('not in this guild');
    expect((await reader.directMessage('help')).content).toContain('/ask');
    await bot.close();

    const without = await startBot({ ...env, MODERATOR_GUILD_IDS: '' });
    expect((await without.logged('discord.no-moderator-guild'))['level']).toBe(40);
    await rm(without.knowledge, { recursive: true });
    await without.close();
    await discord.close();
  });
});

describe('a guild taken off the list of moderators’ guilds', () => {
  it('loses the commands that an earlier start gave it', async () => {
    const { discord, guild, env } = await furnishNewsroom();
    const names = () =>
      discord.commands.filter(({ guildId }) => guildId === guild.id).map(({ name }) => name);
    const before = await startBot(env);
    await discord.commandsRegistered(['reload']);
    expect(names()).toContain('reload');
    await before.close();

    const after = await startBot({ ...env, MODERATOR_GUILD_IDS: '' });
    await discord.until('the commands to go', () => (names().length === 0 ? true : undefined));
    await rm(after.knowledge, { recursive: true });
    await after.close();
    await discord.close();
  });
});

function askIn(room: Newsroom) {
  return room.reader.slash('ask', { question: QUESTION }, { in: room.channel });
}
