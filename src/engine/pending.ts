import { Decline } from '../errors.ts';
import type { Call } from './calls.ts';

/** A call, and who waits for what comes of it. */
export class Pending {
  readonly call: Call;
  readonly #resolve: (value: never) => void;
  readonly #reject: (reason: unknown) => void;
  #timer: NodeJS.Timeout | undefined;
  /** It was lost once already, with the thread that had it. */
  retried = false;
  /** Nobody waits for it any more. */
  isGivenUp = false;

  /** @param resolve takes what the call's name gives. */
  constructor(call: Call, resolve: (value: never) => void, reject: (reason: unknown) => void) {
    this.call = call;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Whoever asked waits no longer than so many milliseconds. What a thread has in hand then, it finishes. */
  limit(within: number, onGivenUp: () => void): void {
    const giveUp = () => {
      this.isGivenUp = true;
      onGivenUp();
      this.reject(new Decline('tooSlow', within / 1000));
    };
    this.#timer = setTimeout(giveUp, within).unref();
  }

  resolve(value: unknown): void {
    clearTimeout(this.#timer);
    this.#resolve(value as never);
  }

  reject(reason: unknown): void {
    clearTimeout(this.#timer);
    this.#reject(reason);
  }
}
