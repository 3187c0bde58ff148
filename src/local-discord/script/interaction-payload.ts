import { INTERACTION_TYPES, type InteractionRecord } from '../interaction-record.ts';
import { contextOf, ownersIn } from '../installation.ts';
import type { JsonObject } from '../json.ts';
import { permissionsIn } from '../model.ts';
import { channelWire, memberPart, userWire } from '../wire.ts';
import type { World } from '../world.ts';

/** What a bot can send where it is no member but was installed by the person. */
const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

/** INTERACTION_CREATE. discord.js throws without `entitlements` and the owners. */
export function interactionPayload(
  world: World,
  interaction: InteractionRecord,
  data: JsonObject,
  message?: JsonObject,
): JsonObject {
  const { id, token, kind, user, channel } = interaction.facts;
  return {
    id,
    token,
    application_id: world.applicationId,
    type: INTERACTION_TYPES[kind],
    version: 1,
    data,
    ...(message === undefined ? {} : { message }),
    channel_id: channel.id,
    channel: { ...channelWire(channel, world.bot), permissions: permissions(interaction) },
    ...personIn(interaction),
    locale: user.locale,
    app_permissions: String(permissionsIn(channel, world.bot)),
    context: contextOf(channel),
    entitlements: [],
    authorizing_integration_owners: ownersIn(world, channel, user),
    attachment_size_limit: MAX_ATTACHMENT_BYTES,
  };
}

function permissions({ facts: { channel, user } }: InteractionRecord): string {
  return String(permissionsIn(channel, user));
}

/** In a guild a member, elsewhere a user. */
function personIn(interaction: InteractionRecord): JsonObject {
  const { user, channel } = interaction.facts;
  const { guild } = channel;
  const member = guild?.members.get(user.id);
  if (guild === undefined || member === undefined) return { user: userWire(user) };
  return {
    guild_id: guild.id,
    guild_locale: guild.locale,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    member: {
      ...memberPart(member),
      user: userWire(user),
      permissions: permissions(interaction),
    },
  };
}
