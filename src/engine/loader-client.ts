import type { OnProgress } from './engine.ts';
import { type FromLoader, type LoaderData, OutcomeCollector } from './loader-messages.ts';
import type { FailedLoad, PreparedEdition } from './prepare.ts';
import { startThread, type Thread } from './thread.ts';

/** What to tell while an edition is made. */
export interface LoadEvents {
  readonly onProgress?: OnProgress | undefined;
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** The load at hand. */
interface Load {
  readonly collector: OutcomeCollector;
  readonly resolve: (outcome: PreparedEdition | FailedLoad) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Makes editions in a thread that reads, with more that cut; keeps a snapshot after each. It ends by
 * itself after a whole edition, and stays after a difference.
 */
export class LoaderClient {
  readonly #events: LoadEvents;
  readonly #thread: Thread<LoaderData>;
  #load: Load | undefined;
  #isIdle = true;
  #isDead = false;

  constructor(events: LoadEvents) {
    this.#events = events;
    this.#thread = startThread<LoaderData, FromLoader>('loader-thread', undefined, {
      onMessage: (message) => this.#take(message),
      onDeath: (reason) => {
        this.#isDead = true;
        this.#load?.reject(reason);
      },
    });
  }

  /** Whether it lives, and has kept the snapshot of its last load. */
  get isIdle(): boolean {
    return this.#isIdle && !this.#isDead;
  }

  /**
   * One load at a time.
   * @throws Error when the thread, or one of those that cut for it, dies.
   */
  load(data: LoaderData): Promise<PreparedEdition | FailedLoad> {
    this.#isIdle = false;
    return new Promise((resolve, reject) => {
      this.#load = { collector: new OutcomeCollector(), resolve, reject };
      this.#thread.post(data);
    });
  }

  /** Ends it, whether or not it has kept a snapshot. */
  end(): Promise<void> {
    return this.#thread.end();
  }

  #take(message: FromLoader): void {
    switch (message.kind) {
      case 'progress':
        return this.#events.onProgress?.(message.done, message.total);
      case 'warning':
        return this.#events.onWarning?.(message.message);
      case 'idle':
        this.#isIdle = true;
        return undefined;
      case 'piece':
      case 'prepared':
      case 'failed': {
        const outcome = this.#load?.collector.take(message);
        if (outcome !== undefined) this.#load?.resolve(outcome);
      }
    }
  }
}
