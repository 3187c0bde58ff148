import type { JsonObject } from './json.ts';
import {
  CHANNEL_TYPES,
  type Channel,
  type Guild,
  type Member,
  type Role,
  type User,
} from './model.ts';

/** The model in the form Discord sends it. */

export function userWire(user: User): JsonObject {
  return {
    id: user.id,
    username: user.name,
    global_name: user.bot ? null : user.name,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    bot: user.bot,
    public_flags: 0,
    flags: 0,
  };
}

export function memberWire(member: Member): JsonObject {
  return { ...memberPart(member), user: userWire(member.user) };
}

/** A member beside a user that is already there, as in a message. */
export function memberPart(member: Member): JsonObject {
  return {
    roles: member.roleIds,
    joined_at: new Date(member.joinedAt).toISOString(),
    premium_since: null,
    nick: null,
    avatar: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

export function roleWire(role: Role, position: number): JsonObject {
  return {
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    mentionable: role.mentionable,
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    flags: 0,
  };
}

export function channelWire(channel: Channel, me: User): JsonObject {
  const last_message_id = [...channel.messages.keys()].at(-1) ?? null;
  const shared = { id: channel.id, type: CHANNEL_TYPES[channel.kind], last_message_id, flags: 0 };
  if (channel.guild === undefined) {
    const recipients = channel.recipients.filter((user) => user !== me).map(userWire);
    return { ...shared, recipients };
  }
  return {
    ...shared,
    guild_id: channel.guild.id,
    name: channel.name,
    position: 0,
    topic: null,
    nsfw: false,
    rate_limit_per_user: 0,
    parent_id: null,
    permission_overwrites: channel.overwrites.map(({ id, of, allow, deny }) => ({
      id,
      type: of === 'role' ? 0 : 1,
      allow: String(allow),
      deny: String(deny),
    })),
  };
}

/** What REST answers; GUILD_CREATE adds channels and members. */
export function guildWire(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map(roleWire),
    ...EMPTY_GUILD,
  };
}

const EMPTY_GUILD = {
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  emojis: [],
  stickers: [],
  features: [],
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  application_id: null,
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  premium_subscription_count: 0,
  premium_progress_bar_enabled: false,
};
