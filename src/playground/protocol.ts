/**
 * Everything that goes between the playground's server and its page.
 *
 * One WebSocket at `/socket` carries all of it, as JSON, one object a frame. (Not server-sent events
 * and POSTs: one connection keeps what a person did and what came of it in one order, it ends when
 * either side does, and its one opening is the only request whose Origin has to be checked.)
 *
 * The first frame the page gets is `state`; each frame after it changes that state. A page that
 * connects again gets `state` again and forgets what it had. The page sends `Request`s, and gets
 * one `reply` with the same `id` for each.
 *
 * The page's files are served from `dist/playground-page/`: `index.html` for `/`; what lies under
 * `assets/` carries a hash in its name and is cached for good; a file `X.br` or `X.gz` beside `X` is
 * sent in its place to browsers that take it. The Content-Security-Policy allows no inline script
 * and no inline style, and nothing from elsewhere.
 *
 * This file imports nothing, so that the page can share it. Times are milliseconds since 1970.
 */

/** What came out of JSON. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Who somebody at the page can be. A switch of the page; every action says as whom it is done. */
export const PERSON_KEYS = ['member', 'moderator'] as const;
export type PersonKey = (typeof PERSON_KEYS)[number];

/** How a citation's id looks wherever the bot prints one: `buna-times-cluster-munitions#3-0a1b2c`. */
export const CITATION_ID = /[^\s#`]+#\d{1,7}-[0-9a-f]{6}(?![0-9a-z])/;

// ── What the server sends ────────────────────────────────────────────────────────────────────

export type ServerFrame =
  | { readonly kind: 'state'; readonly state: State }
  /** A new message, or one that reads differently now: takes the place of the one with its id. */
  | { readonly kind: 'message'; readonly message: ShownMessage }
  | { readonly kind: 'message-deleted'; readonly channelId: string; readonly messageId: string }
  /** Somebody types. It ends after `TYPING_MS`, or with their next message there. */
  | { readonly kind: 'typing'; readonly channelId: string; readonly userId: string }
  /** All that are registered now; takes the place of all before. */
  | { readonly kind: 'commands'; readonly commands: readonly ShownCommand[] }
  /** Takes the place of the one with its id. */
  | { readonly kind: 'interaction'; readonly interaction: ShownInteraction }
  | { readonly kind: 'bot'; readonly bot: BotStatus }
  | { readonly kind: 'traffic'; readonly entry: TrafficEntry }
  /** The bot answers from other articles now: what the page holds of them is out of date. */
  | { readonly kind: 'knowledge-changed' }
  | Reply;

/** How long "… is typing" is shown. */
export const TYPING_MS = 10_000;

/** All there is, at the time of connecting. */
export interface State {
  readonly guild: { readonly id: string; readonly name: string };
  readonly people: Readonly<Record<PersonKey, ShownUser>>;
  readonly bot: ShownUser;
  /** In the order of a sidebar: the guild's, then the direct messages. */
  readonly channels: readonly ShownChannel[];
  /** So that `<@&id>` has a name. */
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly commands: readonly ShownCommand[];
  /** Oldest first, of all channels, also those only one person sees. */
  readonly messages: readonly ShownMessage[];
  /** Oldest first: those that wait for the bot, and those that failed. */
  readonly interactions: readonly ShownInteraction[];
  readonly botStatus: BotStatus;
  /** Oldest first; the last `TRAFFIC_KEPT`. */
  readonly traffic: readonly TrafficEntry[];
}

/** Traffic older than the last so many entries is forgotten; the page may do the same. */
export const TRAFFIC_KEPT = 2_000;

export interface ShownUser {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface ShownChannel {
  readonly id: string;
  /** Without `#`; of a direct message the other's name. */
  readonly name: string;
  readonly kind: 'guild' | 'direct';
  /** Who sees it. A direct message has one person; so has each their own. */
  readonly visibleTo: readonly PersonKey[];
}

// ── Messages ─────────────────────────────────────────────────────────────────────────────────

export interface ShownMessage {
  /** A snowflake; their order is that of sending. */
  readonly id: string;
  readonly channelId: string;
  readonly authorId: string;
  /** Discord's dialect of Markdown; hostile. */
  readonly content: string;
  readonly embeds: readonly ShownEmbed[];
  readonly components: readonly Component[];
  readonly attachments: readonly ShownAttachment[];
  /** Discord's bits: 64 ephemeral, 128 loading, 32768 components of the second kind. */
  readonly flags: number;
  /** "… is thinking": nothing else of it is to be shown. */
  readonly loading: boolean;
  /** Whose eyes it is for ("Only you can see this"); absent: everybody's in the channel. */
  readonly ephemeralTo?: PersonKey;
  /** Whom it really pings: `@everyone`, `@here`, `<@id>`, `<@&id>`. Any other mention in it is inert. */
  readonly pings: readonly string[];
  readonly sentAt: number;
  /** Absent: it reads as it was sent. */
  readonly editedAt?: number;
  readonly replyTo?: ReplyReference;
  /** What it answers, when it answers an interaction. */
  readonly answers?: MessageOrigin;
}

export interface ReplyReference {
  readonly messageId: string;
  readonly authorId: string;
  /** As it read when this one was shown; absent when it is deleted. */
  readonly content?: string;
}

/** The line over a message: "Reader used /ask". */
export interface MessageOrigin {
  readonly interactionId: string;
  readonly kind: InteractionKind;
  readonly userId: string;
  /** Of the command, without `/`; absent for what answers a component or a modal. */
  readonly commandName?: string;
}

export interface ShownEmbed {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  /** 0xRRGGBB. */
  readonly color?: number;
  readonly author?: string;
  readonly footer?: string;
  readonly fields: readonly {
    readonly name: string;
    readonly value: string;
    readonly inline: boolean;
  }[];
}

export interface ShownAttachment {
  readonly filename: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}

export type Component =
  | { readonly type: 'row'; readonly components: readonly Component[] }
  | Button
  | Select
  /** Markdown, as content is. */
  | { readonly type: 'text'; readonly content: string }
  | {
      readonly type: 'section';
      readonly components: readonly Component[];
      readonly accessory?: Component;
    }
  | {
      readonly type: 'container';
      readonly components: readonly Component[];
      readonly color?: number;
      readonly spoiler: boolean;
    }
  | { readonly type: 'separator'; readonly divider: boolean; readonly large: boolean }
  /** A kind that is shown by its name only. */
  | { readonly type: 'other'; readonly name: string };

export interface Button {
  readonly type: 'button';
  readonly style: 'primary' | 'secondary' | 'success' | 'danger' | 'link' | 'premium';
  readonly label?: string;
  readonly emoji?: string;
  /** Absent for a link. */
  readonly customId?: string;
  readonly url?: string;
  readonly disabled: boolean;
}

export interface Select {
  readonly type: 'select';
  readonly of: 'string' | 'user' | 'role' | 'mentionable' | 'channel';
  readonly customId: string;
  readonly placeholder?: string;
  /** Empty unless `of` is `string`. */
  readonly options: readonly SelectOption[];
  readonly minValues: number;
  readonly maxValues: number;
  readonly disabled: boolean;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly emoji?: string;
  readonly selected: boolean;
}

// ── Commands and interactions ────────────────────────────────────────────────────────────────

/** A command as the bot registered it. */
export interface ShownCommand {
  readonly id: string;
  readonly kind: 'slash' | 'user' | 'message';
  readonly name: string;
  /** Empty for the commands of a menu. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  /** Who is offered it where, by the channel's id; a channel that is missing has nobody. */
  readonly offeredIn: Readonly<Record<string, readonly PersonKey[]>>;
}

export interface CommandOption {
  readonly kind:
    | 'subcommand'
    | 'group'
    | 'string'
    | 'integer'
    | 'boolean'
    | 'user'
    | 'channel'
    | 'role'
    | 'mentionable'
    | 'number'
    | 'attachment';
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  /** Choices come from the bot while somebody types: `autocomplete`. */
  readonly autocomplete: boolean;
  readonly choices: readonly Choice[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  /** Of a sub-command or group. */
  readonly options: readonly CommandOption[];
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export type InteractionKind = 'command' | 'component' | 'autocomplete' | 'modal';

/** Something a person did that the bot has to answer within 3 s. Autocompletes are not shown. */
export interface ShownInteraction {
  readonly id: string;
  readonly kind: InteractionKind;
  readonly as: PersonKey;
  readonly channelId: string;
  /** As they would describe it: `/ask question: …`, `presses [Context]`. */
  readonly summary: string;
  /** The message whose button, select or menu was used. */
  readonly messageId?: string;
  readonly startedAt: number;
  readonly outcome: InteractionOutcome;
}

export type InteractionOutcome =
  | { readonly kind: 'waiting' }
  /** The bot responded; what it said comes as messages. */
  | { readonly kind: 'answered' }
  /** What the person is told: "The application did not respond". */
  | { readonly kind: 'failed'; readonly error: string }
  /** To be filled in by the person who did it, and sent with `submit`. */
  | { readonly kind: 'modal'; readonly modal: Modal };

export interface Modal {
  readonly title: string;
  readonly fields: readonly ModalField[];
}

export type ModalField =
  | {
      readonly type: 'text-input';
      readonly customId: string;
      readonly label: string;
      readonly description?: string;
      readonly multiline: boolean;
      readonly placeholder?: string;
      readonly value: string;
      readonly required: boolean;
      readonly minLength: number;
      readonly maxLength: number;
    }
  | {
      readonly type: 'select-input';
      readonly label: string;
      readonly description?: string;
      readonly select: Select;
    }
  | { readonly type: 'text'; readonly content: string };

// ── What the page asks for ───────────────────────────────────────────────────────────────────

/** Where and by whom something is done. */
export interface Acting {
  readonly as: PersonKey;
  readonly channelId: string;
}

/** By the option's name; people, roles and channels by their ids. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** What the page can ask, and what comes of it. */
export interface Actions {
  readonly send: {
    readonly of: Acting & { readonly content: string; readonly replyTo?: string };
    readonly gives: { readonly messageId: string };
  };
  /** One's own message. (Dismissing an ephemeral one is the page's own affair.) */
  readonly delete: {
    readonly of: { readonly as: PersonKey; readonly messageId: string };
    readonly gives: null;
  };
  /** The replies to these come once the bot has responded or failed to. */
  readonly command: {
    /** `path` goes on with group and sub-command: `articles reload`. */
    readonly of: Acting & { readonly path: string; readonly options: OptionValues };
    readonly gives: InteractionResult;
  };
  readonly 'message-command': {
    readonly of: {
      readonly as: PersonKey;
      readonly name: string;
      readonly messageId: string;
    };
    readonly gives: InteractionResult;
  };
  readonly press: {
    readonly of: {
      readonly as: PersonKey;
      readonly messageId: string;
      readonly customId: string;
    };
    readonly gives: InteractionResult;
  };
  readonly choose: {
    readonly of: {
      readonly as: PersonKey;
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    };
    readonly gives: InteractionResult;
  };
  readonly submit: {
    /** `interactionId` is that of the interaction that opened the modal. */
    readonly of: {
      readonly as: PersonKey;
      readonly interactionId: string;
      readonly values: Readonly<Record<string, string>>;
    };
    readonly gives: InteractionResult;
  };
  /** Refused with "Loading options failed" when no choices came in time. */
  readonly autocomplete: {
    /** `options` are the others filled in so far. */
    readonly of: Acting & {
      readonly path: string;
      readonly options: OptionValues;
      readonly focused: string;
      readonly typed: string;
    };
    readonly gives: { readonly choices: readonly Choice[] };
  };
  /** Articles whose title, outlet or id holds `filter`, newest first, the undated last; 500 at most. */
  readonly articles: {
    readonly of: { readonly filter?: string; readonly offset: number; readonly limit: number };
    readonly gives: { readonly total: number; readonly articles: readonly ArticleItem[] };
  };
  /** `null`: there is none with this id. */
  readonly article: {
    readonly of: { readonly id: string };
    readonly gives: ArticleText | null;
  };
  /** Where a citation's sentence stands. Refused when the id is none. */
  readonly citation: {
    readonly of: { readonly id: string };
    readonly gives: CitationPlace;
  };
  /** The session so far as a test. */
  readonly export: {
    readonly of: Readonly<Record<string, never>>;
    readonly gives: ExportedTest;
  };
  /** Starts the bot again, after it has ended or while it runs. */
  readonly 'restart-bot': {
    readonly of: Readonly<Record<string, never>>;
    readonly gives: null;
  };
}

export type ActionName = keyof Actions;

export type Request = {
  [Name in ActionName]: {
    /** Chosen by the page; comes back with the reply. */
    readonly id: number;
    readonly do: Name;
    readonly of: Actions[Name]['of'];
  };
}[ActionName];

export type Reply =
  | {
      readonly kind: 'reply';
      readonly id: number;
      readonly ok: true;
      readonly value: Actions[ActionName]['gives'];
    }
  /** `error` is a sentence for the person: what their client would not have let them do, or what failed. */
  | {
      readonly kind: 'reply';
      readonly id: number;
      readonly ok: false;
      readonly error: string;
    };

export interface InteractionResult {
  readonly interactionId: string;
  readonly outcome: InteractionOutcome;
}

export interface ExportedTest {
  /** To be saved under `tests/`: `session-2026-11-21.test.ts`. */
  readonly fileName: string;
  readonly text: string;
  /** What of the session it leaves out, one sentence each; empty for a session that is all in it. */
  readonly notes: readonly string[];
}

// ── Knowledge ────────────────────────────────────────────────────────────────────────────────

export interface ArticleItem {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601 date or date-time; absent: undated. */
  readonly published?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly via?: string;
  /** BCP 47. */
  readonly language: string;
}

export interface ArticleText extends ArticleItem {
  /** Exactly as printed; hostile. */
  readonly body: string;
  /** In the order of the body; what lies between them is never quoted. */
  readonly sentences: readonly SentencePlace[];
}

/** `body.slice(start, end)`, in UTF-16 units. */
export interface SentencePlace {
  readonly start: number;
  readonly end: number;
  readonly citationId: string;
}

export type CitationPlace =
  /** `number` is the sentence's place in the article's `sentences`. */
  | { readonly kind: 'current'; readonly articleId: string; readonly number: number }
  /** The article is there, and the sentence does not stand in it any more. */
  | { readonly kind: 'changed'; readonly articleId: string }
  | { readonly kind: 'gone' };

// ── The developers' pane ─────────────────────────────────────────────────────────────────────

export interface BotStatus {
  readonly state: 'starting' | 'running' | 'stopped';
  /** Of a bot that has stopped; absent when a signal ended it. */
  readonly exitCode?: number;
  readonly signal?: string;
  /** The last lines it wrote to standard error. */
  readonly lastWords: readonly string[];
}

/** What went over the wire. Tokens are replaced by `[token]`. */
export type TrafficEntry = {
  /** Counts from 1. */
  readonly number: number;
  readonly at: number;
} & (GatewayTraffic | RestTraffic | LogTraffic | ConnectionTraffic);

export interface GatewayTraffic {
  readonly kind: 'gateway';
  readonly direction: 'to-bot' | 'from-bot';
  /** `dispatch`, `heartbeat`, `identify`, … */
  readonly op: string;
  /** Of a dispatch: `INTERACTION_CREATE`. */
  readonly event?: string;
  readonly data: Json;
}

export interface RestTraffic {
  readonly kind: 'rest';
  readonly method: string;
  /** After `/api/v10`. */
  readonly path: string;
  /** The pattern it matched; absent for a route the local Discord does not know. */
  readonly route?: string;
  readonly query: Readonly<Record<string, string>>;
  /** Absent when there was none. */
  readonly body?: Json;
  readonly files: readonly ShownAttachment[];
  /** 0: the connection was cut. */
  readonly status: number;
  readonly answer?: Json;
  /** Why Discord refuses it; empty when it does not. */
  readonly findings: readonly Finding[];
  /** How much of Discord's limits it uses. */
  readonly uses: readonly LimitUse[];
}

export interface Finding {
  /** Keys from the body down, joined by dots: `components.0.components.1.label`; empty for the whole. */
  readonly path: string;
  /** Discord's: `BASE_TYPE_MAX_LENGTH`, or the number of the error, such as `10062`. */
  readonly code: string;
  readonly message: string;
}

export interface LimitUse {
  /** `content`, `components`, `custom_id`, … */
  readonly what: string;
  readonly used: number;
  readonly most: number;
}

/** A line the bot wrote. */
export interface LogTraffic {
  readonly kind: 'log';
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** The event's name, or the line itself. */
  readonly text: string;
  readonly fields: Json;
}

export interface ConnectionTraffic {
  readonly kind: 'connection';
  readonly what: 'identified' | 'resumed' | 'closed';
}
