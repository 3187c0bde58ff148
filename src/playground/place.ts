import type { LocalDiscord } from '../local-discord/local-discord.ts';
import { canView, type Channel, type User } from '../local-discord/model.ts';
import type { ScriptedGuild } from '../local-discord/script/scripted-guild.ts';
import type { ScriptedUser } from '../local-discord/script/scripted-user.ts';
import { PERSON_KEYS, type PersonKey, type ShownChannel, type State } from './protocol.ts';

/** The guild, its channels and people, and what the bot needs to come there. */
export interface Place {
  readonly discord: LocalDiscord;
  readonly guild: ScriptedGuild;
  readonly people: Readonly<Record<PersonKey, ScriptedUser>>;
  /** Those of the guild, then the direct messages. */
  readonly channels: readonly Channel[];
  readonly news: Channel;
  readonly moderators: Channel;
  keyOf(user: User): PersonKey;
  /** With which a bot comes here, as far as the place decides it. */
  readonly env: Readonly<Record<PlaceVariable, string>>;
}

type PlaceVariable =
  'DISCORD_TOKEN' | 'DISCORD_API_URL' | 'MODERATOR_GUILD_IDS' | 'PERSON_LIMIT' | 'GUILD_LIMIT';

/** Furnishes a local Discord; the tests' newsroom has the same people and channels. */
export function furnishPlace(discord: LocalDiscord): Place {
  const guild = discord.addGuild({ name: 'Newsroom' });
  const news = guild.addChannel({ name: 'news' });
  const role = guild.addRole({ name: 'Moderators', permissions: ['ManageGuild'] });
  const moderators = guild.addChannel({ name: 'moderators', privateTo: [role] });
  const member = discord.addUser({ name: 'Reader' });
  const moderator = discord.addUser({ name: 'Manager' });
  guild.addMember(member);
  guild.addMember(moderator, { roles: [role] });
  return {
    discord,
    guild,
    people: { member, moderator },
    channels: [news, moderators, member.dm, moderator.dm],
    news,
    moderators,
    keyOf: ({ id }) => (id === moderator.id ? 'moderator' : 'member'),
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      MODERATOR_GUILD_IDS: guild.id,
      // Whoever tries things out, and a test, asks faster than people do.
      PERSON_LIMIT: 'off',
      GUILD_LIMIT: 'off',
    },
  };
}

/** What of the state stays as it is. */
export function showPlace({
  discord,
  guild,
  people,
  channels,
}: Place): Pick<State, 'guild' | 'people' | 'bot' | 'channels' | 'roles'> {
  return {
    guild: { id: guild.id, name: guild.name },
    people: { member: showUser(people.member.user), moderator: showUser(people.moderator.user) },
    bot: showUser(discord.botUser),
    channels: channels.map((channel) => showChannel(channel, discord.botUser, people)),
    roles: [...guild.guild.roles.values()].map(({ id, name }) => ({ id, name })),
  };
}

function showUser({ id, name, bot }: User): State['bot'] {
  return { id, name, bot };
}

function showChannel(channel: Channel, bot: User, people: Place['people']): ShownChannel {
  const isInGuild = channel.guild !== undefined;
  return {
    id: channel.id,
    name: isInGuild ? channel.name : bot.name,
    kind: isInGuild ? 'guild' : 'direct',
    visibleTo: PERSON_KEYS.filter((key) => canView(channel, people[key].user)),
  };
}
