import { numberOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import type { Guild } from '../model.ts';
import { OptionError } from '../script-errors.ts';
import { memberPart, roleWire, userWire } from '../wire.ts';
import type { World } from '../world.ts';

/** What a script may give an option: a plain value, or something that has an id. */
type OptionValue = string | number | boolean | { readonly id: string };
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** How the wire carries a command's options. */
export interface ResolvedOptions {
  readonly options: readonly JsonObject[];
  readonly resolved: JsonObject;
}

const SUB_COMMANDS: ReadonlySet<unknown> = new Set([1, 2]);
const MENTIONABLES: ReadonlySet<unknown> = new Set([6, 7, 8, 9]);

interface Filling {
  readonly world: World;
  readonly guild: Guild | undefined;
  /** For autocomplete: the option being typed; nothing is required then. */
  readonly focused?: string | undefined;
}

/**
 * Fills a command's options, as registered, with a script's values.
 *
 * @param path names of the sub-command group and sub-command, if any.
 * @throws OptionError for what Discord's client would not let a person send.
 */
export function resolveOptions(
  command: JsonObject,
  path: readonly string[],
  values: OptionValues,
  filling: Filling,
): ResolvedOptions {
  const declared = objectsOf(command['options']);
  const [next, ...rest] = path;
  const nested = declared.filter(({ type }) => SUB_COMMANDS.has(type));
  if (next !== undefined) {
    const chosen = nested.find(({ name }) => name === next);
    if (chosen === undefined) throw new OptionError(`there is no sub-command “${next}”`);
    const inside = resolveOptions(chosen, rest, values, filling);
    const option = { type: chosen['type'], name: next, options: inside.options };
    return { options: [option], resolved: inside.resolved };
  }
  if (nested.length > 0)
    throw new OptionError(`a sub-command is needed: ${nested.map(({ name }) => name).join(', ')}`);
  checkNames(declared, values, filling);
  const given = declared.filter(({ name }) => values[String(name)] !== undefined);
  const options = given.map((option) => fill(option, values[String(option['name'])], filling));
  return { options, resolved: resolvedOf(options, filling) };
}

function checkNames(declared: readonly JsonObject[], values: OptionValues, filling: Filling): void {
  const names = declared.map(({ name }) => String(name));
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new OptionError(`there is no option “${unknown}”, only: ${names.join(', ')}`);
  if (filling.focused !== undefined) return;
  const missing = declared.find(
    (option) => option['required'] === true && values[String(option['name'])] === undefined,
  );
  if (missing !== undefined) throw new OptionError(`“${String(missing['name'])}” is required`);
}

function fill(option: JsonObject, value: OptionValue | undefined, filling: Filling): JsonObject {
  const name = String(option['name']);
  const type = numberOf(option['type']) ?? 0;
  const isFocused = name === filling.focused;
  const sent = typeof value === 'object' ? value.id : value;
  if (!isFocused) {
    const fault = faultOf(option, type, sent);
    if (fault !== undefined) throw new OptionError(`“${name}” ${fault}`);
  }
  return { name, type, value: sent, ...(isFocused ? { focused: true } : {}) };
}

/** Why the client would not take the value. */
function faultOf(option: JsonObject, type: number, value: unknown): string | undefined {
  if (type === 3) return faultOfText(option, value);
  if (type === 4 || type === 10) return faultOfNumber(option, type, value);
  if (type === 5) return typeof value === 'boolean' ? undefined : 'must be true or false';
  return typeof value === 'string' && /^\d{17,20}$/u.test(value) ? undefined : 'must have an id';
}

function faultOfText(option: JsonObject, value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be a text';
  const [min, max] = [numberOf(option['min_length']) ?? 0, numberOf(option['max_length']) ?? 6000];
  if (value.length < min || value.length > max) return `must have ${min} to ${max} characters`;
  return faultOfChoice(option, value);
}

function faultOfNumber(option: JsonObject, type: number, value: unknown): string | undefined {
  if (typeof value !== 'number') return 'must be a number';
  if (type === 4 && !Number.isInteger(value)) return 'must be a whole number';
  const min = numberOf(option['min_value']) ?? -Infinity;
  const max = numberOf(option['max_value']) ?? Infinity;
  if (value < min || value > max) return `must be from ${min} to ${max}`;
  return faultOfChoice(option, value);
}

function faultOfChoice(option: JsonObject, value: unknown): string | undefined {
  const choices = objectsOf(option['choices']);
  if (choices.length === 0 || choices.some((choice) => choice['value'] === value)) return undefined;
  return `must be one of ${choices.map((choice) => String(choice['value'])).join(', ')}`;
}

/** The people, roles and channels the options name. */
function resolvedOf(options: readonly JsonObject[], { world, guild }: Filling): JsonObject {
  const resolved = { users: {}, members: {}, roles: {}, channels: {} };
  for (const { type, value } of options) {
    const id = textOf(value) ?? '';
    if (!MENTIONABLES.has(type)) continue;
    const user = world.users.get(id);
    const member = guild?.members.get(id);
    const role = guild?.roles.get(id);
    const channel = world.channels.get(id);
    if (user) Object.assign(resolved.users, { [id]: userWire(user) });
    if (member)
      Object.assign(resolved.members, { [id]: { ...memberPart(member), permissions: '0' } });
    if (role) Object.assign(resolved.roles, { [id]: roleWire(role, 1) });
    if (channel)
      Object.assign(resolved.channels, {
        [id]: { id, name: channel.name, type: 0, permissions: '0' },
      });
    if (!user && !role && !channel) throw new OptionError(`nothing has the id ${id}`);
  }
  return Object.fromEntries(
    Object.entries(resolved).filter(([, found]) => Object.keys(found).length > 0),
  );
}
