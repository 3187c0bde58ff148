import {
  numberOf,
  objectOf,
  objectsOf,
  textOf,
  type JsonObject,
} from '../../local-discord/json.ts';
import type { Attachment, MessageRecord } from '../../local-discord/message-record.ts';
import type { Place } from '../place.ts';
import type {
  MessageOrigin,
  ReplyReference,
  ShownAttachment,
  ShownEmbed,
  ShownMessage,
} from '../protocol.ts';
import { showComponents } from './components.ts';

/** A message as it reads now. */
export function showMessage(message: MessageRecord, place: Place): ShownMessage {
  const { origin, current } = message;
  return {
    id: message.id,
    channelId: message.channel.id,
    authorId: message.author.id,
    content: current.content,
    embeds: current.embeds.map(showEmbed),
    components: showComponents(current.components),
    attachments: current.attachments.map(showAttachment),
    flags: current.flags,
    loading: message.loading,
    ephemeralTo: origin.visibleTo && place.keyOf(origin.visibleTo),
    pings: message.pings,
    sentAt: message.versions[0]?.at ?? current.at,
    editedAt: message.edited ? current.at : undefined,
    replyTo: origin.reference && showReference(origin.reference),
    answers: originOf(message, place),
  };
}

function showReference(reference: MessageRecord): ReplyReference {
  const { id, author, deleted, text } = reference;
  return { messageId: id, authorId: author.id, content: deleted ? undefined : text };
}

function originOf({ origin }: MessageRecord, { discord }: Place): MessageOrigin | undefined {
  const id = origin.interaction?.['id'];
  const facts = discord.interactions.find((interaction) => interaction.id === id)?.facts;
  return (
    facts && {
      interactionId: facts.id,
      kind: facts.kind,
      userId: facts.user.id,
      commandName: facts.commandName,
    }
  );
}

export function showAttachment(
  file: Pick<Attachment, 'filename' | 'contentType' | 'bytes'>,
): ShownAttachment {
  const { filename, contentType, bytes } = file;
  return { filename, contentType, size: bytes.byteLength };
}

function showEmbed(embed: JsonObject): ShownEmbed {
  return {
    title: textOf(embed['title']),
    description: textOf(embed['description']),
    url: textOf(embed['url']),
    color: numberOf(embed['color']),
    author: textOf(objectOf(embed['author'])['name']),
    footer: textOf(objectOf(embed['footer'])['text']),
    fields: objectsOf(embed['fields']).map((field) => ({
      name: textOf(field['name']) ?? '',
      value: textOf(field['value']) ?? '',
      inline: field['inline'] === true,
    })),
  };
}
