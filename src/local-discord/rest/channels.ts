import { refusal } from '../errors.ts';
import { isObject, numberOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import type { MessageRecord } from '../message-record.ts';
import { createMessage, deleteMessage, editMessage } from '../messages.ts';
import { canView, permissionsIn, type Channel } from '../model.ts';
import { allows, type PermissionName } from '../permissions.ts';
import { validateMessage } from '../validate/message.ts';
import { Problems } from '../validate/problems.ts';
import { messageWire, showsContentTo } from '../message-wire.ts';
import { channelWire } from '../wire.ts';
import type { World } from '../world.ts';
import {
  botRoute,
  noContent,
  ok,
  type RestRequest,
  type RestResponse,
  type Route,
} from './request.ts';

const CHANNEL = '/channels/:channel';
const MESSAGES = `${CHANNEL}/messages`;
const MESSAGE = `${MESSAGES}/:message`;
const PAGE = 50;

/** Channels, and messages the bot sends as a member. */
export function channelRoutes(world: World): readonly Route[] {
  return [
    botRoute('GET', CHANNEL, (r) => ok(channelWire(channelOf(world, r), world.bot))),
    botRoute('GET', MESSAGES, (r) => listMessages(world, r)),
    botRoute('GET', MESSAGE, (r) => ok(shown(world, messageOf(world, r)))),
    botRoute('POST', MESSAGES, (r) => sendMessage(world, r)),
    botRoute('PATCH', MESSAGE, (request) => {
      const message = messageOf(world, request);
      if (message.author !== world.bot) throw refusal('notTheAuthor');
      editMessage(world, message, request.json, request.files);
      return ok(messageWire(message));
    }),
    botRoute('DELETE', MESSAGE, (request) => {
      const message = messageOf(world, request);
      if (message.author !== world.bot) {
        if (message.channel.guild === undefined) throw refusal('wrongChannelType');
        need(world, message.channel, 'ManageMessages');
      }
      deleteMessage(world, message);
      return noContent();
    }),
    botRoute('POST', `${CHANNEL}/typing`, (request) => {
      const channel = channelOf(world, request);
      need(world, channel, 'SendMessages');
      world.events.emit({ kind: 'typing', channel, user: world.bot });
      return noContent();
    }),
  ];
}

function channelOf(world: World, request: RestRequest): Channel {
  const channel = world.channels.get(request.param('channel'));
  if (channel === undefined) throw refusal('unknownChannel');
  if (!canView(channel, world.bot)) throw refusal('missingAccess');
  return channel;
}

function messageOf(world: World, request: RestRequest): MessageRecord {
  const message = channelOf(world, request).messages.get(request.param('message'));
  // What only one person sees is out of reach here: it belongs to its interaction's webhook.
  if (message === undefined || message.ephemeral) throw refusal('unknownMessage');
  return message;
}

function need(world: World, channel: Channel, permission: PermissionName): void {
  if (!allows(permissionsIn(channel, world.bot), permission)) throw refusal('missingPermissions');
}

function shown(world: World, message: MessageRecord): JsonObject {
  const isAllowed = world.privilegedIntents.includes('messageContent');
  return messageWire(message, isAllowed || showsContentTo(message, world.bot));
}

function listMessages(world: World, request: RestRequest): RestResponse {
  const channel = channelOf(world, request);
  const before = BigInt(request.query.get('before') ?? '9'.repeat(20));
  const after = BigInt(request.query.get('after') ?? '0');
  const found = [...channel.messages.values()]
    .filter((message) => !message.ephemeral)
    .filter(({ id }) => BigInt(id) < before && BigInt(id) > after)
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? 1 : -1))
    .slice(0, Number(request.query.get('limit') ?? PAGE));
  return ok(found.map((message) => shown(world, message)));
}

function sendMessage(world: World, request: RestRequest): RestResponse {
  const { json, files } = request;
  const channel = channelOf(world, request);
  need(world, channel, 'SendMessages');
  if (objectsOf(json['embeds']).length > 0) need(world, channel, 'EmbedLinks');
  if (files.length > 0) need(world, channel, 'AttachFiles');
  const person = channel.recipients.find((user) => user !== world.bot);
  if (person?.closedToDirectMessages === true) throw refusal('directMessagesClosed');
  validateMessage(json, files.length);
  const nonce = textOf(json['nonce']) ?? numberOf(json['nonce'])?.toString();
  const same = json['enforce_nonce'] === true ? withNonce(world, channel, nonce) : undefined;
  if (same !== undefined) return ok(messageWire(same));
  const reference = referenceOf(world, channel, json['message_reference']);
  const type = reference === undefined ? 0 : 19;
  const facts = { channel, author: world.bot, type, reference, nonce };
  return ok(messageWire(createMessage(world, facts, json, files)));
}

/** A message already sent with the same nonce: what makes a retried request harmless. */
function withNonce(world: World, channel: Channel, nonce?: string): MessageRecord | undefined {
  if (nonce === undefined) return undefined;
  return [...channel.messages.values()].find(
    ({ author, origin }) => author === world.bot && origin.nonce === nonce,
  );
}

function referenceOf(world: World, channel: Channel, given: unknown): MessageRecord | undefined {
  if (!isObject(given)) return undefined;
  if (!allows(permissionsIn(channel, world.bot), 'ReadMessageHistory'))
    throw refusal('cannotReplyUnread');
  const found = channel.messages.get(textOf(given['message_id']) ?? '');
  if (found !== undefined || given['fail_if_not_exists'] === false) return found;
  const problems = new Problems();
  problems.add('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  problems.throwIfAny();
  return undefined;
}
