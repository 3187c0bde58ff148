import { type Client, Routes } from 'discord.js';
import type { Log } from './log.ts';
import type { Command } from './commands/command.ts';
import { ErrorCode } from './limits.ts';
import { errorCode } from './reply.ts';

/**
 * Registers the commands where they differ from what is there: everybody's everywhere, the
 * moderators' in their guilds. A place that fails is logged and the others go on, because what is
 * registered there from an earlier start still works.
 */
export async function registerCommands(
  client: Client<true>,
  commands: readonly Command[],
  moderatorGuildIds: readonly string[],
  log: Log,
): Promise<void> {
  const forAudience = (audience: Command['audience']) =>
    commands.filter((command) => command.audience === audience).map(({ data }) => data);
  const application = client.application.id;
  const everywhere = Routes.applicationCommands(application);
  await registerAt(client, everywhere, forAudience('everyone'), log, { where: 'global' });
  if (moderatorGuildIds.length === 0) {
    const hint = 'MODERATOR_GUILD_IDS is not set: the moderator commands exist in no guild';
    log.warn({ event: 'discord.no-moderator-guild' }, hint);
  }
  // A guild taken off the list loses the commands that an earlier start gave it.
  const others = [...client.guilds.cache.keys()].filter((id) => !moderatorGuildIds.includes(id));
  for (const guild of [...moderatorGuildIds, ...others]) {
    const wanted = moderatorGuildIds.includes(guild) ? forAudience('moderators') : [];
    const route = Routes.applicationGuildCommands(application, guild);
    await registerAt(client, route, wanted, log, { where: 'guild', guild });
  }
}

type CommandData = Command['data'];

async function registerAt(
  { rest }: Client,
  route: `/${string}`,
  wanted: readonly CommandData[],
  log: Log,
  place: { readonly where: string; readonly guild?: string },
): Promise<void> {
  try {
    const present = await rest.get(route, {
      query: new URLSearchParams({ with_localizations: 'true' }),
    });
    const same = Array.isArray(present) && sameCommands(present, wanted);
    if (!same) await rest.put(route, { body: wanted.map(toWire) });
    const event = same ? 'discord.commands-unchanged' : 'discord.commands-registered';
    log.info({ event, ...place, commands: wanted.map(({ name }) => name) });
  } catch (error) {
    const hint = HINTS.get(errorCode(error) ?? 0) ?? 'the commands could not be registered';
    log.warn({ event: 'discord.commands-not-registered', ...place, err: error }, hint);
  }
}

/** The builders write permissions as text; Discord's API description asks for a number, and answers with text. */
function toWire(command: CommandData): object {
  const bits = command.default_member_permissions;
  if (bits === undefined || bits === null) return command;
  return { ...command, default_member_permissions: Number(bits) };
}

const HINTS: ReadonlyMap<number, string> = new Map([
  [
    ErrorCode.MissingAccess,
    'the bot is not in this guild: invite it, or take the guild out of MODERATOR_GUILD_IDS',
  ],
]);

/** Whether Discord would show the same: order, ids and values that are defaults do not count. */
export function sameCommands(present: readonly unknown[], wanted: readonly unknown[]): boolean {
  return fingerprint(present) === fingerprint(wanted);
}

function fingerprint(commands: readonly unknown[]): string {
  return JSON.stringify(commands.map((command) => JSON.stringify(normalize(command))).toSorted());
}

/** What Discord fills in by itself (`dm_permission` follows from `contexts`). */
const FILLED_IN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'handler',
  'dm_permission',
]);
/** Lists that are sets. */
const UNORDERED = new Set(['contexts', 'integration_types']);

function normalize(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalize);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, item]) => !FILLED_IN.has(key) && !isDefault(key, item))
    .map(([key, item]) => [key, normalizeField(key, item)])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  return Object.fromEntries(entries);
}

function normalizeField(key: string, value: unknown): unknown {
  if (key === 'default_member_permissions') return String(value);
  if (UNORDERED.has(key) && Array.isArray(value)) return value.map(String).toSorted();
  return normalize(value);
}

/** Absent, null, false, empty: the same to Discord. So is type 1, a slash command, where none is given. */
function isDefault(key: string, value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  if (typeof value === 'object') return Object.keys(value).length === 0;
  return key === 'type' && value === 1;
}
