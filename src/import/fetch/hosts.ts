import { setTimeout as sleep } from 'node:timers/promises';
import { SourceError } from '../errors.ts';
import type { Rules } from './robots.ts';

/** What is remembered of a host for the length of a run. */
export class Host {
  #free = 0;
  #closed: string | undefined;
  /** Its robots.txt, asked for once; a promise, so that nobody asks twice. */
  rules: Promise<Rules> | undefined;

  /**
   * Waits for the host’s turn.
   *
   * @param delay milliseconds until the next
   * @throws SourceError when the host has asked to be left alone
   */
  async turn(delay: number, signal?: AbortSignal): Promise<void> {
    if (this.#closed !== undefined) throw new SourceError(this.#closed);
    const wait = this.#free - Date.now();
    if (wait > 0) await sleep(wait, undefined, signal ? { signal } : {});
    this.#free = Date.now() + delay;
  }

  /** The delay counts from the end of a request, not from its beginning. */
  rest(delay: number): void {
    this.#free = Math.max(this.#free, Date.now() + delay);
  }

  /** Nothing more is asked of it in this run. */
  close(reason: string): void {
    this.#closed = reason;
  }
}

/**
 * How long a `Retry-After` asks to wait, in milliseconds: it holds seconds or a date.
 *
 * @param now milliseconds since 1970
 */
export function waitOf(retryAfter: string | undefined, now: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
