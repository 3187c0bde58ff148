import { refusal } from '../errors.ts';
import type { InteractionRecord } from '../interaction-record.ts';
import type { Interactions } from '../interactions.ts';
import type { MessageRecord } from '../message-record.ts';
import { createMessage, deleteMessage, editMessage } from '../messages.ts';
import { validateMessage } from '../validate/message.ts';
import { messageWire } from '../message-wire.ts';
import type { World } from '../world.ts';
import { answerTo } from './interactions.ts';
import { noContent, ok, type RestRequest, type RestResponse, type Route } from './request.ts';

const HOOK = '/webhooks/:application/:token';
const MESSAGE = `${HOOK}/messages/:message`;

/** What follows the first response: `@original`, and follow-ups. */
export function webhookRoutes(world: World, interactions: Interactions): readonly Route[] {
  const interactionOf = (request: RestRequest): InteractionRecord =>
    interactions.webhook(request.param('application'), request.param('token'));
  const messageOf = (request: RestRequest): MessageRecord =>
    messageIn(interactionOf(request), request.param('message'));

  return [
    {
      method: 'POST',
      pattern: HOOK,
      auth: 'none',
      handle: (request) => followUp(world, interactions, interactionOf(request), request),
    },
    { method: 'GET', pattern: MESSAGE, auth: 'none', handle: (r) => ok(messageWire(messageOf(r))) },
    {
      method: 'PATCH',
      pattern: MESSAGE,
      auth: 'none',
      handle: (request) => {
        const message = messageOf(request);
        editMessage(world, message, request.json, request.files);
        return ok(messageWire(message));
      },
    },
    {
      method: 'DELETE',
      pattern: MESSAGE,
      auth: 'none',
      handle: (request) => {
        deleteMessage(world, messageOf(request));
        return noContent();
      },
    },
  ];
}

function messageIn(interaction: InteractionRecord, id: string): MessageRecord {
  const { original, followups } = interaction;
  const message =
    id === '@original' || id === original?.id ? original : followups.find((one) => one.id === id);
  if (message === undefined || message.deleted) throw refusal('unknownMessage');
  return message;
}

function followUp(
  world: World,
  interactions: Interactions,
  interaction: InteractionRecord,
  { json, files }: RestRequest,
): RestResponse {
  const { original } = interaction;
  // Discord still lets the first follow-up fill a deferral; whether it is ephemeral stays.
  if (original?.loading === true && !original.deleted) {
    editMessage(world, original, json, files);
    return ok(messageWire(original));
  }
  validateMessage(json, files.length);
  const facts = answerTo(world, interaction, json);
  const message = createMessage(world, { ...facts, type: 0 }, json, files);
  interaction.followups.push(message);
  interactions.changed(interaction);
  return ok(messageWire(message));
}
