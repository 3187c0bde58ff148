import { Events } from './events.ts';
import type { PrivilegedIntent } from './flags.ts';
import type { Channel, Guild, Role, User } from './model.ts';
import {
  EVERYONE_PERMISSIONS,
  permissionBits,
  type Overwrite,
  type PermissionName,
  type PermissionsLike,
} from './permissions.ts';
import { createSnowflakes } from './snowflake.ts';

export interface WorldOptions {
  readonly botName: string;
  readonly now: () => number;
  readonly patienceMs: number;
  readonly privilegedIntents: readonly PrivilegedIntent[];
}

/** Who and what there is: people, guilds, channels; and the events about them. */
export class World {
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly events: Events;
  readonly now: () => number;
  readonly nextId: () => string;
  readonly bot: User;
  readonly privilegedIntents: readonly PrivilegedIntent[];

  constructor(options: WorldOptions) {
    this.events = new Events(options.patienceMs);
    this.now = options.now;
    this.nextId = createSnowflakes(options.now);
    this.privilegedIntents = options.privilegedIntents;
    this.bot = this.addUser(options.botName, 'en-US', true);
  }

  /** An application's id is its bot's. */
  get applicationId(): string {
    return this.bot.id;
  }

  addUser(name: string, locale: string, bot = false): User {
    const user = { id: this.nextId(), name, bot, locale, closedToDirectMessages: false };
    this.users.set(user.id, user);
    return user;
  }

  addGuild(name: string, locale: string): Guild {
    const id = this.nextId();
    const everyone: Role = {
      id,
      name: '@everyone',
      permissions: EVERYONE_PERMISSIONS,
      mentionable: false,
    };
    const guild: Guild = {
      id,
      name,
      locale,
      ownerId: this.nextId(),
      roles: new Map([[id, everyone]]),
      members: new Map(),
    };
    this.guilds.set(id, guild);
    return guild;
  }

  addRole(guild: Guild, name: string, permissions: PermissionsLike, mentionable = false): Role {
    const role = { id: this.nextId(), name, permissions: permissionBits(permissions), mentionable };
    guild.roles.set(role.id, role);
    return role;
  }

  addMember(guild: Guild, user: User, roleIds: readonly string[] = []): void {
    guild.members.set(user.id, { user, roleIds: [...roleIds], joinedAt: this.now() });
  }

  addGuildChannel(guild: Guild, name: string, denied: Denials = {}): Channel {
    const channel = this.#addChannel({ name, kind: 'guild', guild, recipients: [] });
    if (denied.deny !== undefined)
      channel.overwrites.push(overwrite(guild.id, 'role', denied.deny));
    if (denied.denyBot !== undefined)
      channel.overwrites.push(overwrite(this.bot.id, 'member', denied.denyBot));
    if (denied.privateTo !== undefined)
      channel.overwrites.push(...privacy(guild, this.bot, denied.privateTo));
    return channel;
  }

  /** The channel between the bot and a person; the same one every time. */
  directChannel(user: User): Channel {
    const found = [...this.channels.values()].find(
      ({ kind, recipients }) => kind === 'direct' && recipients.includes(user),
    );
    if (found !== undefined) return found;
    const recipients = [this.bot, user];
    return this.#addChannel({
      name: `@${user.name}`,
      kind: 'direct',
      guild: undefined,
      recipients,
    });
  }

  addGroup(recipients: readonly User[]): Channel {
    const name = recipients.map((user) => user.name).join(', ');
    return this.#addChannel({ name, kind: 'group', guild: undefined, recipients });
  }

  channelsOf(guild: Guild): readonly Channel[] {
    return [...this.channels.values()].filter((channel) => channel.guild === guild);
  }

  #addChannel(facts: Pick<Channel, 'name' | 'kind' | 'guild' | 'recipients'>): Channel {
    const channel = { ...facts, id: this.nextId(), overwrites: [], messages: new Map() };
    this.channels.set(channel.id, channel);
    return channel;
  }
}

/** What a channel takes from everyone, or from the bot alone. */
export interface Denials {
  readonly deny?: readonly PermissionName[];
  readonly denyBot?: readonly PermissionName[];
  /** Only members with one of these roles see the channel, and the bot. */
  readonly privateTo?: readonly Role[];
}

function overwrite(id: string, of: 'role' | 'member', deny: readonly PermissionName[]): Overwrite {
  return { id, of, allow: 0n, deny: permissionBits(deny) };
}

/** What Discord's "Private channel" does: hides it from everyone, and shows it to those chosen. */
function privacy(guild: Guild, bot: User, roles: readonly Role[]): readonly Overwrite[] {
  const allow = permissionBits(['ViewChannel']);
  return [
    overwrite(guild.id, 'role', ['ViewChannel']),
    ...roles.map(({ id }): Overwrite => ({ id, of: 'role', allow, deny: 0n })),
    { id: bot.id, of: 'member', allow, deny: 0n },
  ];
}
