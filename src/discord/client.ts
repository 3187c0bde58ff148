import {
  Client,
  DefaultRestOptions,
  GatewayIntentBits,
  Options,
  Partials,
  PermissionFlagsBits,
  PermissionsBitField,
} from 'discord.js';

/** A client that asks for no privileged intent, pings nobody and keeps no messages. */
export function createClient(apiUrl: string = DefaultRestOptions.api): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // Without it no direct message arrives: their channels are never in the cache.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    // A message that Discord took before it answered 5xx is not sent a second time.
    enforceNonce: true,
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    rest: { api: apiUrl, globalRequestsPerSecond: REQUESTS_PER_SECOND },
  });
}

/**
 * What discord.js lets through in a second, of all requests together. Discord's own limit of 50 does
 * not hold for answers to interactions, which are nearly all of ours, and discord.js, which does not
 * tell them apart, would keep them waiting; it waits for Discord's 429 on the others all the same.
 */
const REQUESTS_PER_SECOND = 1_000;

/** The address at which an administrator adds the bot to a guild; anybody can install it for themselves there. */
export function inviteLink(applicationId: string): string {
  const link = new URL('https://discord.com/oauth2/authorize');
  link.searchParams.set('client_id', applicationId);
  link.searchParams.set('scope', 'bot applications.commands');
  link.searchParams.set('permissions', String(PermissionsBitField.resolve(PERMISSIONS)));
  return link.href;
}

/** To read a mention and reply to it, in channels and threads. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
];
