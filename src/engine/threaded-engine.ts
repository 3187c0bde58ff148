import { availableParallelism } from 'node:os';
import type { Engine, EngineOptions } from './engine.ts';
import { type Loader, startLoader } from './loader-client.ts';
import { availableMemory } from './memory.ts';
import { SearchThreadClient } from './search-thread-client.ts';
import type { Stock } from './stock.ts';

export interface ThreadedEngineOptions extends EngineOptions {
  /** Threads that answer questions; editions are made in others. */
  readonly threads?: number | undefined;
}

/** The thread that asks holds nothing but promises: it is never in the way of a gateway. */
export function createThreadedEngine(options: ThreadedEngineOptions = {}): Engine {
  const count = options.threads ?? Math.max(1, availableParallelism() - 1);
  const clients = Array.from({ length: count }, () => new SearchThreadClient());
  let open: Stock | undefined;
  let loader: Loader | undefined;
  const leastBusy = (): SearchThreadClient =>
    clients.reduce((best, client) => (client.waiting < best.waiting ? client : best));
  const openAll = (stock: Stock) => Promise.all(clients.map((client) => client.open(stock)));
  return {
    async prepare(folder, previous) {
      // The last one may still write a snapshot, which this one replaces.
      await loader?.end();
      const memory = options.memory ?? availableMemory();
      loader = startLoader({ folder, previous, memory, dataDir: options.dataDir }, options);
      return loader.outcome;
    },
    async open(stock) {
      try {
        await openAll(stock);
        open = stock;
      } catch (error) {
        if (open !== undefined) await openAll(open);
        throw error;
      }
    },
    call: (name, of) => leastBusy().call(name, of),
    async close() {
      await Promise.all([loader?.end(), ...clients.map((client) => client.close())]);
    },
  };
}
