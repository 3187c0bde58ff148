import type { JsonObject } from './json.ts';
import type { Attachment, MessageRecord } from './message-record.ts';
import type { Channel, User } from './model.ts';
import { userWire } from './wire.ts';

/** @param showsContent without it the texts are empty, as for a bot without the intent. */
export function messageWire(message: MessageRecord, showsContent = true): JsonObject {
  const { origin, current, channel, author } = message;
  const pings = message.current.pings;
  return {
    id: message.id,
    channel_id: channel.id,
    type: origin.type,
    author: userWire(author),
    content: showsContent ? current.content : '',
    embeds: showsContent ? current.embeds : [],
    components: showsContent ? current.components : [],
    attachments: showsContent
      ? current.attachments.map((file) => attachmentWire(file, channel))
      : [],
    ...(origin.stickers === undefined
      ? {}
      : {
          sticker_items: origin.stickers.map((name) => ({ id: message.id, name, format_type: 1 })),
        }),
    timestamp: new Date(message.versions[0]?.at ?? current.at).toISOString(),
    edited_timestamp: message.edited ? new Date(current.at).toISOString() : null,
    tts: false,
    pinned: false,
    flags: current.flags,
    mention_everyone: pings.some((ping) => ping.startsWith('@')),
    mentions: mentionedUsers(message).map(userWire),
    mention_roles: pings.flatMap((ping) => /^<@&(\d+)>$/u.exec(ping)?.[1] ?? []),
    ...answered(message, showsContent),
  };
}

function answered(message: MessageRecord, showsContent: boolean): JsonObject {
  const { reference, interaction, nonce } = message.origin;
  const parts: Record<string, unknown> = {};
  if (nonce !== undefined) parts['nonce'] = nonce;
  if (interaction !== undefined) {
    parts['interaction_metadata'] = interaction;
    parts['application_id'] = message.author.id;
    parts['webhook_id'] = message.author.id;
  }
  if (reference !== undefined) {
    const { id, channel } = reference;
    const guild = channel.guild === undefined ? {} : { guild_id: channel.guild.id };
    parts['message_reference'] = { type: 0, message_id: id, channel_id: channel.id, ...guild };
    parts['referenced_message'] = reference.deleted
      ? null
      : { ...messageWire(reference, showsContent), referenced_message: undefined };
  }
  return parts;
}

/** People of the channel whom the message pings, as Discord lists them. */
function mentionedUsers(message: MessageRecord): readonly User[] {
  const pinged = message.current.pings.flatMap((ping) => /^<@(\d+)>$/u.exec(ping)?.[1] ?? []);
  const ids = new Set(pinged);
  const { guild, recipients } = message.channel;
  const people = guild === undefined ? recipients : [...guild.members.values()].map((m) => m.user);
  return people.filter(({ id }) => ids.has(id));
}

function attachmentWire(file: Attachment, channel: Channel): JsonObject {
  const url = `https://cdn.discordapp.com/attachments/${channel.id}/${file.id}/${file.filename}`;
  return {
    id: file.id,
    filename: file.filename,
    content_type: file.contentType,
    size: file.bytes.byteLength,
    ...(file.description === undefined ? {} : { description: file.description }),
    url,
    proxy_url: url,
    flags: 0,
  };
}

/** Whether the message is one whose text a bot gets without the privileged intent. */
export function showsContentTo(message: MessageRecord, bot: User): boolean {
  if (message.channel.guild === undefined || message.author === bot) return true;
  return mentionedUsers(message).includes(bot);
}
