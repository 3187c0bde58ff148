import { MESSAGE_FLAGS } from '../flags.ts';
import { INTERACTION_TYPES, type Choice, type InteractionRecord } from '../interaction-record.ts';
import type { Interactions } from '../interactions.ts';
import { numberOf, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { createLoadingMessage, createMessage, editMessage, type NewMessage } from '../messages.ts';
import { validateCallbackType, validateChoices, validateModal } from '../validate/callback.ts';
import { validateMessage } from '../validate/message.ts';
import { messageWire } from '../message-wire.ts';
import type { World } from '../world.ts';
import { noContent, ok, type RestRequest, type RestResponse, type Route } from './request.ts';

/** The first response to an interaction. */
export function interactionRoutes(world: World, interactions: Interactions): readonly Route[] {
  const handle = (request: RestRequest): RestResponse => {
    const { json, files } = request;
    const interaction = interactions.unanswered(request.param('id'), request.param('token'));
    validateCallbackType(INTERACTION_TYPES[interaction.facts.kind], json);
    const type = numberOf(json['type']) ?? 0;
    respond(world, interaction, type, objectOf(json['data']), files);
    interactions.acknowledge(interaction, type);
    if (request.query.get('with_response') !== 'true') return noContent();
    return ok(callbackWire(interaction, type));
  };
  return [{ method: 'POST', pattern: '/interactions/:id/:token/callback', auth: 'none', handle }];
}

function respond(
  world: World,
  interaction: InteractionRecord,
  type: number,
  data: JsonObject,
  files: RestRequest['files'],
): void {
  const { source } = interaction.facts;
  if (type === 4) {
    validateMessage(data, files.length);
    interaction.original = createMessage(world, answerTo(world, interaction, data), data, files);
  } else if (type === 5) {
    interaction.original = createLoadingMessage(world, answerTo(world, interaction, data));
  } else if (type === 6 || type === 7) {
    interaction.original = source;
    if (type === 7 && source !== undefined) editMessage(world, source, data, files);
  } else if (type === 8) {
    validateChoices(data);
    interaction.choices = objectsOf(data['choices']).flatMap(choiceOf);
  } else if (type === 9) {
    validateModal(data);
    interaction.modal = data;
  }
}

/** The unchanging part of a message that answers an interaction. */
export function answerTo(
  world: World,
  interaction: InteractionRecord,
  data: JsonObject,
): NewMessage {
  const { channel, kind, user, metadata, source } = interaction.facts;
  const isEphemeral = ((numberOf(data['flags']) ?? 0) & MESSAGE_FLAGS.ephemeral) !== 0;
  const command = source === undefined ? 20 : 23;
  return {
    channel,
    author: world.bot,
    type: kind === 'command' ? command : 0,
    visibleTo: isEphemeral ? user : undefined,
    interaction: metadata,
  };
}

function choiceOf(choice: JsonObject): readonly Choice[] {
  const name = textOf(choice['name']) ?? '';
  const { value } = choice;
  return typeof value === 'string' || typeof value === 'number' ? [{ name, value }] : [];
}

function callbackWire(interaction: InteractionRecord, type: number): JsonObject {
  const { original, id } = interaction;
  const message =
    original === undefined
      ? {}
      : {
          response_message_id: original.id,
          response_message_loading: original.loading,
          response_message_ephemeral: original.ephemeral,
        };
  const resource =
    original === undefined || type === 6 ? { type } : { type, message: messageWire(original) };
  return {
    interaction: { id, type: INTERACTION_TYPES[interaction.facts.kind], ...message },
    resource,
  };
}
