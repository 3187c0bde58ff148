import { type Transferable, Worker } from 'node:worker_threads';

/** A thread that talks in messages of known types. */
export interface Thread<To> {
  post(message: To, transfer?: readonly Transferable[]): void;
  /** Ends it, whatever it is doing. */
  end(): Promise<void>;
}

export interface ThreadEvents<From> {
  readonly onMessage: (message: From) => void;
  /** It ended without being told to. */
  readonly onDeath: (reason: Error) => void;
}

/**
 * Starts one of the programs for threads beside this file.
 * @param program its name without an extension.
 * @param data what it finds in `workerData`.
 */
export function startThread<To, From>(
  program: 'cutter-thread' | 'loader-thread' | 'search-thread',
  data: unknown,
  { onMessage, onDeath }: ThreadEvents<From>,
): Thread<To> {
  const worker = new Worker(new URL(`./${program}.js`, import.meta.url), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES[program] },
  });
  let ended = false;
  const die = (reason: Error): void => {
    if (!ended) onDeath(reason);
    ended = true;
  };
  // What it said last may arrive when it is ended already.
  worker.on('message', (message: From) => {
    if (!ended) onMessage(message);
  });
  worker.on('error', (cause: Error) => die(new Error(`${program} failed`, { cause })));
  worker.on('messageerror', (cause: Error) => die(new Error(`${program} failed`, { cause })));
  worker.on('exit', (code) => die(new Error(`${program} ended with code ${code}`)));
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    async end() {
      ended = true;
      await worker.terminate();
    },
  };
}

/**
 * Young objects here are sentences and terms; with V8's own limit a thread keeps 50 MB for them. An
 * answer makes 1.3 MB: with 8 MB a question in a search thread took 9.3 to 12.5 ms of processor, with
 * 32 MB 6.0 to 8.6 (six runs in turns, other programs at work), and the process was no larger.
 */
const YOUNG_MEGABYTES = { 'cutter-thread': 8, 'loader-thread': 8, 'search-thread': 32 } as const;
