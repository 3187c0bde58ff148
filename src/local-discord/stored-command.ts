import { listOf, objectsOf, textsOf, type JsonObject } from './json.ts';
import type { World } from './world.ts';

/** A registered command, in the form Discord answers it. */
export interface StoredCommand {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  /** The guild it is registered in; global when absent. */
  readonly guildId: string | undefined;
  readonly wire: JsonObject;
}

/** What Discord makes of a registration. */
export function commandWire(
  world: World,
  guildId: string | undefined,
  body: JsonObject,
): JsonObject {
  const options = objectsOf(body['options']);
  const scope =
    guildId === undefined
      ? {
          contexts: body['contexts'] ?? null,
          integration_types: body['integration_types'] ?? [0],
          dm_permission: body['dm_permission'] ?? true,
        }
      : { guild_id: guildId };
  return {
    id: body['id'],
    application_id: world.applicationId,
    version: world.nextId(),
    type: body['type'],
    name: body['name'],
    name_localizations: body['name_localizations'] ?? null,
    description: body['description'] ?? '',
    description_localizations: body['description_localizations'] ?? null,
    default_member_permissions: permissionsText(body['default_member_permissions']),
    nsfw: body['nsfw'] ?? false,
    ...scope,
    ...(options.length === 0 ? {} : { options: options.map(withoutDefaults) }),
  };
}

/** Taken as a number or as text, answered as text. */
function permissionsText(bits: unknown): string | null {
  return typeof bits === 'string' || typeof bits === 'number' ? String(bits) : null;
}

/** Discord leaves out what is false, empty or null, so a bot that compares has to know defaults. */
function withoutDefaults(option: JsonObject): JsonObject {
  const said = Object.entries(option).filter(([key, value]) => {
    if (key === 'options' || key === 'choices') return listOf(value).length > 0;
    return value !== null && value !== undefined && value !== false;
  });
  const kept = Object.fromEntries(said);
  const options = objectsOf(option['options']).map(withoutDefaults);
  return options.length === 0 ? kept : { ...kept, options };
}

/** Where the command may be used: 0 in a guild, 1 with the bot, 2 between people. */
export function contextsOf({ wire }: StoredCommand): readonly number[] {
  if (Array.isArray(wire['contexts'])) return wire['contexts'].map(Number);
  if (wire['guild_id'] !== undefined || wire['dm_permission'] === false) return [0];
  return [0, 1, 2];
}

/** How it may be installed: 0 in a guild, 1 by a person. */
export function installationsOf({ wire }: StoredCommand): readonly number[] {
  const types = listOf(wire['integration_types']).map(Number);
  return types.length === 0 ? [0] : types;
}

/** Permissions a member needs to see it unless an administrator says otherwise. */
export function neededPermissions({ wire }: StoredCommand): bigint | undefined {
  const [bits] = textsOf([wire['default_member_permissions']]);
  return bits === undefined ? undefined : BigInt(bits);
}
