import {
  TRAFFIC_KEPT,
  TYPING_MS,
  type Reply,
  type ServerFrame,
  type ShownMessage,
  type State,
} from '../../protocol.ts';
import type { PageState } from './page-state.ts';
import { channelHere, readersOf } from './selectors.ts';

/** What the page knows after a frame of the server's. @param now milliseconds since 1970. */
export function reduceFrame(
  state: PageState,
  frame: Exclude<ServerFrame, Reply>,
  now: number,
): PageState {
  if (frame.kind === 'state') {
    const { server: before } = state;
    // Another run of the server: what was open belonged to the one before.
    const isOther = before !== undefined && before.guild.id !== frame.state.guild.id;
    const fresh = isOther ? { channelOf: {}, trafficFrom: 0, unread: new Set<string>() } : {};
    return {
      ...state,
      ...fresh,
      server: frame.state,
      typing: [],
      modal: undefined,
      replyTo: undefined,
    };
  }
  const { server } = state;
  if (server === undefined) return state;
  switch (frame.kind) {
    case 'message':
      return withMessage(state, server, frame.message);
    case 'message-deleted': {
      const messages = server.messages.filter(({ id }) => id !== frame.messageId);
      return { ...state, server: { ...server, messages } };
    }
    case 'typing': {
      const { channelId, userId } = frame;
      const others = state.typing.filter(
        (each) => !(each.channelId === channelId && each.userId === userId),
      );
      return { ...state, typing: [...others, { channelId, userId, until: now + TYPING_MS }] };
    }
    case 'commands':
      return { ...state, server: { ...server, commands: frame.commands } };
    case 'interaction': {
      const interactions = placed(server.interactions, frame.interaction);
      return { ...state, server: { ...server, interactions } };
    }
    case 'bot':
      return { ...state, server: { ...server, botStatus: frame.bot } };
    case 'traffic': {
      const traffic = [...server.traffic, frame.entry].slice(-TRAFFIC_KEPT);
      return { ...state, server: { ...server, traffic } };
    }
    case 'knowledge-changed':
      return { ...state, knowledge: state.knowledge + 1 };
  }
}

function withMessage(state: PageState, server: State, message: ShownMessage): PageState {
  const isNew = server.messages.every(({ id }) => id !== message.id);
  const typing = state.typing.filter(
    ({ channelId, userId }) => !(channelId === message.channelId && userId === message.authorId),
  );
  const messages = placed(server.messages, message);
  const next = { ...state, typing, server: { ...server, messages } };
  return isNew ? { ...next, unread: unreadWith(next, message) } : next;
}

/** The list with this in the place of the one with its id, or behind the others. */
function placed<T extends { readonly id: string }>(list: readonly T[], item: T): readonly T[] {
  const at = list.findIndex(({ id }) => id === item.id);
  return at === -1 ? [...list, item] : list.with(at, item);
}

function unreadWith(state: PageState, message: ShownMessage): ReadonlySet<string> {
  const { server } = state;
  const here = channelHere(state)?.id;
  const keys = readersOf(state, message).filter(
    (as) =>
      server?.people[as].id !== message.authorId &&
      !(as === state.as && here === message.channelId),
  );
  return new Set([...state.unread, ...keys.map((as) => `${as} ${message.channelId}`)]);
}
