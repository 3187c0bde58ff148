import type { Call, CallName, Calls } from './calls.ts';
import { Desk } from './desk.ts';
import { createCuttersFor } from './cutters.ts';
import { availableMemory } from './memory.ts';
import {
  type FailedLoad,
  keepEdition,
  prepareEdition,
  type PreparedEdition,
  type PrepareRequest,
} from './prepare.ts';
import type { Stock } from './stock.ts';

/** Called with the bytes that are dealt with, and all there are. */
export type OnProgress = (done: number, total: number) => void;

/** Where editions are made and questions answered. */
export interface Engine {
  /** Makes the next edition; the open one goes on answering. */
  prepare(
    folder: string,
    previous?: Stock,
    options?: PrepareOptions,
  ): Promise<PreparedEdition | FailedLoad>;
  /** Answers from this edition as soon as it resolves, and from the old one if it rejects. */
  open(stock: Stock): Promise<void>;
  /** @throws Decline when what is asked for is not there, or was not found in time. */
  call<Name extends CallName>(name: Name, of: Calls[Name]['of']): Promise<Calls[Name]['gives']>;
  close(): Promise<void>;
}

export interface PrepareOptions {
  /** The edition may be let go again: nothing of it is kept on the disk. */
  readonly isTrial?: boolean | undefined;
}

export interface EngineOptions {
  /** Bytes of memory that a load may take; what the system has unless given. */
  readonly memory?: number | undefined;
  /** Where snapshots of editions lie; without it there are none. */
  readonly dataDir?: string | undefined;
  /** `false`: what lies there is used, and nothing is written. Only without threads. */
  readonly keeps?: boolean | undefined;
  /** Called with bytes while an edition is made. */
  readonly onProgress?: OnProgress | undefined;
  /** Something is wrong that keeps nobody from an edition; `message` is for the log. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** Does everything in the thread that asks: the fastest way for one question about a few articles. */
export function createInlineEngine(options: EngineOptions = {}): Engine {
  const desk = new Desk();
  return {
    async prepare(folder, previous, { isTrial } = {}) {
      const request: PrepareRequest = {
        ...options,
        keeps: isTrial === true ? false : options.keeps,
        folder,
        previous,
        memory: options.memory ?? availableMemory(),
        createCutters: createCuttersFor,
      };
      const outcome = await prepareEdition(request);
      keepEdition(request, outcome);
      return outcome;
    },
    open: async (stock) => desk.open(stock),
    // The name decides what `of` is, and what comes of it.
    call: async (name, of) => desk.perform({ id: 0, name, of } as Call),
    close: async () => {},
  };
}
