import { guildCreate } from '../gateway/greeting.ts';
import type { JsonObject } from '../json.ts';
import type { Channel, Guild, Role } from '../model.ts';
import type { PermissionsLike } from '../permissions.ts';
import { channelWire, roleWire } from '../wire.ts';
import type { Denials } from '../world.ts';
import type { ScriptContext } from './context.ts';
import type { ScriptedUser } from './scripted-user.ts';

export interface ChannelFacts extends Denials {
  readonly name: string;
}

export interface RoleFacts {
  readonly name: string;
  readonly permissions?: PermissionsLike;
  readonly mentionable?: boolean;
}

export interface MemberFacts {
  readonly roles?: readonly Role[];
  /** Permissions beyond everyone's; given through a role of their own. */
  readonly permissions?: PermissionsLike;
}

/** A guild that a script furnishes. What is added while the bot is there, the bot is told. */
export class ScriptedGuild {
  readonly guild: Guild;
  readonly #context: ScriptContext;

  constructor(context: ScriptContext, guild: Guild) {
    this.#context = context;
    this.guild = guild;
  }

  get id(): string {
    return this.guild.id;
  }
  get name(): string {
    return this.guild.name;
  }

  /** Lets the bot join, as if somebody had invited it. */
  addBot(permissions?: PermissionsLike): void {
    const { world } = this.#context;
    const roles =
      permissions === undefined ? [] : [world.addRole(this.guild, world.bot.name, permissions)];
    const ids = roles.map(({ id }) => id);
    world.addMember(this.guild, world.bot, ids);
    this.#tell('GUILD_CREATE', guildCreate(world, this.guild));
  }

  /** The bot is removed from the guild, with the commands it registered there. */
  removeBot(): void {
    const { world, commands } = this.#context;
    this.guild.members.delete(world.bot.id);
    commands.replace(this.id, []);
    this.#tell('GUILD_DELETE', { id: this.id });
  }

  addChannel({ name, ...denials }: ChannelFacts): Channel {
    const { world } = this.#context;
    const channel = world.addGuildChannel(this.guild, name, denials);
    this.#tellIfPresent('CHANNEL_CREATE', channelWire(channel, world.bot));
    return channel;
  }

  addRole({ name, permissions = 0n, mentionable = false }: RoleFacts): Role {
    const role = this.#context.world.addRole(this.guild, name, permissions, mentionable);
    this.#tellIfPresent('GUILD_ROLE_CREATE', { guild_id: this.id, role: roleWire(role, 1) });
    return role;
  }

  addMember(person: ScriptedUser, { roles = [], permissions }: MemberFacts = {}): void {
    const own =
      permissions === undefined ? [] : [this.addRole({ name: `${person.name}’s`, permissions })];
    const ids = [...roles, ...own].map(({ id }) => id);
    this.#context.world.addMember(this.guild, person.user, ids);
  }

  #tellIfPresent(name: string, data: JsonObject): void {
    if (this.guild.members.has(this.#context.world.bot.id)) this.#tell(name, data);
  }

  #tell(name: string, data: JsonObject): void {
    this.#context.gateway.dispatch(name, (session) => (session.wants('guilds') ? data : undefined));
  }
}
