import type { Modal, PersonKey, State } from '../../protocol.ts';

/** What is open beside the chat. */
export type Pane = 'knowledge' | 'developers';
/** What a narrow screen shows. */
export type View = 'channels' | 'chat' | Pane;

export interface OpenModal {
  readonly interactionId: string;
  readonly as: PersonKey;
  readonly modal: Modal;
}

/** The article that is open, and the citation it was opened for. */
export interface OpenArticle {
  readonly articleId: string;
  readonly citationId?: string | undefined;
  readonly notice?: string | undefined;
  /** Counts openings: the same citation chosen twice is scrolled to twice. */
  readonly opening: number;
}

/** All the page knows: what the server said, and where the person is in it. */
export interface PageState {
  readonly isConnected: boolean;
  /** Absent until the first state came. */
  readonly server?: State | undefined;
  readonly as: PersonKey;
  /** Each person's own place. */
  readonly channelOf: Readonly<Partial<Record<PersonKey, string>>>;
  readonly pane?: Pane | undefined;
  readonly view: View;
  /** Who types where until when, in milliseconds since 1970. */
  readonly typing: readonly Typing[];
  /** Messages and failed interactions that the person has dismissed. */
  readonly dismissed: ReadonlySet<string>;
  /** The message that the next one replies to. */
  readonly replyTo?: string | undefined;
  readonly modal?: OpenModal | undefined;
  readonly article?: OpenArticle | undefined;
  /** Counts what the server calls a change of its articles. */
  readonly knowledge: number;
  /** Traffic up to this number was cleared away. */
  readonly trafficFrom: number;
  /** A sentence for the person, until it is dismissed. */
  readonly notice?: string | undefined;
  /** Channels in which something came that their person has not seen, as `PERSON CHANNEL`. */
  readonly unread: ReadonlySet<string>;
}

export interface Typing {
  readonly channelId: string;
  readonly userId: string;
  readonly until: number;
}

export function initialState(pane: Pane | undefined): PageState {
  return {
    isConnected: false,
    as: 'member',
    channelOf: {},
    pane,
    view: 'chat',
    typing: [],
    dismissed: new Set(),
    knowledge: 0,
    trafficFrom: 0,
    unread: new Set(),
  };
}
