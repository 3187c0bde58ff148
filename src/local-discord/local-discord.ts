import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandStore } from './command-store.ts';
import type { StoredCommand } from './stored-command.ts';
import type { LocalEvent } from './events.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions.ts';
import type { InteractionRecord } from './interaction-record.ts';
import type { MessageRecord } from './message-record.ts';
import type { Channel, User } from './model.ts';
import type { PermissionsLike } from './permissions.ts';
import type { RequestRecord } from './rest/request.ts';
import { UnknownRouteError } from './script-errors.ts';
import { ScriptedGuild } from './script/scripted-guild.ts';
import { ScriptedUser } from './script/scripted-user.ts';
import { transcribe } from './transcript.ts';
import type { World } from './world.ts';

/** How long nothing must happen for things to count as settled. */
const QUIET_MS = 100;

export interface GuildFacts {
  readonly name: string;
  readonly locale?: string;
  /** The bot is no member; people may have installed it for themselves. */
  readonly withoutBot?: boolean;
  /** What the bot's own role gives it beyond everyone's permissions. */
  readonly botPermissions?: PermissionsLike;
}

export interface UserFacts {
  readonly name: string;
  readonly locale?: string;
}

/** The running parts, as the server put them together. */
export interface Parts {
  readonly world: World;
  readonly commands: CommandStore;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly requests: readonly RequestRecord[];
  readonly token: string;
  readonly apiUrl: string;
  /** Moves the world's clock forward. */
  readonly skip: (ms: number) => void;
  /** How many requests are being answered. */
  readonly pending: () => number;
  readonly stop: () => Promise<void>;
}

/** Discord on loopback, with hands on it. */
export class LocalDiscord {
  readonly faults: Faults;
  readonly gateway: Gateway;
  /** REST base for the bot: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  readonly token: string;
  /** Every REST call, in the order of its answer. */
  readonly requests: readonly RequestRecord[];
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.faults = parts.faults;
    this.gateway = parts.gateway;
    this.apiUrl = parts.apiUrl;
    this.token = parts.token;
    this.requests = parts.requests;
  }

  get applicationId(): string {
    return this.#parts.world.applicationId;
  }
  get botUser(): User {
    return this.#parts.world.bot;
  }
  /** What the bot has registered, in all scopes. */
  get commands(): readonly StoredCommand[] {
    return this.#parts.commands.all;
  }

  addGuild({
    name,
    locale = 'en-US',
    withoutBot = false,
    botPermissions,
  }: GuildFacts): ScriptedGuild {
    const guild = new ScriptedGuild(this.#parts, this.#parts.world.addGuild(name, locale));
    if (!withoutBot) guild.addBot(botPermissions);
    return guild;
  }

  addUser({ name, locale = 'en-US' }: UserFacts): ScriptedUser {
    return new ScriptedUser(this.#parts, this.#parts.world.addUser(name, locale));
  }

  /** A conversation between people in which the bot is no member. */
  addGroup(people: readonly ScriptedUser[]): Channel {
    return this.#parts.world.addGroup(people.map(({ user }) => user));
  }

  /** Resolves when a bot has identified and got its guilds. */
  async ready(): Promise<void> {
    await this.#parts.world.events.until('the bot to log in', () =>
      this.gateway.connected > 0 ? true : undefined,
    );
  }

  /** Resolves when these commands, or any at all, are registered in some scope. */
  async commandsRegistered(names: readonly string[] = []): Promise<void> {
    await this.#parts.world.events.until(`commands ${names.join(', ')}`, () => {
      const known = this.commands.map(({ name }) => name);
      return known.length > 0 && names.every((name) => known.includes(name)) ? true : undefined;
    });
  }

  /** Resolves when nothing has happened for a while: how to see that the bot stays silent. */
  async settled(quietMs = QUIET_MS): Promise<void> {
    const { world, pending } = this.#parts;
    let last = performance.now();
    const stop = world.events.on(() => {
      last = performance.now();
    });
    while (pending() > 0 || performance.now() - last < quietMs) await sleep(10);
    stop();
  }

  /** All messages of a channel, also those only one person sees, oldest first. */
  messages(channel: Channel): readonly MessageRecord[] {
    return [...channel.messages.values()];
  }

  /** What people did that the bot has to answer, oldest first. */
  get interactions(): readonly InteractionRecord[] {
    return this.#parts.interactions.all;
  }

  /** Gets everything that happens. @returns what stops it. */
  onEvent(listener: (event: LocalEvent) => void): () => void {
    return this.#parts.world.events.on(listener);
  }

  /** Resolves with the first event that `pick` makes something of, from now on. */
  until<T>(what: string, pick: (event?: LocalEvent) => T | undefined): Promise<T> {
    return this.#parts.world.events.until(what, pick);
  }

  /** Moves Discord's clock: deadlines pass, tokens die. */
  advance(ms: number): void {
    this.#parts.skip(ms);
    this.#parts.interactions.expire();
  }

  /** What was done and seen; by one person, or by all. */
  transcript(viewer?: ScriptedUser): string {
    return transcribe(this.#parts.world, this.#parts.interactions.all, viewer?.user);
  }

  /** @throws UnknownRouteError naming every route this server does not know; Error for its own crashes. */
  assertClean(): void {
    const crash = this.requests.find((request) => request.crash !== undefined)?.crash;
    if (crash !== undefined) throw new Error(`the local Discord failed: ${crash}`);
    const unknown = this.requests.filter(({ route }) => route === undefined);
    if (unknown.length === 0) return;
    const names = unknown.map(({ method, path }) => `${method} ${path}`);
    throw new UnknownRouteError(`routes unknown to the local Discord: ${names.join(', ')}`);
  }

  /** Stops everything. @throws UnknownRouteError unless told that unknown routes are all right. */
  async close({ allowUnknownRoutes = false } = {}): Promise<void> {
    await this.#parts.stop();
    if (!allowUnknownRoutes) this.assertClean();
  }
}
