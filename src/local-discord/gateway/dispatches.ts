import type { LocalEvent } from '../events.ts';
import type { JsonObject } from '../json.ts';
import type { MessageRecord } from '../message-record.ts';
import { canView, CHANNEL_TYPES, type Channel } from '../model.ts';
import { messageWire, showsContentTo } from '../message-wire.ts';
import { memberPart } from '../wire.ts';
import type { World } from '../world.ts';
import type { Gateway } from './gateway.ts';
import type { Session } from './session.ts';

/** Tells the bot of what happens to messages, as far as it may know. */
export function dispatchMessages(world: World, gateway: Gateway): void {
  world.events.on((event) => {
    const name = nameOf(event);
    if (name === undefined || !('message' in event)) return;
    const { message } = event;
    // What only one person sees comes over no gateway.
    if (message.ephemeral || !canView(message.channel, world.bot)) return;
    gateway.dispatch(name, (session) => {
      if (!session.wants(message.channel.guild ? 'guildMessages' : 'directMessages'))
        return undefined;
      return name === 'MESSAGE_DELETE' ? deletion(message) : body(world, session, message);
    });
  });
}

function nameOf(event: LocalEvent): string | undefined {
  if (event.kind === 'message-created') return 'MESSAGE_CREATE';
  if (event.kind === 'message-edited') return 'MESSAGE_UPDATE';
  return event.kind === 'message-deleted' ? 'MESSAGE_DELETE' : undefined;
}

function body(world: World, session: Session, message: MessageRecord): JsonObject {
  const member = message.channel.guild?.members.get(message.author.id);
  const showsContent = session.wants('messageContent') || showsContentTo(message, world.bot);
  return {
    ...messageWire(message, showsContent),
    ...placeOf(message.channel),
    ...(member === undefined ? {} : { member: memberPart(member) }),
  };
}

function deletion(message: MessageRecord): JsonObject {
  return { id: message.id, channel_id: message.channel.id, ...placeOf(message.channel) };
}

function placeOf(channel: Channel): JsonObject {
  const place = { channel_type: CHANNEL_TYPES[channel.kind] };
  return channel.guild === undefined ? place : { ...place, guild_id: channel.guild.id };
}
