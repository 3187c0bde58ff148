import { Decline } from '../errors.ts';
import type { Holdings } from '../search/shelf.ts';
import { type Call, type CallName, type Calls, type Outcome, unpackError } from './calls.ts';
import { startThread, type Thread } from './thread.ts';

/** A person waits no longer; measured answers take milliseconds (docs/performance.md). */
const ANSWER_WITHIN_MS = 10_000;

interface Pending {
  readonly call: Call;
  readonly resolve: (value: never) => void;
  readonly reject: (reason: Error) => void;
  /** It was lost once already, with the thread that had it. */
  retried: boolean;
  readonly timer: NodeJS.Timeout | undefined;
}

/**
 * A search thread as the thread that asks sees it. One that dies is replaced when there is something
 * to ask, and what it was asked is asked once more. One that does not answer in time is ended.
 */
export class SearchThreadClient {
  readonly #within: number;
  readonly #pending = new Map<number, Pending>();
  #thread: Thread<Call> | undefined;
  #holdings: Holdings | undefined;
  #nextId = 0;
  #closed = false;

  constructor(within = ANSWER_WITHIN_MS) {
    this.#within = within;
  }

  /** Calls without an outcome. */
  get waiting(): number {
    return this.#pending.size;
  }

  /** Answers from another edition, or from the same as before when it rejects. */
  async open(holdings: Holdings): Promise<void> {
    await this.call('open', holdings);
    this.#holdings = holdings;
  }

  call<Name extends CallName>(name: Name, of: Calls[Name]['of']): Promise<Calls[Name]['gives']> {
    return new Promise((resolve, reject) => {
      const id = this.#nextId;
      this.#nextId += 1;
      const timer =
        name === 'open' ? undefined : setTimeout(() => this.#giveUp(id), this.#within).unref();
      // The name decides what `of` is, and what the thread gives back for this id.
      const call = { id, name, of } as Call;
      this.#send({ call, resolve, reject, retried: false, timer });
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#rejectAll(new Error('the library is closed'));
    await this.#thread?.end();
  }

  #send(pending: Pending): void {
    if (this.#closed) return pending.reject(new Error('the library is closed'));
    this.#pending.set(pending.call.id, pending);
    this.#thread ??= this.#start();
    this.#thread.post(pending.call);
  }

  #start(): Thread<Call> {
    const thread = startThread<Call, Outcome>('search-thread', undefined, {
      onMessage: (outcome) => this.#settle(outcome),
      onDeath: (reason) => this.#onDeath(reason),
    });
    if (this.#holdings !== undefined) thread.post({ id: -1, name: 'open', of: this.#holdings });
    return thread;
  }

  #settle(outcome: Outcome): void {
    const pending = this.#take(outcome.id);
    if (pending === undefined) return;
    if (outcome.kind === 'failed') pending.reject(unpackError(outcome.error));
    else pending.resolve(outcome.value as never);
  }

  #onDeath(reason: Error): void {
    this.#thread = undefined;
    const lost = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of lost) {
      if (pending.retried) {
        clearTimeout(pending.timer);
        pending.reject(reason);
      } else {
        pending.retried = true;
        this.#send(pending);
      }
    }
  }

  /** The thread may never come back from this one; the others are asked of the next thread. */
  #giveUp(id: number): void {
    const seconds = this.#within / 1000;
    const late = new Decline('tooSlow', seconds);
    this.#take(id)?.reject(late);
    void this.#thread?.end();
    this.#onDeath(late);
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    clearTimeout(pending?.timer);
    return pending;
  }

  #rejectAll(reason: Error): void {
    for (const id of this.#pending.keys()) this.#take(id)?.reject(reason);
  }
}
