import { Worker } from 'node:worker_threads';
import { SourceError } from '../errors.ts';
import type { JobName, Jobs } from './jobs.ts';
import type { Outcome } from './reader-thread.ts';

/** Reads what others wrote in a thread of its own, one job at a time. */
export interface Reader {
  /** @throws SourceError when it cannot be read, or not within time and memory */
  read<Name extends JobName>(name: Name, of: Jobs[Name]['of']): Promise<Jobs[Name]['gives']>;
  close(): Promise<void>;
}

/** Milliseconds. A page of 5 MB takes 15 s; pages made to be slow would take hours. */
const READ_WITHIN = 120_000;
/** MiB of heap. A page of 5 MB takes 465 MB of memory in all. */
const MOST_MEMORY = 800;

export function createReader(within = READ_WITHIN): Reader {
  let thread: Worker | undefined;
  const end = async (): Promise<void> => {
    const ending = thread;
    thread = undefined;
    await ending?.terminate();
  };
  return {
    async read(name, of) {
      thread ??= startThread();
      const outcome = await outcomeOf(thread, { name, of }, within);
      if (outcome.kind === 'done') return outcome.value as never;
      // A thread that was slow or died is not used again.
      if (outcome.fault === undefined) await end();
      throw new SourceError(outcome.fault ?? `cannot be read: ${outcome.error}`);
    },
    close: end,
  };
}

function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEMORY };
  const thread = new Worker(new URL('./reader-thread.js', import.meta.url), { resourceLimits });
  // What a thread says while it is being ended concerns nobody.
  return thread.on('error', () => {});
}

function outcomeOf(thread: Worker, job: unknown, within: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      thread.off('message', settle).off('exit', onExit).off('error', onError);
      resolve(outcome);
    };
    const failed = (error: string): void => settle({ kind: 'failed', error });
    const timer = setTimeout(() => failed(`it took more than ${within / 1000} s`), within);
    const onExit = (): void => failed('the reading was stopped');
    const onError = (error: Error & { code?: string }): void =>
      failed(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? `it took more than ${MOST_MEMORY} MiB of memory`
          : error.message,
      );
    thread.once('message', settle).once('exit', onExit).once('error', onError);
    thread.postMessage(job);
  });
}
