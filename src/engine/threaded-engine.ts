import { availableParallelism } from 'node:os';
import type { Engine, EngineOptions } from './engine.ts';
import { LoaderClient } from './loader-client.ts';
import { availableMemory } from './memory.ts';
import { SearchThreads } from './search-threads.ts';

export interface ThreadedEngineOptions extends EngineOptions {
  /**
   * Threads that answer questions, at most: one is always there, the others while many questions wait.
   * Editions are made in others. Unless given, as many as there are processors.
   */
  readonly threads?: number | undefined;
}

/** The thread that asks holds nothing but promises: it is never in the way of a gateway. */
export function createThreadedEngine(options: ThreadedEngineOptions = {}): Engine {
  const searching = new SearchThreads({ most: options.threads ?? availableParallelism() });
  let loader: LoaderClient | undefined;
  const idleLoader = async (): Promise<LoaderClient> => {
    if (loader?.isIdle === true) return loader;
    // It may still write a snapshot, which the next one replaces.
    await loader?.end();
    loader = new LoaderClient(options);
    return loader;
  };
  return {
    async prepare(folder, previous, { isTrial } = {}) {
      const memory = options.memory ?? availableMemory();
      const keeps = isTrial === true ? false : options.keeps;
      const data = { folder, previous, memory, dataDir: options.dataDir, keeps };
      if (isTrial !== true || loader?.isIdle === true) return (await idleLoader()).load(data);
      // The snapshot that is being written is not replaced by what may be let go.
      const own = new LoaderClient(options);
      return own.load(data).finally(() => own.end());
    },
    open: (stock) => searching.open(stock),
    call: (name, of) => searching.call(name, of),
    async close() {
      await Promise.all([loader?.end(), searching.close()]);
    },
  };
}
