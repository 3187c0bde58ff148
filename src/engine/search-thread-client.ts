import type { Holdings } from '../search/shelf.ts';
import { type Call, type Outcome, unpackError } from './calls.ts';
import { Pending } from './pending.ts';
import { startThread, type Thread } from './thread.ts';

/** The call that the thread works on, and the next: it never waits for a message. */
const MOST_IN_HAND = 2;

/** What a search thread is told when it starts. */
export interface SearchThreadData {
  /** It finds titles and outlets while they are typed; one that only answers questions need not. */
  readonly findsNames: boolean;
}

export interface SearchThreadOptions extends SearchThreadData {
  /** Milliseconds that it may work on a call. */
  readonly within: number;
  /** It has room for another call. */
  readonly onRoom: () => void;
  /** It died, and these were not answered. To open an edition is not among them: that rejects. */
  readonly onLost: (lost: readonly Pending[], reason: Error) => void;
}

/**
 * A search thread as the thread that asks sees it. It runs from its first call on, and after it died
 * from the next one; it is ended when it works on a call for too long.
 */
export class SearchThreadClient {
  readonly #options: SearchThreadOptions;
  /** In the order in which the thread has them: it works on the first. */
  readonly #inHand = new Map<number, Pending>();
  #thread: Thread<Call> | undefined;
  #holdings: Holdings | undefined;
  /** Editions it was asked to open. */
  #opened = 0;
  /** Runs while the thread works on a call, anew for each. */
  #watchdog: NodeJS.Timeout | undefined;

  constructor(options: SearchThreadOptions) {
    this.#options = options;
  }

  /** It has an edition to answer from, and does not work on as many calls as it may. */
  get hasRoom(): boolean {
    return this.isOpen && this.#inHand.size < MOST_IN_HAND;
  }

  get isOpen(): boolean {
    return this.#holdings !== undefined;
  }

  get isIdle(): boolean {
    return this.#inHand.size === 0;
  }

  /** Answers from another edition, or from the same as before when it rejects. */
  async open(holdings: Holdings): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.take(this.#opening(holdings, resolve, reject));
    });
    this.#holdings = holdings;
    this.#options.onRoom();
  }

  take(pending: Pending): void {
    this.#thread ??= this.#start();
    this.#inHand.set(pending.call.id, pending);
    this.#thread.post(pending.call);
    if (this.#inHand.size === 1) this.#watch();
  }

  /**
   * Ends it, whatever it is doing.
   * @returns the calls that it had in hand; to open an edition is not among them: that rejects.
   */
  async end(): Promise<readonly Pending[]> {
    clearTimeout(this.#watchdog);
    const thread = this.#thread;
    this.#thread = undefined;
    const left = this.#letGo(new Error('search-thread was ended'));
    await thread?.end();
    return left;
  }

  #start(): Thread<Call> {
    const { findsNames } = this.#options;
    const data: SearchThreadData = { findsNames };
    const thread = startThread<Call, Outcome>('search-thread', data, {
      onMessage: (outcome) => this.#onOutcome(outcome),
      onDeath: (reason) => this.#onDeath(reason),
    });
    if (this.#holdings !== undefined) {
      // In hand as well: no call takes the time that a thread takes to start.
      const again = this.#opening(this.#holdings);
      this.#inHand.set(again.call.id, again);
      thread.post(again.call);
    }
    return thread;
  }

  #opening(
    of: Holdings,
    resolve = () => {},
    reject: (reason: unknown) => void = () => {},
  ): Pending {
    this.#opened += 1;
    // Calls are numbered from 0.
    return new Pending({ id: -this.#opened, name: 'open', of }, resolve, reject);
  }

  #onOutcome(outcome: Outcome): void {
    const pending = this.#inHand.get(outcome.id);
    if (pending === undefined) return;
    this.#inHand.delete(outcome.id);
    this.#watch();
    this.#options.onRoom();
    // One that was given up is settled already.
    if (outcome.kind === 'failed') pending.reject(unpackError(outcome.error));
    else pending.resolve(outcome.value);
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    const [first] = this.#inHand.values();
    // To open an edition may take long.
    if (first === undefined || first.call.name === 'open') return;
    // Where this thread was busy itself, the outcome may be there and not read yet.
    const look = () => setImmediate(() => this.#endIfStuck(first));
    this.#watchdog = setTimeout(look, this.#options.within).unref();
  }

  /** The thread may never come back from this one, which was given up already. */
  #endIfStuck(pending: Pending): void {
    if (!this.#inHand.delete(pending.call.id)) return;
    void this.#thread?.end();
    this.#onDeath(new Error('search-thread was ended'));
  }

  #onDeath(reason: Error): void {
    this.#thread = undefined;
    clearTimeout(this.#watchdog);
    this.#options.onLost(this.#letGo(reason), reason);
  }

  /** @returns calls that somebody waits for. @param reason why no edition is opened. */
  #letGo(reason: Error): readonly Pending[] {
    const left = [...this.#inHand.values()].filter(({ isGivenUp }) => !isGivenUp);
    this.#inHand.clear();
    const isOpening = ({ call }: Pending) => call.name === 'open';
    for (const pending of left.filter(isOpening)) pending.reject(reason);
    return left.filter((pending) => !isOpening(pending));
  }
}
