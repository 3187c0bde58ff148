import type { CommandStore } from '../command-store.ts';
import {
  contextsOf,
  installationsOf,
  neededPermissions,
  type StoredCommand,
} from '../stored-command.ts';
import { contextOf, installationIn } from '../installation.ts';
import { permissionsIn, type Channel, type User } from '../model.ts';
import { allows } from '../permissions.ts';
import { CommandHiddenError, CommandUnavailableError } from '../script-errors.ts';
import type { World } from '../world.ts';

interface Seeker {
  readonly channel: Channel;
  readonly user: User;
  /** As if an administrator had opened the command to this person. */
  readonly override: boolean;
}

export interface Finding extends Seeker {
  readonly name: string;
  /** 1 slash, 2 user, 3 message. */
  readonly type: number;
}

/**
 * The command as the person's client would find it.
 *
 * @throws CommandUnavailableError when it is not registered there.
 * @throws CommandHiddenError when Discord would not show it to them.
 */
export function findCommand(world: World, commands: CommandStore, finding: Finding): StoredCommand {
  const { name, type, channel, user } = finding;
  const reachable = reachableIn(commands, channel).filter((command) => command.type === type);
  const command = reachable.find((one) => one.name === name);
  if (command === undefined) {
    const names = reachable.map((one) => one.name).join(', ') || 'none';
    throw new CommandUnavailableError(`no command “${name}” in ${channel.name}; there: ${names}`);
  }
  const why = hiddenBecause(world, command, finding);
  if (why !== undefined)
    throw new CommandHiddenError(`${user.name} cannot see /${name} in ${channel.name}: ${why}`);
  return command;
}

/** All commands that a person's client would offer them, of all types. */
export function offeredCommands(
  world: World,
  commands: CommandStore,
  seeker: Seeker,
): readonly StoredCommand[] {
  return reachableIn(commands, seeker.channel).filter(
    (command) => hiddenBecause(world, command, seeker) === undefined,
  );
}

/** The guild's own before the global ones: the first of a name is found. */
function reachableIn(commands: CommandStore, { guild }: Channel): readonly StoredCommand[] {
  return [...(guild === undefined ? [] : commands.in(guild.id)), ...commands.in(undefined)];
}

function hiddenBecause(
  world: World,
  command: StoredCommand,
  { channel, user, override }: Seeker,
): string | undefined {
  if (!contextsOf(command).includes(contextOf(channel))) return 'not in this kind of channel';
  const installation = installationIn(world, channel);
  const installations = command.guildId === undefined ? installationsOf(command) : [0];
  // In a conversation with the bot either installation will do.
  if (channel.kind !== 'direct' && !installations.includes(installation)) return 'not installed';
  if (channel.guild === undefined) return undefined;
  const permissions = permissionsIn(channel, user);
  if (!allows(permissions, 'UseApplicationCommands')) return 'they may not use commands here';
  const needed = neededPermissions(command);
  if (override || needed === undefined) return undefined;
  // "0" means administrators only.
  const isAllowed = allows(permissions, needed === 0n ? 'Administrator' : needed);
  return isAllowed ? undefined : 'it needs permissions they do not have';
}
