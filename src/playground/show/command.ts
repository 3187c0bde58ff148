import { numberOf, objectsOf, textOf, type JsonObject } from '../../local-discord/json.ts';
import type { StoredCommand } from '../../local-discord/stored-command.ts';
import type { Place } from '../place.ts';
import { type CommandOption, PERSON_KEYS, type PersonKey, type ShownCommand } from '../protocol.ts';

/** All registered commands, and who is offered which where. */
export function showCommands(place: Place): readonly ShownCommand[] {
  const offers = place.channels.flatMap((channel) =>
    PERSON_KEYS.flatMap((key) =>
      place.people[key].commands(channel).map((command) => ({ channel, key, command })),
    ),
  );
  return place.discord.commands.map((command) => {
    const own = offers.filter((offer) => offer.command === command);
    const offeredIn: Record<string, PersonKey[]> = {};
    for (const { channel, key } of own) (offeredIn[channel.id] ??= []).push(key);
    return { ...showCommand(command), offeredIn };
  });
}

const KINDS: ReadonlyMap<number, ShownCommand['kind']> = new Map([
  [1, 'slash'],
  [2, 'user'],
  [3, 'message'],
]);

function showCommand({ id, type, name, wire }: StoredCommand): Omit<ShownCommand, 'offeredIn'> {
  const description = textOf(wire['description']) ?? '';
  const kind = KINDS.get(type) ?? 'slash';
  return { id, kind, name, description, options: objectsOf(wire['options']).map(showOption) };
}

/** By Discord's number, from 1. */
const OPTION_KINDS: readonly CommandOption['kind'][] = [
  'subcommand',
  'group',
  'string',
  'integer',
  'boolean',
  'user',
  'channel',
  'role',
  'mentionable',
  'number',
  'attachment',
];

function showOption(option: JsonObject): CommandOption {
  return {
    kind: OPTION_KINDS[(numberOf(option['type']) ?? 0) - 1] ?? 'string',
    name: textOf(option['name']) ?? '',
    description: textOf(option['description']) ?? '',
    required: option['required'] === true,
    autocomplete: option['autocomplete'] === true,
    choices: objectsOf(option['choices']).map((choice) => ({
      name: textOf(choice['name']) ?? '',
      value: textOf(choice['value']) ?? numberOf(choice['value']) ?? '',
    })),
    minLength: numberOf(option['min_length']),
    maxLength: numberOf(option['max_length']),
    minValue: numberOf(option['min_value']),
    maxValue: numberOf(option['max_value']),
    options: objectsOf(option['options']).map(showOption),
  };
}
