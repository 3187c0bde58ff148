import { ALL_PERMISSIONS, allows, applyOverwrites, type Overwrite } from './permissions.ts';
import type { MessageRecord } from './message-record.ts';

export interface User {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
  /** What the person's client is set to, such as `en-GB`. */
  readonly locale: string;
  /** Whether the bot is refused with 50007 when it writes first. */
  closedToDirectMessages: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly mentionable: boolean;
}

export interface Member {
  readonly user: User;
  readonly roleIds: string[];
  readonly joinedAt: number;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  ownerId: string;
  /** The first is everyone's, and has the guild's own id. */
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
}

export const CHANNEL_TYPES = { guild: 0, direct: 1, group: 3 } as const;

export interface Channel {
  readonly id: string;
  readonly name: string;
  /** `direct` is between the bot and one person; `group` is between people, without the bot. */
  readonly kind: keyof typeof CHANNEL_TYPES;
  readonly guild: Guild | undefined;
  readonly recipients: readonly User[];
  readonly overwrites: Overwrite[];
  readonly messages: Map<string, MessageRecord>;
}

export function permissionsIn(channel: Channel, user: User): bigint {
  const { guild } = channel;
  if (guild === undefined) return channel.recipients.includes(user) ? ALL_PERMISSIONS & ~8n : 0n;
  const member = guild.members.get(user.id);
  if (member === undefined) return 0n;
  const roleIds = [guild.id, ...member.roleIds];
  const base = roleIds.reduce((bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if (guild.ownerId === user.id) return ALL_PERMISSIONS;
  return applyOverwrites(base, channel.overwrites, guild.id, member.roleIds, user.id);
}

export function canView(channel: Channel, user: User): boolean {
  return allows(permissionsIn(channel, user), 'ViewChannel');
}
