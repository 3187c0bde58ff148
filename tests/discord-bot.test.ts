import { createStats } from '../src/discord/stats.ts';
import { GatewayCloseCodes } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { createBot } from '../src/discord/bot.ts';
import { createInFlight } from '../src/discord/in-flight.ts';
import { createLogger } from '../src/discord/log.ts';
import { startError } from '../src/discord/start-error.ts';
import { Decline } from '../src/errors.ts';
import type { Library } from '../src/library.ts';
import { citation, cited } from './support/answers.ts';
import { fakeLibrary } from './support/fake-library.ts';
import { furnishNewsroom, judge } from './support/newsroom.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

describe('a reload while an answer is under way', () => {
  it('has the question asked once again, so that what is sent still holds', async () => {
    const answers = ['An outdated sentence.', 'The sentence as it reads now.'];
    const library = fakeLibrary({
      ask: async () => cited(citation(answers.shift() ?? 'asked too often')),
      verify: async ({ quote }) => quote !== 'An outdated sentence.',
    });
    const { reader } = await open(library);
    const { content } = await reader.directMessage('What now?');
    expect(content).toMatch(/^> The sentence as it reads now\./u);
  });

  it('gets no quotation at all when the second answer does not hold either', async () => {
    const { reader, log } = await open(fakeLibrary({ verify: async () => false }));
    const { content } = await reader.directMessage('What now?');
    expect(content).toContain('Please ask again');
    expect(content).not.toContain('first sentence');
    expect(log()).toContain('discord.answer-outdated');
  });
});

describe('a failure', () => {
  it('reaches the person as a sentence, and the log with its cause', async () => {
    const library = fakeLibrary({
      ask: () => Promise.reject(new Error('index torn', { cause: new Error('disk full') })),
    });
    const { reader, channel, log } = await open(library);
    const asked = await reader.slash('ask', { question: 'What?' }, { in: channel });
    expect((await asked.message()).content).toMatch(/went wrong on my side.*try again/u);
    expect(log()).toMatch(/discord\.failed.*index torn.*disk full/u);
    expect((await reader.directMessage('What?')).content).toContain('went wrong on my side');
  });

  it('that was written for the person is shown to them', async () => {
    const library = fakeLibrary({ ask: () => Promise.reject(new Decline('noArticle', '*moon*')) });
    const { reader } = await open(library);
    expect((await reader.directMessage('What?')).content).toBe('There is no article “\\*moon\\*”.');
  });

  it('in a suggestion costs the suggestions only', async () => {
    const library = fakeLibrary({ suggest: () => Promise.reject(new Error('no edition')) });
    const { reader, channel, log } = await open(library);
    const place = { in: channel };
    const choices = await reader.autocomplete('ask', { question: 'x' }, 'outlet', 'b', place);
    expect(choices).toEqual([]);
    expect(log()).toContain('discord.autocomplete-failed');
  });
});

describe('something left over from an earlier version', () => {
  it('is told what became of it: a command', async () => {
    const { reader, channel, rest, discord } = await open();
    await rest('POST', `/applications/${discord.applicationId}/commands`, {
      name: 'digest',
      description: 'An old command',
    });
    const used = await reader.slash('digest', {}, { in: channel });
    const message = await used.message();
    expect(message.content).toContain('earlier version');
    expect(message.ephemeral).toBe(true);
  });

  it('is told what became of it: a button', async () => {
    const { reader, channel, rest, discord } = await open();
    const button = { type: 2, style: 1, label: 'More', custom_id: 'more:1' };
    await rest('POST', `/channels/${channel.id}/messages`, {
      content: 'An old answer',
      components: [{ type: 1, components: [button] }],
    });
    const [old] = discord.messages(channel);
    if (old === undefined) throw new Error('the old message is missing');
    await reader.click(old, 'More');
    await discord.settled();
    const told = discord.messages(channel).at(-1);
    expect(told?.content).toContain('earlier version');
    expect(told?.ephemeral).toBe(true);
  });
});

describe('slow work', () => {
  it('is acknowledged at once', async () => {
    const { promise, resolve } = deferred();
    const library = fakeLibrary({
      ask: () => promise.then(() => cited(citation('At last.'))),
    });
    const { reader, channel, discord } = await open(library);
    const asked = await reader.slash('ask', { question: 'What?' }, { in: channel });
    expect(asked.acknowledgedAfterMs).toBeLessThan(2_000);
    reader.post('dm', 'What?');
    await discord.until('typing', (event) => (event?.kind === 'typing' ? true : undefined));
    resolve();
    expect((await asked.message()).content).toMatch(/^> At last\./u);
  });

  it('is finished before the bot goes, and nothing new is begun', async () => {
    const { promise, resolve } = deferred();
    const library = fakeLibrary({
      ask: () => promise.then(() => cited(citation('At last.'))),
    });
    const { reader, channel, discord, bot } = await open(library);
    const asked = await reader.slash('ask', { question: 'What?' }, { in: channel });
    let isStopped = false;
    const stopped = bot.stop().then(() => (isStopped = true));
    reader.post('dm', 'help');
    await discord.settled();
    expect(isStopped).toBe(false);
    resolve();
    await stopped;
    expect((await asked.message()).content).toMatch(/^> At last\./u);
    expect(discord.messages(reader.dm)).toHaveLength(1);
  });

  it('is not waited for longer than asked', async () => {
    const inFlight = createInFlight();
    inFlight.add(Promise.resolve());
    inFlight.add(new Promise(() => {}));
    expect(await inFlight.settled(20)).toBe(1);
  });
});

describe('a login', () => {
  it.each([
    [GatewayCloseCodes.DisallowedIntents, /intents.*4014/u],
    [GatewayCloseCodes.AuthenticationFailed, /token in DISCORD_TOKEN/u],
  ])('that the gateway closes with %i is explained in one line', (code, words) => {
    const { message } = startError(new Error('closed'), code);
    expect(message).toMatch(words);
    expect(message).not.toContain('\n');
  });
});

/** The bot in this process, on a library of the test's. */
async function open(library: Library = fakeLibrary()) {
  const room = await furnishNewsroom();
  const { discord, env } = room;
  const lines: string[] = [];
  const log = createLogger('info', [discord.token], { write: (line) => lines.push(line) });
  const config = {
    token: discord.token,
    apiUrl: discord.apiUrl,
    moderatorGuildIds: [env.MODERATOR_GUILD_IDS],
    moderatorRoleIds: [],
    allowances: {},
  };
  const bot = createBot({
    config,
    library,
    stats: createStats(),
    log,
    onLost: (reason) => lines.push(reason.message),
  });
  closing.push(async () => {
    await bot.stop();
    await discord.close();
    judge(discord);
  });
  await bot.start();
  const rest = async (method: string, path: string, body: object) => {
    const headers = {
      authorization: `Bot ${discord.token}`,
      'content-type': 'application/json',
    };
    const url = `${discord.apiUrl}/v10${path}`;
    const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
    expect(response.ok).toBe(true);
  };
  return { ...room, bot, rest, log: () => lines.join('') };
}

function deferred() {
  let release: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { promise, resolve: () => release?.() };
}
