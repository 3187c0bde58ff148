import type { Holdings } from '../search/shelf.ts';
import type { Call, CallName, Calls } from './calls.ts';
import { CallQueue } from './call-queue.ts';
import { Pending } from './pending.ts';
import { SearchThreadClient } from './search-thread-client.ts';

/** A person waits no longer; measured answers take milliseconds (docs/performance.md). */
const ANSWER_WITHIN_MS = 10_000;

/**
 * Calls that wait when another thread is started: less than a tenth of a second of work. Measured at 200
 * interactions a second (docs/performance.md); other lengths were not tried.
 */
const LONG_QUEUE = 8;

/** A thread that had nothing to do for so long goes again, with the 30 to 90 MB it takes; set, not measured. */
const QUIET_MS = 30_000;

export interface SearchThreadsOptions {
  /** Threads at most. */
  readonly most: number;
  /** Milliseconds after which a call is given up. */
  readonly within?: number | undefined;
  /** Milliseconds without a call after which a thread that was added is ended. */
  readonly quiet?: number | undefined;
}

/**
 * The threads that answer: one that is always there, and others while many questions wait. Calls wait
 * here, and not in a thread, so that the urgent ones go first and what nobody waits for any more is not
 * worked on. What a thread was asked that dies is asked once more.
 */
export class SearchThreads {
  readonly #most: number;
  readonly #within: number;
  readonly #quiet: number;
  readonly #queue = new CallQueue<Pending>();
  /** It takes every call. */
  readonly #first: SearchThreadClient;
  /** They take questions for which the first has no room; each with the timer that ends it. */
  readonly #added = new Map<SearchThreadClient, NodeJS.Timeout>();
  #holdings: Holdings | undefined;
  #nextId = 0;
  #closed = false;

  constructor({ most, within = ANSWER_WITHIN_MS, quiet = QUIET_MS }: SearchThreadsOptions) {
    this.#most = most;
    this.#within = within;
    this.#quiet = quiet;
    this.#first = new SearchThreadClient({
      within,
      findsNames: true,
      onRoom: () => this.#sendNext(),
      onLost: (lost, reason) => this.#askAgain(lost, reason),
    });
  }

  /** Answers from another edition, or from the same as before when it rejects. */
  async open(holdings: Holdings): Promise<void> {
    const before = this.#holdings;
    // A thread that is added meanwhile opens it too.
    this.#holdings = holdings;
    try {
      await this.#openAll(holdings);
    } catch (error) {
      this.#holdings = before;
      if (before !== undefined && !this.#closed) await this.#openAll(before);
      throw error;
    }
  }

  call<Name extends CallName>(name: Name, of: Calls[Name]['of']): Promise<Calls[Name]['gives']> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('the library is closed'));
      const id = this.#nextId;
      this.#nextId += 1;
      // The name decides what `of` is, and what the thread gives back for this id.
      const pending = new Pending({ id, name, of } as Call, resolve, reject);
      pending.limit(this.#within, () => this.#queue.remove(pending));
      this.#queue.add(pending);
      this.#sendNext();
      if (this.#queue.length >= LONG_QUEUE) this.#add();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    const threads = [this.#first, ...this.#added.keys()];
    for (const timer of this.#added.values()) clearTimeout(timer);
    this.#added.clear();
    const left = [this.#queue.clear(), ...(await Promise.all(threads.map((each) => each.end())))];
    for (const pending of left.flat()) pending.reject(new Error('the library is closed'));
  }

  async #openAll(holdings: Holdings): Promise<void> {
    const added = [...this.#added.keys()].map((thread) => this.#openAdded(thread, holdings));
    const first = this.#first.open(holdings).catch((error: unknown) => {
      if (this.#closed) throw error;
      // What it worked on before may have been what it died of.
      return this.#first.open(holdings);
    });
    await Promise.all([first, ...added]);
  }

  /** Where it cannot, the others go on without it. */
  async #openAdded(thread: SearchThreadClient, holdings: Holdings): Promise<void> {
    try {
      await thread.open(holdings);
    } catch (error) {
      await this.#remove(thread, error);
    }
  }

  #sendNext(): void {
    while (this.#first.hasRoom) {
      const pending = this.#queue.next();
      if (pending === undefined) return;
      this.#first.take(pending);
    }
    for (const [thread, timer] of this.#added) {
      while (thread.hasRoom) {
        const pending = this.#queue.nextQuestion();
        if (pending === undefined) return;
        timer.refresh();
        thread.take(pending);
      }
    }
  }

  /** One after the other: the next one when this one answers and many wait all the same. */
  #add(): void {
    const isStarting = [...this.#added.keys()].some(({ isOpen }) => !isOpen);
    if (this.#holdings === undefined || isStarting || this.#added.size + 1 >= this.#most) return;
    const thread: SearchThreadClient = new SearchThreadClient({
      within: this.#within,
      findsNames: false,
      onRoom: () => this.#sendNext(),
      onLost: (lost, reason) => {
        void this.#remove(thread, reason);
        this.#askAgain(lost, reason);
      },
    });
    const timer = setTimeout(() => this.#endIfQuiet(thread), this.#quiet).unref();
    this.#added.set(thread, timer);
    void this.#openAdded(thread, this.#holdings);
  }

  #endIfQuiet(thread: SearchThreadClient): void {
    if (thread.isIdle) void this.#remove(thread);
    else this.#added.get(thread)?.refresh();
  }

  /** @param reason why it had to go, where it may have had something in hand. */
  async #remove(thread: SearchThreadClient, reason?: unknown): Promise<void> {
    clearTimeout(this.#added.get(thread));
    this.#added.delete(thread);
    this.#askAgain(await thread.end(), reason);
  }

  #askAgain(lost: readonly Pending[], reason: unknown): void {
    for (const pending of lost.toReversed()) {
      // Nobody waits for it, or it was told so while its thread ended.
      if (pending.isGivenUp) continue;
      if (this.#closed) {
        pending.reject(new Error('the library is closed'));
      } else if (pending.retried) {
        pending.reject(reason);
      } else {
        pending.retried = true;
        this.#queue.putBack(pending);
      }
    }
    this.#sendNext();
  }
}
