import type { Log } from './log.ts';

/** What is logged while articles are read, where there is no terminal for a progress bar. */
export interface ReadingLog {
  (done: number, total: number): void;
  /** Nothing is left to take away. */
  end(): void;
}

/** Whoever watches the log sees that it goes on. */
const LOGGED_EVERY_MS = 10_000;

/** One line when reading begins, and one from time to time. */
export function createReadingLog(
  log: Pick<Log, 'info'>,
  now: () => number = () => performance.now(),
): ReadingLog {
  let loggedAt = Number.NEGATIVE_INFINITY;
  const read = (done: number, total: number): void => {
    if (now() - loggedAt < LOGGED_EVERY_MS) return;
    loggedAt = now();
    log.info({ event: 'library.reading', done, total }, 'reading articles');
  };
  return Object.assign(read, { end: () => {} });
}
