import { numberComponents } from './components.ts';
import { MESSAGE_FLAGS } from './flags.ts';
import { listOf, numberOf, objectsOf, textOf, type JsonObject } from './json.ts';
import { pingsOf } from './mentions.ts';
import {
  MessageRecord,
  type Attachment,
  type MessageOrigin,
  type MessageVersion,
} from './message-record.ts';
import { permissionsIn } from './model.ts';
import { allows } from './permissions.ts';
import type { UploadedFile } from './rest/request.ts';
import { validateMessage } from './validate/message.ts';
import type { World } from './world.ts';

/** Kinds of mention parsed when a message has no `allowed_mentions`. */
const PARSED_BY_DEFAULT = ['users', 'roles', 'everyone'];
/** In an answer to an interaction. */
const PARSED_IN_ANSWERS = ['users'];
/** Bits a sender can set; the rest of `flags` is Discord's. */
const SENDABLE = MESSAGE_FLAGS.componentsV2 | (1 << 2) | (1 << 12);

export type NewMessage = Omit<MessageOrigin, 'id'> & { readonly id?: string };

/** Puts a message that has been validated into its channel. */
export function createMessage(
  world: World,
  facts: NewMessage,
  body: JsonObject,
  files: readonly UploadedFile[] = [],
): MessageRecord {
  const origin = { ...facts, id: facts.id ?? world.nextId() };
  const sent = (numberOf(body['flags']) ?? 0) & SENDABLE;
  const flags = sent | (facts.visibleTo === undefined ? 0 : MESSAGE_FLAGS.ephemeral);
  const first = versionOf(world, origin, body, files, EMPTY, flags);
  const message = new MessageRecord(origin, first);
  message.channel.messages.set(message.id, message);
  world.events.emit({ kind: 'message-created', message });
  return message;
}

/** The "… is thinking" that a deferral shows. */
export function createLoadingMessage(world: World, facts: NewMessage): MessageRecord {
  const origin = { ...facts, id: facts.id ?? world.nextId() };
  const ephemeral = facts.visibleTo === undefined ? 0 : MESSAGE_FLAGS.ephemeral;
  const flags = MESSAGE_FLAGS.loading | ephemeral;
  const message = new MessageRecord(origin, { ...EMPTY, flags, at: world.now() });
  message.channel.messages.set(message.id, message);
  world.events.emit({ kind: 'message-created', message });
  return message;
}

/**
 * Validates an edit and carries it out.
 *
 * @throws DiscordError 50035 or 50006
 */
export function editMessage(
  world: World,
  message: MessageRecord,
  body: JsonObject,
  files: readonly UploadedFile[] = [],
): void {
  const before = message.current;
  validateMessage(body, files.length, before);
  const flags =
    (before.flags & ~MESSAGE_FLAGS.loading) |
    ((numberOf(body['flags']) ?? 0) & MESSAGE_FLAGS.componentsV2);
  message.versions.push(versionOf(world, message.origin, body, files, before, flags));
  world.events.emit({ kind: 'message-edited', message });
}

export function deleteMessage(world: World, message: MessageRecord): void {
  message.deleted = true;
  message.channel.messages.delete(message.id);
  world.events.emit({ kind: 'message-deleted', message });
}

const EMPTY: MessageVersion = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  allowedMentions: undefined,
  pings: [],
  at: 0,
};

function versionOf(
  world: World,
  origin: MessageOrigin,
  body: JsonObject,
  files: readonly UploadedFile[],
  before: MessageVersion,
  flags: number,
): MessageVersion {
  const has = (key: string): boolean => body[key] !== undefined;
  const version = {
    content: has('content') ? (textOf(body['content']) ?? '') : before.content,
    embeds: has('embeds')
      ? objectsOf(body['embeds']).map((embed) => Object.assign({ type: 'rich' }, embed))
      : before.embeds,
    components: has('components')
      ? numberComponents(listOf(body['components']))
      : before.components,
    attachments: [...keptAttachments(body, before), ...newAttachments(world, body, files)],
    flags,
    allowedMentions: body['allowed_mentions'],
    at: world.now(),
  };
  return { ...version, pings: pingsIn(origin, { ...version, pings: [] }) };
}

function pingsIn(origin: MessageOrigin, version: MessageVersion): readonly string[] {
  const { channel, author, reference, interaction } = origin;
  const probe = new MessageRecord(origin, { ...version, embeds: [] });
  return pingsOf({
    // Embeds show mentions but never ping, hence the probe without them.
    text: probe.text,
    allowed: version.allowedMentions,
    parsed: interaction === undefined ? PARSED_BY_DEFAULT : PARSED_IN_ANSWERS,
    repliedTo: reference === undefined ? undefined : reference.author.id,
    mayPingEveryone:
      channel.guild !== undefined && allows(permissionsIn(channel, author), 'MentionEveryone'),
    isMentionable: (id) => channel.guild?.roles.get(id)?.mentionable === true,
  });
}

function keptAttachments(body: JsonObject, before: MessageVersion): readonly Attachment[] {
  if (body['attachments'] === undefined) return before.attachments;
  const kept = new Set(objectsOf(body['attachments']).map(({ id }) => String(id)));
  return before.attachments.filter(({ id }) => kept.has(id));
}

function newAttachments(
  world: World,
  body: JsonObject,
  files: readonly UploadedFile[],
): readonly Attachment[] {
  const described = objectsOf(body['attachments']);
  return files.map(({ field, filename, contentType, bytes }) => {
    const index = /\d+/u.exec(field)?.[0];
    const entry = described.find(({ id }) => String(id) === index);
    const description = textOf(entry?.['description']);
    return { id: world.nextId(), filename, contentType, bytes, description };
  });
}
