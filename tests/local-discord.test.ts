import {
  ActionRowBuilder,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  ContextMenuCommandBuilder,
  Events,
  GatewayIntentBits,
  InteractionContextType,
  MessageFlags,
  ModalBuilder,
  Partials,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  type ChatInputCommandInteraction,
  type Interaction,
} from 'discord.js';
import { request as sendRequest } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { LocalDiscord } from '../src/local-discord/local-discord.ts';
import {
  CommandHiddenError,
  CommandUnavailableError,
  ComponentUnavailableError,
  InteractionFailedError,
  NotVisibleError,
  OptionError,
  ScriptError,
  TimedOutError,
} from '../src/local-discord/script-errors.ts';
import { createLocalDiscord, type LocalDiscordOptions } from '../src/local-discord/server.ts';
import { createOpenApiJudge, openApiAbsence } from './support/openapi.ts';

/** A bot of discord.js that shows one of everything. */
const COMMANDS = [
  new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Ask')
    .addStringOption((option) =>
      option.setName('question').setDescription('What?').setRequired(true).setMaxLength(40),
    )
    .addStringOption((option) =>
      option.setName('outlet').setDescription('Who printed it').setAutocomplete(true),
    ),
  new SlashCommandBuilder().setName('whisper').setDescription('Only for you'),
  new SlashCommandBuilder().setName('panel').setDescription('Buttons and a select'),
  new SlashCommandBuilder()
    .setName('reload')
    .setDescription('For moderators')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild),
  new ContextMenuCommandBuilder().setName('Find evidence').setType(ApplicationCommandType.Message),
].map((command) => command.toJSON());

async function ask(interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.deferReply();
  const outlet = interaction.options.getString('outlet') ?? 'any';
  await interaction.editReply(`${interaction.options.getString('question', true)} (${outlet})`);
}

async function panel(interaction: ChatInputCommandInteraction): Promise<void> {
  const button = new ButtonBuilder().setCustomId('more').setLabel('More');
  const form = new ButtonBuilder().setCustomId('form').setLabel('Form');
  const select = new StringSelectMenuBuilder()
    .setCustomId('pick')
    .setOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' });
  await interaction.reply({
    content: 'choose',
    components: [
      new ActionRowBuilder<ButtonBuilder>().addComponents(
        button.setStyle(ButtonStyle.Primary),
        form.setStyle(ButtonStyle.Secondary),
      ),
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select),
    ],
  });
}

function formModal(): ModalBuilder {
  const input = new TextInputBuilder().setCustomId('why').setLabel('Why?');
  const row = new ActionRowBuilder<TextInputBuilder>();
  return new ModalBuilder()
    .setCustomId('form')
    .setTitle('Tell us')
    .addComponents(row.addComponents(input.setStyle(TextInputStyle.Short)));
}

async function respond(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed} News`, value: typed }]);
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'ask') await ask(interaction);
    if (interaction.commandName === 'panel') await panel(interaction);
    if (interaction.commandName === 'reload') await interaction.reply('reloaded');
    if (interaction.commandName === 'whisper') {
      await interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral });
      await interaction.followUp({ content: 'psst again', flags: MessageFlags.Ephemeral });
    }
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`about: ${interaction.targetMessage.content}`);
  } else if (interaction.isButton() && interaction.customId === 'form') {
    await interaction.showModal(formModal());
  } else if (interaction.isButton()) {
    await interaction.update({ content: 'more', components: [] });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.deferUpdate();
    await interaction.editReply(`picked ${interaction.values.join()}`);
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`because ${interaction.fields.getTextInputValue('why')}`);
  }
}

/** Everything a test opened, closed after it; the server's `close` makes unknown routes loud. */
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  const closing = closers.splice(0);
  for (const close of closing.toReversed()) await close();
});

async function start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await createLocalDiscord({ patienceMs: 4500, ...options });
  closers.push(() => discord.close());
  return discord;
}

function createBot(discord: LocalDiscord): Client {
  const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
  const bot = new Client({
    intents: [Guilds, GuildMessages, DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl },
    // discord.js spaces two IDENTIFYs by 5 s; the tests have no such time.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    allowedMentions: { parse: [], repliedUser: false },
  });
  bot.on(Events.Error, () => undefined);
  closers.push(() => bot.destroy());
  return bot;
}

async function login(discord: LocalDiscord, bot: Client): Promise<void> {
  const ready = new Promise((resolve) => {
    bot.once(Events.ClientReady, resolve);
  });
  await bot.login(discord.token);
  await ready;
}

async function scene(options: LocalDiscordOptions = {}) {
  const discord = await start(options);
  const guild = discord.addGuild({ name: 'Newsroom' });
  const channel = guild.addChannel({ name: 'general' });
  const ana = discord.addUser({ name: 'Ana', locale: 'de' });
  const ben = discord.addUser({ name: 'Ben' });
  guild.addMember(ana);
  guild.addMember(ben);
  const bot = createBot(discord);
  const failures: unknown[] = [];
  bot.on(Events.InteractionCreate, (interaction) => {
    respond(interaction).catch((error: unknown) => failures.push(error));
  });
  bot.on(Events.MessageCreate, (message) => {
    if (message.author.bot || !message.content) return;
    message.reply(`heard: ${message.content}`).catch((error: unknown) => failures.push(error));
  });
  await login(discord, bot);
  await bot.application?.commands.set(COMMANDS);
  return { discord, guild, channel, ana, ben, bot, failures };
}

/** A bot without a library: frames and requests by hand. */
function rest(discord: LocalDiscord) {
  return async (method: string, path: string, body?: unknown, token = discord.token) => {
    const response = await fetch(`${discord.apiUrl}/v10${path}`, {
      method,
      headers: { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    return { status: response.status, json, headers: response.headers };
  };
}

function code(value: number): object {
  return expect.objectContaining({ code: value });
}

describe('a real client', () => {
  it('logs in, caches its guilds, and registers commands', async () => {
    const { discord, bot, guild } = await scene();
    expect(bot.user?.id).toBe(discord.botUser.id);
    expect(bot.guilds.cache.get(guild.id)?.channels.cache.map(({ name }) => name)).toEqual([
      'general',
    ]);
    const names = ['ask', 'whisper', 'panel', 'reload', 'Find evidence'];
    expect(discord.commands.map(({ name }) => name)).toEqual(names);
    expect(discord.commands[0]?.wire['options']).toEqual([
      { type: 3, name: 'question', description: 'What?', required: true, max_length: 40 },
      { type: 3, name: 'outlet', description: 'Who printed it', autocomplete: true },
    ]);
    const fetched = await bot.application?.commands.fetch();
    expect(fetched?.map(({ name }) => name)).toEqual(names);
    expect(fetched?.find(({ name }) => name === 'ask')?.options).toMatchObject([
      { name: 'question', required: true, maxLength: 40 },
      { name: 'outlet', required: false, autocomplete: true },
    ]);
    expect(fetched?.find(({ name }) => name === 'reload')?.contexts).toEqual([0]);
  });

  it('defers and edits; the handle shows both', async () => {
    const { ana, channel, discord } = await scene();
    const reply = await ana.slash('ask', { question: 'who?', outlet: 'x' }, { in: channel });
    expect(reply.deferred).toBe(true);
    const message = await reply.message();
    expect(message.content).toBe('who? (x)');
    expect(message.versions).toHaveLength(2);
    expect(reply.edits).toHaveLength(1);
    expect(reply.acknowledgedAfterMs).toBeLessThan(1000);
    expect(discord.transcript()).toContain('Ana ▸ /ask question: who?');
  });

  it('gives locale, context and permissions', async () => {
    const { ana, channel, bot } = await scene();
    const seen = new Promise<Interaction>((resolve) => {
      bot.once(Events.InteractionCreate, resolve);
    });
    await ana.slash('ask', { question: 'who?' }, { in: channel });
    const interaction = await seen;
    expect(interaction.locale).toBe('de');
    expect(interaction.context).toBe(0);
    expect(interaction.channelId).toBe(channel.id);
    expect(interaction.memberPermissions?.has('ManageGuild')).toBe(false);
    expect(interaction.appPermissions.has('SendMessages')).toBe(true);
  });

  it('shows an ephemeral message to one person only', async () => {
    const { ana, ben, channel, bot, discord } = await scene();
    const heard: string[] = [];
    bot.on(Events.MessageCreate, ({ content }) => heard.push(content));
    const reply = await ana.slash('whisper', {}, { in: channel });
    const followup = await reply.followup();
    expect(reply.ephemeral).toBe(true);
    expect(ana.sees(channel).map(({ content }) => content)).toEqual(['psst', 'psst again']);
    expect(ben.sees(channel)).toEqual([]);
    await expect(ben.click(followup, 'x')).rejects.toThrow(NotVisibleError);
    await discord.settled();
    expect(heard).toEqual([]);
    expect(discord.transcript(ben)).toBe('');
  });

  it('offers choices while a person types', async () => {
    const { ana, channel } = await scene();
    const choices = await ana.autocomplete('ask', {}, 'outlet', 'bay', { in: channel });
    expect(choices).toEqual([{ name: 'bay News', value: 'bay' }]);
    const wrong = ana.autocomplete('ask', {}, 'question', 'x', { in: channel });
    await expect(wrong).rejects.toThrow(OptionError);
  });

  it('answers buttons, selects and modals', async () => {
    const { ana, channel } = await scene();
    const panelMessage = await (await ana.slash('panel', {}, { in: channel })).message();
    expect(panelMessage.buttons.map(({ label }) => label)).toEqual(['More', 'Form']);
    const picked = await ana.select(panelMessage, 'pick', ['2']);
    expect((await picked.message()).content).toBe('picked 2');
    const form = await ana.click(panelMessage, 'Form');
    const told = await ana.submit(form, { why: 'I can' });
    expect((await told.message()).content).toBe('because I can');
    const more = await ana.click(panelMessage, 'more');
    expect(await more.message()).toBe(panelMessage);
    expect(panelMessage.content).toBe('more');
    expect(panelMessage.buttons).toEqual([]);
    await expect(ana.click(panelMessage, 'More')).rejects.toThrow(ComponentUnavailableError);
  });

  it('takes a message command', async () => {
    const { ana, ben, channel } = await scene();
    const message = ben.post(channel, 'The bridge fell.');
    const reply = await ana.messageCommand('Find evidence', message);
    expect((await reply.message()).content).toBe('about: The bridge fell.');
  });

  it('hears direct messages from a channel it never saw', async () => {
    const { ana } = await scene();
    const answer = await ana.directMessage('Who?');
    expect(answer.content).toBe('heard: Who?');
    expect(answer.replyTo?.content).toBe('Who?');
    expect(answer.pings).toEqual([]);
  });

  it('hears a mention, and no other message of a guild', async () => {
    const { ana, channel, discord } = await scene();
    const mention = `<@${discord.botUser.id}> who?`;
    ana.post(channel, 'nothing to see');
    const answer = await ana.say(channel, mention);
    expect(answer.content).toBe(`heard: ${mention}`);
    await discord.settled();
    expect(discord.messages(channel)).toHaveLength(3);
  });

  it('says whom a message pings', async () => {
    const { ana, ben, channel, bot } = await scene();
    const target = bot.channels.cache.get(channel.id);
    if (target?.isSendable() !== true) throw new Error('no channel');
    const content = `<@${ben.id}> @everyone`;
    await target.send({ content });
    await target.send({ content, allowedMentions: { parse: ['users', 'everyone'] } });
    const [silent, loud] = ana.sees(channel);
    expect(silent?.pings).toEqual([]);
    // @everyone takes a permission that the bot has not.
    expect(loud?.pings).toEqual([`<@${ben.id}>`]);
  });

  it('sends files', async () => {
    const { ana, channel, bot } = await scene();
    const target = bot.channels.cache.get(channel.id);
    if (target?.isSendable() !== true) throw new Error('no channel');
    const sent = await target.send({
      files: [{ attachment: Buffer.from('evidence'), name: 'a.txt', description: 'text' }],
    });
    expect(sent.attachments.first()?.name).toBe('a.txt');
    const file = ana.sees(channel)[0]?.attachments[0];
    expect(Buffer.from(file?.bytes ?? []).toString()).toBe('evidence');
    expect(file?.description).toBe('text');
  });
});

describe('what a person can do', () => {
  it('shows a command to those who may see it', async () => {
    const { discord, guild, ana, channel } = await scene();
    const moderator = discord.addUser({ name: 'Mo' });
    guild.addMember(moderator, { permissions: ['ManageGuild'] });
    const invoked = await moderator.slash('reload', {}, { in: channel });
    expect((await invoked.message()).content).toBe('reloaded');
    await expect(ana.slash('reload', {}, { in: channel })).rejects.toThrow(CommandHiddenError);
    const opened = await ana.slash('reload', {}, { in: channel, override: true });
    expect(opened.failed).toBeUndefined();
    await expect(moderator.slash('reload', {}, { in: 'dm' })).rejects.toThrow(CommandHiddenError);
  });

  it('hides it as well when the permissions were registered as a number', async () => {
    const { discord, ana, channel } = await scene();
    const path = `/applications/${discord.applicationId}/commands`;
    const body = { name: 'purge', description: 'x', default_member_permissions: 32 };
    const { json } = await rest(discord)('POST', path, body);
    expect(json).toMatchObject({ default_member_permissions: '32' });
    await expect(ana.slash('purge', {}, { in: channel })).rejects.toThrow(CommandHiddenError);
  });

  it('refuses commands and options that are not registered', async () => {
    const { ana, channel } = await scene();
    const place = { in: channel };
    const nope = ana.slash('nope', {}, place);
    await expect(nope).rejects.toThrow(CommandUnavailableError);
    await expect(nope).rejects.toThrow(ScriptError);
    await expect(ana.slash('ask', {}, place)).rejects.toThrow(/required/u);
    await expect(ana.slash('ask', { question: 'a', x: 1 }, place)).rejects.toThrow(OptionError);
    await expect(ana.slash('ask', { question: 'a'.repeat(41) }, place)).rejects.toThrow(
      OptionError,
    );
  });

  it('invokes sub-commands with people, roles and numbers', async () => {
    const { discord, guild, ana, ben, channel, bot } = await scene();
    const role = guild.addRole({ name: 'Desk', mentionable: true });
    const lend = new SlashCommandBuilder().setName('desk').setDescription('Desk');
    lend.addSubcommand((sub) =>
      sub
        .setName('lend')
        .setDescription('Lend')
        .addUserOption((one) => one.setName('to').setDescription('To').setRequired(true))
        .addRoleOption((one) => one.setName('role').setDescription('Role'))
        .addIntegerOption((one) => one.setName('days').setDescription('Days').setMaxValue(7)),
    );
    await bot.application?.commands.create(lend.toJSON());
    bot.on(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand() || interaction.commandName !== 'desk') return;
      const { options: given } = interaction;
      const to = given.getUser('to', true).username;
      const days = given.getInteger('days');
      const what = `${given.getSubcommand()} ${to} ${given.getRole('role')?.name} ${days}`;
      void interaction.reply(what);
    });
    const place = { in: channel };
    const reply = await ana.slash('desk lend', { to: ben, role, days: 3 }, place);
    expect((await reply.message()).content).toBe('lend Ben Desk 3');
    await expect(ana.slash('desk', {}, place)).rejects.toThrow(/sub-command/u);
    await expect(ana.slash('desk lend', { to: ben, days: 8 }, place)).rejects.toThrow(/to 7/u);
    await expect(ana.slash('desk lend', { to: { id: '1'.repeat(18) } }, place)).rejects.toThrow(
      OptionError,
    );
    expect(discord.requests.at(-1)?.route).toBe('/interactions/:id/:token/callback');
  });

  it('uses a command they installed where the bot is not', async () => {
    const { discord, ana, ben, bot } = await scene();
    const group = discord.addGroup([ana, ben]);
    await expect(ana.slash('ask', { question: 'a' }, { in: group })).rejects.toThrow(
      CommandHiddenError,
    );
    const portable = new SlashCommandBuilder().setName('whisper').setDescription('Anywhere');
    portable.setIntegrationTypes(ApplicationIntegrationType.UserInstall);
    portable.setContexts(InteractionContextType.PrivateChannel);
    await bot.application?.commands.create(portable.toJSON());
    const owners = new Promise<unknown>((resolve) => {
      bot.once(Events.InteractionCreate, (one) => resolve(one.authorizingIntegrationOwners.userId));
    });
    const reply = await ana.slash('whisper', {}, { in: group });
    expect((await reply.message()).content).toBe('psst');
    expect(await owners).toBe(ana.id);
    await expect(ana.slash('whisper', {}, { in: 'dm' })).rejects.toThrow(CommandHiddenError);
    const refused = await rest(discord)('POST', `/channels/${group.id}/messages`, { content: 'x' });
    expect(refused.json).toEqual(code(50001));
  });

  it('hides channels and silences', async () => {
    const { guild, ana } = await scene();
    const hidden = guild.addChannel({ name: 'hidden', deny: ['ViewChannel'] });
    expect(() => ana.post(hidden, 'hi')).toThrow(NotVisibleError);
    const readOnly = guild.addChannel({ name: 'read-only', deny: ['SendMessages'] });
    expect(() => ana.post(readOnly, 'hi')).toThrow(/may not write/u);
  });

  it('sees a private channel with a role for it, and the bot does too', async () => {
    const { discord, guild, ana, ben } = await scene();
    const desk = guild.addRole({ name: 'Desk' });
    guild.addMember(ben, { roles: [desk] });
    const backroom = guild.addChannel({ name: 'backroom', privateTo: [desk] });
    expect(() => ana.post(backroom, 'hi')).toThrow(NotVisibleError);
    expect(ana.commands(backroom)).toEqual([]);
    const heard = await ben.say(backroom, `<@${discord.botUser.id}> hi`);
    expect(heard.content).toContain('heard');
    const used = await ben.slash('whisper', {}, { in: backroom });
    expect((await used.message()).content).toBe('psst');
  });

  it('is offered the commands that they could use there', async () => {
    const { discord, guild, ana, channel } = await scene();
    const moderator = discord.addUser({ name: 'Mo' });
    guild.addMember(moderator, { permissions: ['ManageGuild'] });
    const offered = (person: typeof ana, place: typeof channel | 'dm'): string[] =>
      person.commands(place).map(({ name }) => name);
    expect(offered(moderator, channel)).toEqual(
      [...offered(ana, channel), 'reload'].toSorted(byCommand),
    );
    expect(offered(moderator, 'dm')).not.toContain('reload');
    expect(offered(ana, channel)).toContain('Find evidence');
  });

  it('deletes their own messages, and nobody else’s', async () => {
    const { discord, ana, ben, channel } = await scene();
    const said = ana.post(channel, 'hi');
    const told = discord.until('the deletion', (event) =>
      event?.kind === 'dispatch' && event.name === 'MESSAGE_DELETE' ? event.data['id'] : undefined,
    );
    expect(() => ben.delete(said)).toThrow(/did not write/u);
    ana.delete(said);
    expect(await told).toBe(said.id);
    expect(ben.sees(channel)).toEqual([]);
    expect(() => ana.delete(said)).toThrow(NotVisibleError);
  });
});

/** In the order of their registration. */
function byCommand(a: string, b: string): number {
  const names = COMMANDS.map(({ name }) => name);
  return names.indexOf(a) - names.indexOf(b);
}

describe('the gateway', () => {
  it('tells of every frame in both directions', async () => {
    const discord = await start();
    const seen: string[] = [];
    discord.onEvent((event) => {
      if (event.kind === 'frame') seen.push(`${event.direction} ${event.op}`);
      if (event.kind === 'dispatch') seen.push(`to-bot ${event.name}`);
    });
    const bot = createBot(discord);
    await login(discord, bot);
    expect(seen.slice(0, 3)).toEqual(['to-bot hello', 'from-bot identify', 'to-bot READY']);
  });

  it('replays after a cut what was missed', async () => {
    const { discord, ana } = await scene();
    const resumed = discord.gateway.resumed();
    const told: string[] = [];
    discord.onEvent((event) => {
      if (event.kind === 'frame' && event.op === 'resume') told.push('resume');
      if (event.kind === 'dispatch') told.push(event.name);
    });
    discord.gateway.kill();
    const answer = await ana.directMessage('while you were away');
    await resumed;
    expect(answer.content).toBe('heard: while you were away');
    expect(discord.gateway.sessions.size).toBe(1);
    // Told when the bot was sent it, and not when it was away.
    expect(told.slice(0, 3)).toEqual(['resume', 'MESSAGE_CREATE', 'RESUMED']);
  });

  it('has the bot resume after op 7', async () => {
    const { discord, ana } = await scene();
    const resumed = discord.gateway.resumed();
    discord.gateway.reconnect();
    await resumed;
    expect((await ana.directMessage('still there?')).content).toBe('heard: still there?');
  });

  it('has the bot identify anew after op 9', async () => {
    const { discord, ana } = await scene();
    const [before] = discord.gateway.sessions.keys();
    const identified = discord.gateway.identified();
    discord.gateway.invalidate();
    expect(discord.gateway.sessions.size).toBe(0);
    await identified;
    expect([...discord.gateway.sessions.keys()]).not.toContain(before);
    expect((await ana.directMessage('still there?')).content).toBe('heard: still there?');
  });

  it('forgets a bot that says goodbye, and greets it again', async () => {
    const { discord, bot, ana } = await scene();
    await bot.destroy();
    await discord.settled();
    expect(discord.gateway.sessions.size).toBe(0);
    const next = createBot(discord);
    next.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) void message.reply('hello again');
    });
    await login(discord, next);
    expect((await ana.directMessage('hello?')).content).toBe('hello again');
  });

  it('cannot be resumed with a stranger’s session', async () => {
    const discord = await start();
    expect(
      await frames(discord, { op: 6, d: { token: discord.token, session_id: 'x', seq: 1 } }),
    ).toEqual([
      { op: 10, d: { heartbeat_interval: 41_250 }, s: null, t: null },
      { op: 9, d: false, s: null, t: null },
    ]);
    expect(await frames(discord, { op: 1, d: null })).toContainEqual(
      expect.objectContaining({ op: 11 }),
    );
  });

  it('tells of guilds and channels that come later', async () => {
    const { discord, bot } = await scene();
    const joined = new Promise((resolve) => {
      bot.once(Events.GuildCreate, (guild) => resolve(guild.name));
    });
    const guild = discord.addGuild({ name: 'Late' });
    expect(await joined).toBe('Late');
    const channel = guild.addChannel({ name: 'later' });
    await discord.settled();
    expect(bot.channels.cache.has(channel.id)).toBe(true);
  });

  it('turns away a wrong token with 401, and 4004', async () => {
    const discord = await start();
    await expect(createBot(discord).login('wrong')).rejects.toThrow(/invalid token/iu);
    expect(await closeCode(discord, 'wrong', 1)).toBe(4004);
  });

  it('turns away privileged intents with 4014 unless they are allowed', async () => {
    const discord = await start();
    const { MessageContent } = GatewayIntentBits;
    expect(await closeCode(discord, discord.token, MessageContent)).toBe(4014);
    const open = await start({ privilegedIntents: ['messageContent'] });
    const identified = open.gateway.identified();
    const closed = closeCode(open, open.token, MessageContent);
    await identified;
    open.gateway.kill();
    expect(await closed).toBe(1006);
  });
});

/** Identifies by hand, and tells how the socket was closed. */
async function closeCode(discord: LocalDiscord, token: string, intents: number): Promise<number> {
  const socket = new WebSocket(discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway'));
  socket.on('open', () => {
    socket.send(JSON.stringify({ op: 2, d: { token, intents, properties: {} } }));
  });
  return new Promise((resolve) => {
    socket.on('close', resolve);
  });
}

/** The first two frames the server sends, the second in answer to `frame`. */
async function frames(discord: LocalDiscord, frame: object): Promise<unknown[]> {
  const socket = new WebSocket(discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway'));
  const received: unknown[] = [];
  socket.on('open', () => socket.send(JSON.stringify(frame)));
  await new Promise<void>((resolve) => {
    socket.on('message', (data) => {
      received.push(JSON.parse(Buffer.isBuffer(data) ? data.toString() : 'null'));
      if (received.length === 2) resolve();
    });
  });
  socket.terminate();
  return received;
}

describe('a web page', () => {
  it('gets nothing, even with the token', async () => {
    const discord = await start();
    const headers = { Authorization: `Bot ${discord.token}` };
    const path = `${discord.apiUrl}/v10/users/@me`;
    expect((await fetch(path, { headers })).status).toBe(200);
    const origin = { Origin: 'http://evil.example' };
    expect((await fetch(path, { headers: { ...headers, ...origin } })).status).toBe(403);
    expect(await statusFor(path, { ...headers, Host: 'evil.example' })).toBe(403);
    const gateway = `${discord.apiUrl.replace('http', 'ws').replace('/api', '')}/gateway`;
    const refused = new Promise((resolve) => {
      const socket = new WebSocket(gateway, { origin: origin.Origin });
      socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode));
      socket.on('open', () => resolve('open'));
    });
    expect(await refused).toBe(401);
    expect(discord.requests.map(({ status }) => status)).toEqual([200]);
  });
});

/** Not by `fetch`, which sets Host itself. */
function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = sendRequest(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject).end();
  });
}

describe('faults', () => {
  it('answers 429 and is asked again', async () => {
    const { discord, ana, channel, failures } = await scene();
    discord.faults.next({ method: 'PATCH', route: /@original/u, status: 429, retryAfter: 0.05 });
    const reply = await ana.slash('ask', { question: 'who?' }, { in: channel });
    expect((await reply.message()).content).toBe('who? (any)');
    const edits = discord.requests.filter(({ method }) => method === 'PATCH');
    expect(edits.map(({ status }) => status)).toEqual([429, 200]);
    expect(failures).toEqual([]);
  });

  it('answers 500 after the effect, and 40060 to the retry', async () => {
    const { discord, ana, channel, failures } = await scene();
    discord.faults.next({ route: 'callback', status: 500, afterEffect: true });
    const reply = await ana.slash('ask', { question: 'who?' }, { in: channel });
    expect(reply.acknowledgedAt).toBeDefined();
    await discord.settled();
    const callbacks = discord.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.map(({ status }) => status)).toEqual([500, 400]);
    expect(failures).toEqual([code(40060)]);
  });

  it('cuts a connection', async () => {
    const discord = await start();
    discord.faults.next({ disconnect: true });
    await expect(rest(discord)('GET', '/gateway')).rejects.toThrow(/fetch failed/u);
    expect(discord.requests[0]?.status).toBe(0);
  });

  it('counts requests in its headers', async () => {
    const discord = await start();
    const { headers } = await rest(discord)('GET', '/users/@me');
    expect(headers.get('x-ratelimit-limit')).toBe('50');
    expect(headers.get('x-ratelimit-remaining')).toBe('49');
  });

  it('takes no more than a bucket holds', async () => {
    const discord = await start({ clock: () => 1_800_000_000_000 });
    const call = rest(discord);
    const calls = Array.from({ length: 51 }, () => call('GET', '/users/@me'));
    const answers = await Promise.all(calls);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(['1']);
    discord.advance(1000);
    expect((await call('GET', '/users/@me')).status).toBe(200);
  });

  it('is loud about a route it does not know', async () => {
    const discord = await createLocalDiscord();
    const answer = await rest(discord)('GET', '/guilds/1/unheard-of');
    expect(answer.status).toBe(404);
    await expect(discord.close()).rejects.toThrow('GET /guilds/1/unheard-of');
  });
});

/** Opens an interaction that nobody answers, for requests by hand. */
async function openInteraction(options: LocalDiscordOptions = {}) {
  const discord = await start(options);
  const call = rest(discord);
  await call('PUT', `/applications/${discord.applicationId}/commands`, [
    { name: 'ask', description: 'Ask' },
  ]);
  const ana = discord.addUser({ name: 'Ana' });
  const ids = new Promise<{ id: string; token: string }>((resolve) => {
    discord.onEvent((event) => {
      if (event.kind === 'dispatch' && event.name === 'INTERACTION_CREATE')
        resolve({ id: String(event.data['id']), token: String(event.data['token']) });
    });
  });
  void closeCode(discord, discord.token, 0);
  await discord.ready();
  const handle = ana.slash('ask', {}, { in: 'dm' });
  const { id, token } = await ids;
  const callback = `/interactions/${id}/${token}/callback`;
  const hook = `/webhooks/${discord.applicationId}/${token}`;
  return { discord, call, ana, handle, callback, hook };
}

describe('interactions', () => {
  it('fails after the deadline, and answers 10062', async () => {
    const { call, handle, callback } = await openInteraction({ acknowledgeWithinMs: 30 });
    const reply = await handle;
    expect(reply.failed).toBe('The application did not respond');
    await expect(reply.message()).rejects.toThrow(InteractionFailedError);
    const late = await call('POST', callback, { type: 5 });
    expect([late.status, late.json]).toEqual([404, code(10062)]);
  });

  it('takes one acknowledgement', async () => {
    const { call, handle, callback, hook } = await openInteraction();
    expect((await call('PATCH', `${hook}/messages/@original`, { content: 'x' })).json).toEqual(
      code(10015),
    );
    const first = await call('POST', `${callback}?with_response=true`, {
      type: 4,
      data: { content: 'hi', flags: 64 },
    });
    expect(first.json).toMatchObject({
      interaction: { response_message_ephemeral: true },
      resource: { type: 4, message: { content: 'hi' } },
    });
    expect((await handle).ephemeral).toBe(true);
    expect((await call('POST', callback, { type: 5 })).json).toEqual(code(40060));
  });

  it('lets tokens die after 15 minutes', async () => {
    const { discord, call, callback, hook } = await openInteraction();
    expect((await call('POST', callback, { type: 5 })).status).toBe(204);
    discord.advance(14 * 60_000);
    const inTime = await call('PATCH', `${hook}/messages/%40original`, { content: 'x' });
    expect(inTime.status).toBe(200);
    discord.advance(2 * 60_000);
    const late = await call('PATCH', `${hook}/messages/@original`, { content: 'x' });
    expect([late.status, late.json]).toEqual([401, code(50027)]);
    const nobodys = await call('POST', `/webhooks/1${hook.slice(10)}`, { content: 'x' });
    expect(nobodys.json).toEqual(code(10015));
  });

  it('lets the first follow-up fill a deferral, ephemeral as it was', async () => {
    const { ana, call, handle, callback, hook } = await openInteraction();
    await call('POST', callback, { type: 5, data: { flags: 64 } });
    await call('POST', hook, { content: 'filled' });
    const message = await (await handle).message();
    expect([message.content, message.ephemeral, ana.sees('dm').length]).toEqual([
      'filled',
      true,
      1,
    ]);
    expect(message.flags).toBe(MessageFlags.Ephemeral);
    await call('DELETE', `${hook}/messages/@original`);
    expect(ana.sees('dm')).toEqual([]);
    expect((await call('GET', `${hook}/messages/@original`)).json).toEqual(code(10008));
  });

  it('refuses an answer of the wrong kind', async () => {
    const { call, callback } = await openInteraction();
    expect((await call('POST', callback, { type: 8, data: { choices: [] } })).json).toEqual(
      code(50035),
    );
    expect((await call('POST', callback, { type: 4, data: { content: ' ' } })).json).toEqual(
      code(50006),
    );
  });
});

const button = (over: object = {}): object => ({
  type: 2,
  style: 1,
  label: 'B',
  custom_id: 'b',
  ...over,
});
const row = (...components: object[]): object => ({ type: 1, components });
const manyButtons = Array.from({ length: 6 }, (_, index) => button({ custom_id: `b${index}` }));
const options = Array.from({ length: 26 }, (_, index) => ({
  label: `${index}`,
  value: `${index}`,
}));
const V2 = 1 << 15;
const say = 'x';

/** What must be refused, and the place Discord names. */
const WRONG_MESSAGES: readonly (readonly [string, object, string])[] = [
  ['content of 2,001', { content: say.repeat(2001) }, 'content'],
  ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: say })) }, 'embeds'],
  ['an embed title of 257', { embeds: [{ title: say.repeat(257) }] }, 'embeds.0.title'],
  ['a field without value', { embeds: [{ fields: [{ name: say }] }] }, 'embeds.0.fields.0.value'],
  [
    'embeds of 6,001 together',
    { embeds: [{ description: say.repeat(4000) }, { description: say.repeat(2001) }] },
    'embeds',
  ],
  ['6 buttons', { content: say, components: [row(...manyButtons)] }, 'components.0.components'],
  [
    'a link without url',
    { content: say, components: [row({ type: 2, style: 5, label: 'L' })] },
    'components.0.components.0.url',
  ],
  [
    'a custom id of 101',
    { content: say, components: [row(button({ custom_id: say.repeat(101) }))] },
    'components.0.components.0.custom_id',
  ],
  ['a custom id twice', { content: say, components: [row(button(), button())] }, 'components'],
  [
    'a label of 81',
    { content: say, components: [row(button({ label: say.repeat(81) }))] },
    'components.0.components.0.label',
  ],
  [
    '26 options',
    { content: say, components: [row({ type: 3, custom_id: 's', options })] },
    'components.0.components.0.options',
  ],
  [
    'content with components of the second kind',
    { content: say, flags: V2, components: [{ type: 10, content: say }] },
    'content',
  ],
  [
    'texts of 4,001 together',
    {
      flags: V2,
      components: [
        { type: 10, content: say.repeat(4000) },
        { type: 10, content: say },
      ],
    },
    'components',
  ],
  [
    'a text display without the flag',
    { components: [{ type: 10, content: say }] },
    'components.0.type',
  ],
  [
    'mentions both parsed and listed',
    { content: say, allowed_mentions: { parse: ['users'], users: ['1'.repeat(18)] } },
    'allowed_mentions',
  ],
  [
    'a reply to nothing',
    { content: say, message_reference: { message_id: '1'.repeat(18) } },
    'message_reference',
  ],
];

/** `{ a: { 0: { _errors } } }` → `a.0` */
function placesOf(tree: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === '_errors' ? [path.join('.')] : placesOf(value, [...path, key]),
  );
}

function refusedPlaces(json: unknown): readonly string[] {
  expect(json).toEqual(code(50035));
  return typeof json === 'object' && json !== null && 'errors' in json ? placesOf(json.errors) : [];
}

describe('what a message must not be', () => {
  it.each(WRONG_MESSAGES)('%s', async (_, body, place) => {
    const discord = await start();
    const channel = discord.addGuild({ name: 'G' }).addChannel({ name: 'c' });
    const refused = await rest(discord)('POST', `/channels/${channel.id}/messages`, body);
    expect(refused.status).toBe(400);
    expect(refusedPlaces(refused.json)).toEqual([place]);
    expect(discord.messages(channel)).toEqual([]);
  });

  it('empty, in a channel the bot may not write in, or another’s', async () => {
    const discord = await start();
    const guild = discord.addGuild({ name: 'G' });
    const channel = guild.addChannel({ name: 'c' });
    const mute = guild.addChannel({ name: 'm', denyBot: ['SendMessages'] });
    const ana = discord.addUser({ name: 'Ana' });
    guild.addMember(ana);
    const path = `/channels/${channel.id}/messages`;
    const call = rest(discord);
    expect((await call('POST', path, { content: ' ' })).json).toEqual(code(50006));
    expect((await call('POST', path, { components: [row(button())] })).json).toEqual(code(50006));
    expect((await call('POST', `/channels/${mute.id}/messages`, { content: say })).json).toEqual(
      code(50013),
    );
    const hers = ana.post(channel, 'mine');
    expect((await call('PATCH', `${path}/${hers.id}`, { content: say })).json).toEqual(code(50005));
    expect((await call('DELETE', `${path}/${hers.id}`)).json).toEqual(code(50013));
    expect((await call('DELETE', `${path}/${discord.applicationId}`)).json).toEqual(code(10008));
    ana.closeDirectMessages();
    const closed = await call('POST', `/channels/${ana.dm.id}/messages`, { content: say });
    expect(closed.json).toEqual(code(50007));
  });

  it('turned back from components of the second kind', async () => {
    const discord = await start();
    const channel = discord.addGuild({ name: 'G' }).addChannel({ name: 'c' });
    const path = `/channels/${channel.id}/messages`;
    const call = rest(discord);
    const section = { type: 9, components: [{ type: 10, content: say }], accessory: button() };
    await call('POST', path, { flags: V2, components: [section] });
    const [message] = discord.messages(channel);
    const edit = await call('PATCH', `${path}/${message?.id}`, { content: say, components: [] });
    expect(refusedPlaces(edit.json)).toEqual(['content']);
    expect(message?.text).toBe(say);
    expect(message?.buttons.map(({ label }) => label)).toEqual(['B']);
  });

  it('sent twice with one nonce', async () => {
    const discord = await start();
    const channel = discord.addGuild({ name: 'G' }).addChannel({ name: 'c' });
    const body = { content: say, nonce: '7', enforce_nonce: true };
    await rest(discord)('POST', `/channels/${channel.id}/messages`, body);
    await rest(discord)('POST', `/channels/${channel.id}/messages`, body);
    expect(discord.messages(channel)).toHaveLength(1);
  });
});

const command = (over: object = {}): object => ({ name: 'ask', description: 'Ask', ...over });
const option = (over: object = {}): object => ({
  type: 3,
  name: 'q',
  description: 'Q',
  ...over,
});
const WRONG_COMMANDS: readonly (readonly [string, object, string])[] = [
  ['an uppercase name', command({ name: 'Ask' }), '0.name'],
  [
    'an uppercase name in a locale',
    command({ name_localizations: { de: 'Fragen' } }),
    '0.name_localizations.de',
  ],
  ['an unknown locale', command({ name_localizations: { xx: 'fragen' } }), '0.name_localizations'],
  [
    'a long description in a locale',
    command({ description_localizations: { de: 'x'.repeat(101) } }),
    '0.description_localizations.de',
  ],
  ['no description', { name: 'ask' }, '0.description'],
  [
    'a required option after an optional one',
    command({ options: [option(), option({ name: 'r', required: true })] }),
    '0.options.1',
  ],
  ['an option twice', command({ options: [option(), option()] }), '0.options'],
  [
    '26 choices',
    command({
      options: [option({ choices: options.map(({ value }) => ({ name: value, value })) })],
    }),
    '0.options.0.choices',
  ],
  [
    'autocomplete with choices',
    command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
    '0.options.0',
  ],
  ['a menu with a description', { type: 3, name: 'Find it', description: 'x' }, '0.description'],
];

describe('what a command must not be', () => {
  it.each(WRONG_COMMANDS)('%s', async (_, body, place) => {
    const discord = await start();
    const path = `/applications/${discord.applicationId}/commands`;
    const refused = await rest(discord)('PUT', path, [body]);
    expect(refusedPlaces(refused.json)).toEqual([place]);
    expect(discord.commands).toEqual([]);
  });

  it('one of 101, one of two with a name, or out of its scope', async () => {
    const discord = await start();
    const guild = discord.addGuild({ name: 'G' });
    const call = rest(discord);
    const path = `/applications/${discord.applicationId}/commands`;
    const many = Array.from({ length: 101 }, (__, index) => command({ name: `c${index}` }));
    expect((await call('PUT', path, many)).json).toEqual(code(30032));
    expect((await call('PUT', path, [command(), command()])).json).toEqual(code(50035));
    const inGuild = `/applications/${discord.applicationId}/guilds/${guild.id}/commands`;
    const scoped = await call('POST', inGuild, command({ contexts: [0] }));
    expect(refusedPlaces(scoped.json)).toEqual(['contexts']);
    expect((await call('POST', inGuild, command())).status).toBe(201);
    expect((await call('POST', inGuild, command())).status).toBe(200);
    const [stored] = discord.commands;
    expect((await call('DELETE', `${inGuild}/${stored?.id}`)).status).toBe(204);
    expect((await call('DELETE', `${inGuild}/${stored?.id}`)).json).toEqual(code(10063));
  });
});

describe('waiting', () => {
  it('gives up with what it waited for', async () => {
    const discord = await start({ patienceMs: 20 });
    const ana = discord.addUser({ name: 'Ana' });
    await expect(ana.directMessage('anyone?')).rejects.toThrow(TimedOutError);
    await expect(ana.directMessage('anyone?')).rejects.toThrow('anyone?');
  });
});

const absence = openApiAbsence();
describe(`Discord's OpenAPI description${absence === undefined ? '' : ` (skipped: ${absence})`}`, () => {
  it.skipIf(absence !== undefined)('agrees with what discord.js sends', async () => {
    const { discord, ana, channel } = await scene();
    await (await ana.slash('ask', { question: 'who?' }, { in: channel })).message();
    await (await ana.slash('panel', {}, { in: channel })).message();
    await ana.directMessage('who?');
    const judge = createOpenApiJudge();
    expect(discord.requests.flatMap((request) => judge?.check(request) ?? [])).toEqual([]);
    const path = `/channels/${channel.id}/messages`;
    expect(judge?.check({ method: 'POST', path, body: { content: 7 } })).not.toEqual([]);
    expect(judge?.check({ method: 'POST', path: '/nowhere', body: {} })).not.toEqual([]);
  });
});
