import type { LocalEvent } from '../local-discord/events.ts';
import type { InteractionRecord } from '../local-discord/interaction-record.ts';
import { showPlace, type Place } from './place.ts';
import type { BotStatus, ServerFrame, State, TrafficEntry } from './protocol.ts';
import { showCommands } from './show/command.ts';
import { showInteraction } from './show/interaction.ts';
import { showMessage } from './show/message.ts';

/** What a page has to know of an event; undefined for nothing. */
export function frameOf(event: LocalEvent, place: Place): ServerFrame | undefined {
  switch (event.kind) {
    case 'message-created':
    case 'message-edited':
      return { kind: 'message', message: showMessage(event.message, place) };
    case 'message-deleted': {
      const { id, channel } = event.message;
      return { kind: 'message-deleted', channelId: channel.id, messageId: id };
    }
    case 'typing':
      return { kind: 'typing', channelId: event.channel.id, userId: event.user.id };
    case 'commands':
      return { kind: 'commands', commands: showCommands(place) };
    case 'interaction':
      if (!isShown(event.interaction)) return undefined;
      return { kind: 'interaction', interaction: showInteraction(event.interaction, place) };
    // Of these the developers' pane tells.
    case 'dispatch':
    case 'frame':
    case 'gateway':
    case 'request':
      return undefined;
  }
}

/** All there is, for a page that connects. */
export function stateOf(
  place: Place,
  botStatus: BotStatus,
  traffic: readonly TrafficEntry[],
): State {
  const messages = place.channels.flatMap((channel) => Array.from(channel.messages.values()));
  return {
    ...showPlace(place),
    commands: showCommands(place),
    messages: messages
      .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
      .map((message) => showMessage(message, place)),
    interactions: place.discord.interactions
      .filter((interaction) => isShown(interaction) && isOpen(interaction))
      .map((interaction) => showInteraction(interaction, place)),
    botStatus,
    traffic,
  };
}

/** While somebody types, the choices are all there is to see. */
function isShown({ facts }: InteractionRecord): boolean {
  return facts.kind !== 'autocomplete';
}

function isOpen({ failed, acknowledgedAt }: InteractionRecord): boolean {
  return failed !== undefined || acknowledgedAt === undefined;
}
