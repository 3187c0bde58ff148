import { reduceFrame } from './reduce-frame.ts';
import type { PageEvent } from './events.ts';
import type { OpenArticle, PageState } from './page-state.ts';
import { channelHere } from './selectors.ts';

/** What the page shows after an event. */
export function reduce(state: PageState, event: PageEvent): PageState {
  switch (event.kind) {
    case 'frames':
      return event.frames.reduce((now, frame) => reduceFrame(now, frame, event.now), state);
    case 'connection':
      return { ...state, isConnected: event.isOpen };
    case 'be':
      return seen({ ...state, as: event.as, replyTo: undefined, modal: undefined });
    case 'go':
      return seen({
        ...state,
        channelOf: { ...state.channelOf, [state.as]: event.channelId },
        replyTo: undefined,
        view: 'chat',
      });
    case 'view':
      return { ...state, view: event.view, ...paneOf(state, event.view) };
    case 'pane':
      return { ...state, pane: event.pane, view: event.pane ?? 'chat' };
    case 'dismiss':
      return { ...state, dismissed: new Set([...state.dismissed, event.id]) };
    case 'reply-to':
      return { ...state, replyTo: event.messageId };
    case 'modal':
      return { ...state, modal: event.modal };
    case 'article':
      return { ...state, ...opened(state, event.article) };
    case 'clear-traffic':
      return { ...state, trafficFrom: state.server?.traffic.at(-1)?.number ?? state.trafficFrom };
    case 'typing-ended':
      return { ...state, typing: state.typing.filter(({ until }) => until > event.now) };
    case 'notice':
      return { ...state, notice: event.notice };
  }
}

/** On a wide screen the pane stays open beside the chat. */
function paneOf(state: PageState, view: PageState['view']): Pick<PageState, 'pane'> {
  return { pane: view === 'knowledge' || view === 'developers' ? view : state.pane };
}

function opened(
  state: PageState,
  article: Omit<OpenArticle, 'opening'> | undefined,
): Partial<PageState> {
  if (article === undefined) return { article: undefined };
  const opening = (state.article?.opening ?? 0) + 1;
  return { article: { ...article, opening }, pane: 'knowledge', view: 'knowledge' };
}

/** The channel somebody looks at has nothing unread. */
function seen(state: PageState): PageState {
  const channel = channelHere(state);
  if (channel === undefined) return state;
  const unread = [...state.unread].filter((key) => key !== `${state.as} ${channel.id}`);
  return { ...state, unread: new Set(unread) };
}
