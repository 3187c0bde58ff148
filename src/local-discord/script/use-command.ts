import type { StoredCommand } from '../stored-command.ts';
import type { InteractionKind, InteractionRecord } from '../interaction-record.ts';
import { objectsOf, type JsonObject } from '../json.ts';
import type { MessageRecord } from '../message-record.ts';
import type { Channel, User } from '../model.ts';
import { OptionError } from '../script-errors.ts';
import { messageWire } from '../message-wire.ts';
import { memberPart, userWire } from '../wire.ts';
import type { ScriptContext } from './context.ts';
import { findCommand } from './find-command.ts';
import { interactionPayload } from './interaction-payload.ts';
import { resolveOptions, type OptionValues } from './resolve-options.ts';

/** Who does it, and where. */
export interface Acting {
  readonly user: User;
  readonly channel: Channel;
  readonly override: boolean;
}

/** `name` may go on with a sub-command: `articles reload`. */
export function useSlashCommand(
  context: ScriptContext,
  acting: Acting,
  path: string,
  values: OptionValues,
): Promise<InteractionRecord> {
  const [name = '', ...rest] = path.split(' ');
  const command = findCommand(context.world, context.commands, { ...acting, name, type: 1 });
  const filling = { world: context.world, guild: acting.channel.guild };
  const { options, resolved } = resolveOptions(command.wire, rest, values, filling);
  const data = { options, ...(Object.keys(resolved).length === 0 ? {} : { resolved }) };
  const said = Object.entries(values).map(
    ([key, value]) => ` ${key}: ${typeof value === 'object' ? value.id : String(value)}`,
  );
  return open(context, acting, command, 'command', data, `/${path}${said.join('')}`);
}

/** What is offered while `typed` stands in the option `focused`. */
export async function useAutocomplete(
  context: ScriptContext,
  acting: Acting,
  path: string,
  values: OptionValues,
  focused: string,
  typed: string,
): Promise<InteractionRecord> {
  const [name = '', ...rest] = path.split(' ');
  const command = findCommand(context.world, context.commands, { ...acting, name, type: 1 });
  const filling = { world: context.world, guild: acting.channel.guild, focused };
  const all = { ...values, [focused]: typed };
  const { options } = resolveOptions(command.wire, rest, all, filling);
  if (!hasAutocomplete(command.wire, focused))
    throw new OptionError(`“${focused}” has no autocomplete`);
  const summary = `/${path} ${focused}: ${typed}…`;
  return open(context, acting, command, 'autocomplete', { options }, summary);
}

function hasAutocomplete(command: JsonObject, name: string): boolean {
  return objectsOf(command['options']).some(
    (option) =>
      (option['name'] === name && option['autocomplete'] === true) || hasAutocomplete(option, name),
  );
}

/** Right click on a message → Apps. */
export function useMessageCommand(
  context: ScriptContext,
  acting: Acting,
  name: string,
  target: MessageRecord,
): Promise<InteractionRecord> {
  const command = findCommand(context.world, context.commands, { ...acting, name, type: 3 });
  const resolved = { messages: { [target.id]: messageWire(target) } };
  const data = { target_id: target.id, resolved };
  return open(context, acting, command, 'command', data, `uses “${name}” on a message`, target);
}

/** Right click on a person → Apps. */
export function useUserCommand(
  context: ScriptContext,
  acting: Acting,
  name: string,
  target: User,
): Promise<InteractionRecord> {
  const command = findCommand(context.world, context.commands, { ...acting, name, type: 2 });
  const member = acting.channel.guild?.members.get(target.id);
  const resolved = {
    users: { [target.id]: userWire(target) },
    ...(member === undefined
      ? {}
      : { members: { [target.id]: { ...memberPart(member), permissions: '0' } } }),
  };
  const data = { target_id: target.id, resolved };
  return open(context, acting, command, 'command', data, `uses “${name}” on ${target.name}`);
}

function open(
  context: ScriptContext,
  { user, channel }: Acting,
  command: StoredCommand,
  kind: InteractionKind,
  data: JsonObject,
  summary: string,
  source?: MessageRecord,
): Promise<InteractionRecord> {
  const { id, name, type } = command;
  const facts = { kind, user, channel, summary, source, commandName: name };
  const interaction = context.interactions.open(facts);
  const guild = command.guildId === undefined ? {} : { guild_id: command.guildId };
  const payload = interactionPayload(context.world, interaction, {
    id,
    name,
    type,
    ...guild,
    ...data,
  });
  context.gateway.dispatch('INTERACTION_CREATE', () => payload);
  return interaction.settled();
}
