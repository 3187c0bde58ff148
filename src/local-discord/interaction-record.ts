import type { Events } from './events.ts';
import type { JsonObject } from './json.ts';
import type { MessageRecord, MessageVersion } from './message-record.ts';
import type { Channel, User } from './model.ts';
import { InteractionFailedError } from './script-errors.ts';

export const INTERACTION_TYPES = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export type InteractionKind = keyof typeof INTERACTION_TYPES;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface InteractionFacts {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly user: User;
  readonly channel: Channel;
  /** As the person would describe it: `/ask question: …`. */
  readonly summary: string;
  /** Of a command: its name. */
  readonly commandName?: string | undefined;
  /** The message whose button, select or menu was used. */
  readonly source?: MessageRecord | undefined;
  readonly createdAt: number;
  /** Type and name, as messages that answer it carry them. */
  readonly metadata: JsonObject;
}

/** An interaction and all that the bot answered. Live: it changes as the bot answers. */
export class InteractionRecord {
  readonly facts: InteractionFacts;
  readonly followups: MessageRecord[] = [];
  /** Discord's number of the first response: 4 reply, 5 deferral, 6 deferred update, … */
  callbackType: number | undefined;
  acknowledgedAt: number | undefined;
  /** What the person was told when the bot was too late. */
  failed: string | undefined;
  /** The message `@original` means. */
  original: MessageRecord | undefined;
  choices: readonly Choice[] | undefined;
  /** Wire form of the modal it was answered with. */
  modal: JsonObject | undefined;
  readonly #events: Events;
  /** How many versions the source message had before a component of it was used. */
  readonly #versionsBefore: number;

  constructor(facts: InteractionFacts, events: Events) {
    this.facts = facts;
    this.#events = events;
    this.#versionsBefore = facts.source?.versions.length ?? 0;
  }

  get id(): string {
    return this.facts.id;
  }
  get user(): User {
    return this.facts.user;
  }
  get acknowledgedAfterMs(): number | undefined {
    if (this.acknowledgedAt === undefined) return undefined;
    return this.acknowledgedAt - this.facts.createdAt;
  }
  get deferred(): boolean {
    return this.callbackType === 5 || this.callbackType === 6;
  }
  /** Whether only the person who invoked sees the answer. */
  get ephemeral(): boolean {
    return this.original?.ephemeral === true;
  }
  /** Versions after the first response, without the "… is thinking". */
  get edits(): readonly MessageVersion[] {
    const versions = this.original?.versions ?? [];
    return versions.slice(this.original === this.facts.source ? this.#versionsBefore : 1);
  }

  /** Resolves when the bot has responded in time, or has failed to. */
  async settled(): Promise<this> {
    await this.#events.until(`a response to ${this.facts.summary}`, () =>
      this.acknowledgedAt !== undefined || this.failed !== undefined ? true : undefined,
    );
    return this;
  }

  /**
   * The answer once it no longer says "… is thinking"; for an update, the updated message.
   *
   * @throws InteractionFailedError when the bot did not respond in time.
   */
  message(): Promise<MessageRecord> {
    return this.#events.until(`an answer to ${this.facts.summary}`, () => {
      if (this.failed !== undefined) throw new InteractionFailedError(this.failed);
      return this.#isAnswered() ? this.original : undefined;
    });
  }

  /** The follow-up number `index`, once it is there. */
  followup(index = 0): Promise<MessageRecord> {
    const what = `follow-up ${index} to ${this.facts.summary}`;
    return this.#events.until(what, () => this.followups[index]);
  }

  #isAnswered(): boolean {
    if (this.original === undefined || this.original.loading) return false;
    return this.original !== this.facts.source || this.edits.length > 0;
  }
}
