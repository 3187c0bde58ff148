import type { InteractionRecord } from '../../local-discord/interaction-record.ts';
import type { MessageRecord } from '../../local-discord/message-record.ts';
import type { Channel } from '../../local-discord/model.ts';
import type { Place } from '../place.ts';
import type { PersonKey } from '../protocol.ts';

/** What the tests' newsroom calls the people. */
const PEOPLE: Readonly<Record<PersonKey, string>> = {
  member: 'room.reader',
  moderator: 'room.manager',
};

/** What stands for what in an exported test. */
export interface Names {
  person(key: PersonKey): string;
  channel(channel: Channel): string;
  /** Expressions for ids, by id. */
  readonly ids: ReadonlyMap<string, string>;
  readonly messages: Map<MessageRecord, string>;
  readonly interactions: Map<InteractionRecord, string>;
}

export function createNames({ discord, guild, people, news, moderators }: Place): Names {
  const channels = new Map([
    [news, 'room.channel'],
    [moderators, 'room.moderators'],
  ]);
  const ids = new Map([
    [discord.botUser.id, 'room.discord.botUser.id'],
    [guild.id, 'room.guild.id'],
    [people.member.id, `${PEOPLE.member}.id`],
    [people.moderator.id, `${PEOPLE.moderator}.id`],
    ...[...channels].map(([{ id }, name]): [string, string] => [id, `${name}.id`]),
  ]);
  return {
    person: (key) => PEOPLE[key],
    // The others are direct messages, each with the person who acts.
    channel: (channel) => channels.get(channel) ?? "'dm'",
    ids,
    messages: new Map(),
    interactions: new Map(),
  };
}
