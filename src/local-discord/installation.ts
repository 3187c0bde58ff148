import type { JsonObject } from './json.ts';
import type { Channel, User } from './model.ts';
import type { World } from './world.ts';

const CONTEXT = { guild: 0, direct: 1, group: 2 } as const;

/** 0 in a guild, 1 with the bot, 2 between people. */
export function contextOf(channel: Channel): number {
  return CONTEXT[channel.kind];
}

/** How commands reach this channel: by the guild (0), or by the person who installed them (1). */
export function installationIn(world: World, channel: Channel): 0 | 1 {
  if (channel.guild !== undefined) return channel.guild.members.has(world.bot.id) ? 0 : 1;
  return channel.kind === 'direct' ? 0 : 1;
}

/** `authorizing_integration_owners`; the guild is "0" in a conversation with the bot. */
export function ownersIn(world: World, channel: Channel, user: User): JsonObject {
  if (installationIn(world, channel) === 1) return { 1: user.id };
  return { 0: channel.guild?.id ?? '0' };
}
