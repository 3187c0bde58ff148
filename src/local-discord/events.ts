import type { OpcodeName } from './gateway/session.ts';
import type { JsonObject } from './json.ts';
import type { Channel, User } from './model.ts';
import type { MessageRecord } from './message-record.ts';
import type { InteractionRecord } from './interaction-record.ts';
import type { RequestRecord } from './rest/request.ts';
import { TimedOutError } from './script-errors.ts';

/** Everything that happens, for tests that wait and for a playground that shows it. */
export type LocalEvent =
  | { readonly kind: 'dispatch'; readonly name: string; readonly data: JsonObject }
  /** A frame that is no dispatch; `d` of what the bot sent holds its token. */
  | {
      readonly kind: 'frame';
      readonly direction: 'to-bot' | 'from-bot';
      readonly op: OpcodeName;
      readonly d: unknown;
    }
  | { readonly kind: 'gateway'; readonly what: 'identified' | 'resumed' | 'closed' }
  | { readonly kind: 'request'; readonly request: RequestRecord }
  | { readonly kind: 'message-created'; readonly message: MessageRecord }
  | { readonly kind: 'message-edited'; readonly message: MessageRecord }
  | { readonly kind: 'message-deleted'; readonly message: MessageRecord }
  /** Opened, answered or failed. */
  | { readonly kind: 'interaction'; readonly interaction: InteractionRecord }
  | { readonly kind: 'commands'; readonly guildId: string | undefined }
  | { readonly kind: 'typing'; readonly channel: Channel; readonly user: User };

export type Listener = (event: LocalEvent) => void;

export class Events {
  readonly #listeners = new Set<Listener>();
  readonly #patienceMs: number;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  /** @returns what stops the listening. */
  on(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: LocalEvent): void {
    for (const listener of Array.from(this.#listeners)) listener(event);
  }

  /**
   * Resolves with the first thing `pick` finds, looking now and after every event.
   * What `pick` throws ends the waiting.
   *
   * @throws TimedOutError when the server's patience ends first.
   */
  until<T>(what: string, pick: (event?: LocalEvent) => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (event?: LocalEvent): void => {
        try {
          const found = pick(event);
          if (found !== undefined) finish(() => resolve(found));
        } catch (error) {
          finish(() => reject(error instanceof Error ? error : new Error(String(error))));
        }
      };
      const timer = setTimeout(() => {
        finish(() => reject(new TimedOutError(`waited ${this.#patienceMs} ms for ${what}`)));
      }, this.#patienceMs);
      const stop = this.on(look);
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        stop();
        settle();
      };
      look();
    });
  }
}
