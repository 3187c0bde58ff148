import { Decline } from '../errors.ts';
import type { Holdings } from '../search/shelf.ts';
import { type Call, type CallName, type Calls, type Outcome, unpackError } from './calls.ts';
import { CallQueue } from './call-queue.ts';
import { startThread, type Thread } from './thread.ts';

/** A person waits no longer; measured answers take milliseconds (docs/performance.md). */
const ANSWER_WITHIN_MS = 10_000;

/** The call that the thread works on, and the next: it never waits for a message. */
const MOST_IN_HAND = 2;

interface Pending {
  readonly call: Call;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  /** It was lost once already, with the thread that had it. */
  retried: boolean;
  readonly timer: NodeJS.Timeout | undefined;
  /** Nobody waits for it any more. */
  isGivenUp: boolean;
}

/**
 * A search thread as the thread that asks sees it. Calls wait here, and not in the thread, so that the
 * urgent ones go first and what nobody waits for any more is not worked on. A thread that dies is
 * replaced when there is something to ask, and what it was asked is asked once more; one that works on
 * a call for too long is ended.
 */
export class SearchThreadClient {
  readonly #within: number;
  readonly #queue = new CallQueue<Pending>();
  /** In the order in which the thread has them: it works on the first. */
  readonly #inHand = new Map<number, Pending>();
  #thread: Thread<Call> | undefined;
  #holdings: Holdings | undefined;
  #nextId = 0;
  #closed = false;
  /** Runs while the thread works on a call, anew for each. */
  #watchdog: NodeJS.Timeout | undefined;

  constructor(within = ANSWER_WITHIN_MS) {
    this.#within = within;
  }

  /** Calls whose outcome somebody waits for. */
  get waiting(): number {
    const inHand = [...this.#inHand.values()].filter(({ isGivenUp }) => !isGivenUp);
    return this.#queue.length + inHand.length;
  }

  /** Answers from another edition, or from the same as before when it rejects. */
  async open(holdings: Holdings): Promise<void> {
    await this.call('open', holdings);
    this.#holdings = holdings;
  }

  call<Name extends CallName>(name: Name, of: Calls[Name]['of']): Promise<Calls[Name]['gives']> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('the library is closed'));
      const id = this.#nextId;
      this.#nextId += 1;
      // The name decides what `of` is, and what the thread gives back for this id.
      const call = { id, name, of } as Call;
      const timer =
        name === 'open' ? undefined : setTimeout(() => this.#giveUp(pending), this.#within).unref();
      const fresh = { retried: false, isGivenUp: false };
      const pending: Pending = { call, resolve, reject, timer, ...fresh };
      this.#queue.add(pending);
      this.#sendNext();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#watchdog);
    const left = [...this.#inHand.values(), ...this.#queue.clear()];
    this.#inHand.clear();
    for (const pending of left) settle(pending).reject(new Error('the library is closed'));
    await this.#thread?.end();
  }

  #sendNext(): void {
    while (this.#inHand.size < MOST_IN_HAND) {
      const pending = this.#queue.next();
      if (pending === undefined) return;
      this.#thread ??= this.#start();
      this.#inHand.set(pending.call.id, pending);
      this.#thread.post(pending.call);
      if (this.#inHand.size === 1) this.#watch();
    }
  }

  #start(): Thread<Call> {
    const thread = startThread<Call, Outcome>('search-thread', undefined, {
      onMessage: (outcome) => this.#onOutcome(outcome),
      onDeath: (reason) => this.#onDeath(reason),
    });
    if (this.#holdings !== undefined) thread.post({ id: -1, name: 'open', of: this.#holdings });
    return thread;
  }

  #onOutcome(outcome: Outcome): void {
    const pending = this.#inHand.get(outcome.id);
    if (pending === undefined) return;
    this.#inHand.delete(outcome.id);
    this.#watch();
    this.#sendNext();
    // One that was given up is settled already.
    if (outcome.kind === 'failed') settle(pending).reject(unpackError(outcome.error));
    else settle(pending).resolve(outcome.value as never);
  }

  #watch(): void {
    clearTimeout(this.#watchdog);
    const [first] = this.#inHand.values();
    // To open an edition may take long.
    if (first === undefined || first.call.name === 'open') return;
    // Where this thread was busy itself, the outcome may be there and not read yet.
    const look = () => setImmediate(() => this.#endIfStuck(first));
    this.#watchdog = setTimeout(look, this.#within).unref();
  }

  /** The thread may never come back from this one; the others are asked of the next thread. */
  #endIfStuck(pending: Pending): void {
    if (!this.#inHand.delete(pending.call.id)) return;
    this.#giveUp(pending);
    void this.#thread?.end();
    this.#onDeath(new Error('search-thread was ended'));
  }

  /** Whoever asked waits no longer. What the thread has in hand, it finishes. */
  #giveUp(pending: Pending): void {
    pending.isGivenUp = true;
    this.#queue.remove(pending);
    settle(pending).reject(new Decline('tooSlow', this.#within / 1000));
  }

  #onDeath(reason: Error): void {
    this.#thread = undefined;
    clearTimeout(this.#watchdog);
    const lost = [...this.#inHand.values()].filter(({ isGivenUp }) => !isGivenUp);
    this.#inHand.clear();
    for (const pending of lost.toReversed()) {
      if (pending.retried) {
        settle(pending).reject(reason);
      } else {
        pending.retried = true;
        this.#queue.putBack(pending);
      }
    }
    this.#sendNext();
  }
}

function settle(pending: Pending): Pending {
  clearTimeout(pending.timer);
  return pending;
}
