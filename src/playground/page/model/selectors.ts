import type {
  InteractionOutcome,
  PersonKey,
  ShownChannel,
  ShownCommand,
  ShownInteraction,
  ShownMessage,
  ShownUser,
} from '../../protocol.ts';
import type { PageState } from './page-state.ts';

/** The channels that whoever one is sees. */
export function channelsOf({ server, as }: PageState): readonly ShownChannel[] {
  return server?.channels.filter(({ visibleTo }) => visibleTo.includes(as)) ?? [];
}

/** Where one is: where one last was as this person, or the first channel they see. */
export function channelHere(state: PageState): ShownChannel | undefined {
  const channels = channelsOf(state);
  return channels.find(({ id }) => id === state.channelOf[state.as]) ?? channels[0];
}

/** What one sees in a channel, oldest first. */
export function messagesIn(state: PageState, channelId: string): readonly ShownMessage[] {
  const { server, as, dismissed } = state;
  return (server?.messages ?? []).filter(
    ({ id, channelId: where, ephemeralTo }) =>
      where === channelId && (ephemeralTo ?? as) === as && !dismissed.has(id),
  );
}

/** Who among the people sees it. */
export function readersOf({ server }: PageState, message: ShownMessage): readonly PersonKey[] {
  const channel = server?.channels.find(({ id }) => id === message.channelId);
  const readers = channel?.visibleTo ?? [];
  return message.ephemeralTo === undefined
    ? readers
    : readers.filter((as) => as === message.ephemeralTo);
}

/** Commands of a person's own that wait for the bot or failed, and have no message of the bot's yet. */
export function pendingIn(state: PageState, channelId: string): readonly ShownInteraction[] {
  const { server, as, dismissed } = state;
  return (server?.interactions ?? []).filter(
    (each) =>
      each.channelId === channelId &&
      each.as === as &&
      (each.kind === 'command' || each.kind === 'modal') &&
      isOpen(each.outcome) &&
      !dismissed.has(each.id),
  );
}

/** What became last of the buttons and menus of a message, by whoever one is. */
export function pressedOn(
  { server, as }: PageState,
  messageId: string,
): InteractionOutcome | undefined {
  const all = server?.interactions ?? [];
  return all.findLast(
    (each) => each.kind === 'component' && each.as === as && each.messageId === messageId,
  )?.outcome;
}

function isOpen({ kind }: InteractionOutcome): boolean {
  return kind === 'waiting' || kind === 'failed';
}

/** The commands of a kind that one is offered in a channel, by name. */
export function commandsIn(
  { server, as }: PageState,
  channelId: string,
  kind: ShownCommand['kind'],
): readonly ShownCommand[] {
  return (server?.commands ?? [])
    .filter((each) => each.kind === kind && each.offeredIn[channelId]?.includes(as))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Everybody there is: the people and the bot. */
export function usersOf({ server }: PageState): readonly ShownUser[] {
  return server === undefined ? [] : [server.bot, ...Object.values(server.people)];
}

export function userOf(state: PageState, id: string): ShownUser | undefined {
  return usersOf(state).find((user) => user.id === id);
}
