import { type GuildMember, PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import type { BotConfig } from '../config.ts';
import { Decline } from '../errors.ts';
import { type Target, isMessage } from './reply.ts';

export type Moderators = Pick<BotConfig, 'moderatorGuildIds' | 'moderatorRoleIds'>;

/**
 * Asked again by each command and button because administrators can give one to anyone, whatever was registered.
 * @throws Decline for everybody else, and elsewhere than in the moderators' guilds.
 */
export function requireModerator(interaction: RepliableInteraction, moderators: Moderators): void {
  if (!moderators.moderatorGuildIds.includes(interaction.guildId ?? '')) {
    throw new Decline('notHere');
  }
  if (!isModerator(interaction, moderators)) throw new Decline('notAModerator');
}

/** Somebody with Manage Server where they are, or with a role chosen for it. */
export function isModerator(target: Target, { moderatorRoleIds }: Moderators): boolean {
  const permissions = isMessage(target) ? target.member?.permissions : target.memberPermissions;
  const mayManage = permissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return mayManage || roleIds(target.member).some((id) => moderatorRoleIds.includes(id));
}

/** A member comes as discord.js's object when its guild is cached, and as Discord sent it otherwise. */
function roleIds(member: GuildMember | RepliableInteraction['member']): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
