import type { JsonObject } from '../json.ts';
import type { Guild } from '../model.ts';
import { channelWire, guildWire, memberWire, userWire } from '../wire.ts';
import type { World } from '../world.ts';

export function readyEvent(world: World, sessionId: string, resumeUrl: string): JsonObject {
  const joined = [...world.guilds.values()].filter((guild) => guild.members.has(world.bot.id));
  return {
    v: 10,
    user: userWire(world.bot),
    guilds: joined.map(({ id }) => ({ id, unavailable: true })),
    private_channels: [],
    relationships: [],
    session_id: sessionId,
    session_type: 'normal',
    resume_gateway_url: resumeUrl,
    application: { id: world.applicationId, flags: 0 },
    shard: [0, 1],
  };
}

/** Without the members intent Discord sends the bot's own member only. */
export function guildCreate(world: World, guild: Guild): JsonObject {
  const me = guild.members.get(world.bot.id);
  return {
    ...guildWire(guild),
    joined_at: new Date(me?.joinedAt ?? world.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: me === undefined ? [] : [memberWire(me)],
    channels: world.channelsOf(guild).map((channel) => channelWire(channel, world.bot)),
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
