import { COMPONENT, controlsOf, flatten, type Control } from './components.ts';
import { hasFlag } from './flags.ts';
import { objectOf, objectsOf, textOf, type JsonObject } from './json.ts';
import type { Channel, User } from './model.ts';

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly description?: string | undefined;
}

/** A message as it read at one time. */
export interface MessageVersion {
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly Attachment[];
  readonly flags: number;
  readonly allowedMentions: unknown;
  /** Whom this version pings: `@everyone`, `@here`, `<@id>`, `<@&id>`. */
  readonly pings: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What about a message never changes. */
export interface MessageOrigin {
  readonly id: string;
  readonly channel: Channel;
  readonly author: User;
  /** Discord's message type: 0 plain, 19 reply, 20 slash command, 23 context-menu command. */
  readonly type: number;
  /** The only person who sees it; everybody in the channel when absent. */
  readonly visibleTo?: User | undefined;
  readonly reference?: MessageRecord | undefined;
  /** Wire form of the interaction it answers; its `id` is the record's. */
  readonly interaction?: JsonObject | undefined;
  readonly nonce?: string | undefined;
  /** Names of stickers. */
  readonly stickers?: readonly string[] | undefined;
}

/** A message with its history. Live: it changes as the bot edits it. */
export class MessageRecord {
  readonly origin: MessageOrigin;
  readonly versions: MessageVersion[];
  deleted = false;

  constructor(origin: MessageOrigin, first: MessageVersion) {
    this.origin = origin;
    this.versions = [first];
  }

  get id(): string {
    return this.origin.id;
  }
  get channel(): Channel {
    return this.origin.channel;
  }
  get author(): User {
    return this.origin.author;
  }
  get current(): MessageVersion {
    const last = this.versions.at(-1);
    if (last === undefined) throw new Error('a message has at least one version');
    return last;
  }
  get content(): string {
    return this.current.content;
  }
  get embeds(): readonly JsonObject[] {
    return this.current.embeds;
  }
  get components(): readonly JsonObject[] {
    return this.current.components;
  }
  get attachments(): readonly Attachment[] {
    return this.current.attachments;
  }
  get flags(): number {
    return this.current.flags;
  }
  get ephemeral(): boolean {
    return this.origin.visibleTo !== undefined;
  }
  /** Whether it still says "… is thinking". */
  get loading(): boolean {
    return hasFlag(this.flags, 'loading');
  }
  /** Whether it read otherwise before; filling a deferral is no edit. */
  get edited(): boolean {
    return this.versions.filter(({ flags }) => !hasFlag(flags, 'loading')).length > 1;
  }
  get replyTo(): MessageRecord | undefined {
    return this.origin.reference;
  }
  /** Whom any version of it pinged. */
  get pings(): readonly string[] {
    return [...new Set(this.versions.flatMap(({ pings }) => pings))];
  }
  get controls(): readonly Control[] {
    return controlsOf(this.components);
  }
  get buttons(): readonly Control[] {
    return this.controls.filter(({ kind }) => kind === 'button');
  }
  get selects(): readonly Control[] {
    return this.controls.filter(({ kind }) => kind === 'select');
  }
  /** All a person reads in it, top to bottom, without the controls. */
  get text(): string {
    return textOfVersion(this.current);
  }

  isVisibleTo(user: User): boolean {
    return this.origin.visibleTo === undefined || this.origin.visibleTo === user;
  }
}

/** All a person read in it at that time, top to bottom, without the controls. */
export function textOfVersion(version: MessageVersion): string {
  const shown = flatten(version.components)
    .filter((component) => component['type'] === COMPONENT.text)
    .map((component) => textOf(component['content']));
  const parts = [version.content, ...version.embeds.flatMap(textsOfEmbed), ...shown];
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

function textsOfEmbed(embed: JsonObject): (string | undefined)[] {
  const fields = objectsOf(embed['fields']).flatMap((field) => [field['name'], field['value']]);
  return [
    objectOf(embed['author'])['name'],
    embed['title'],
    embed['description'],
    ...fields,
    objectOf(embed['footer'])['text'],
  ].map(textOf);
}
