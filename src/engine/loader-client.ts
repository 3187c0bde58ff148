import type { OnProgress } from './engine.ts';
import { type FromLoader, type LoaderData, OutcomeCollector } from './loader-messages.ts';
import type { FailedLoad, PreparedEdition } from './prepare.ts';
import { startThread, type Thread } from './thread.ts';

/** What to tell while an edition is made. */
export interface LoadEvents {
  readonly onProgress?: OnProgress | undefined;
  readonly onWarning?: ((message: string) => void) | undefined;
}

/** A thread that makes an edition. */
export interface Loader {
  /** @throws Error when the thread, or one of those that cut for it, dies. */
  readonly outcome: Promise<PreparedEdition | FailedLoad>;
  /** Ends it, whether or not it has kept a snapshot. */
  end(): Promise<void>;
}

/** Makes an edition in a thread that reads, with more that cut; keeps a snapshot after that. */
export function startLoader(data: LoaderData, { onProgress, onWarning }: LoadEvents): Loader {
  const collector = new OutcomeCollector();
  let thread: Thread<never> | undefined;
  const outcome = new Promise<PreparedEdition | FailedLoad>((resolve, reject) => {
    thread = startThread<never, FromLoader>('loader-thread', data, {
      onMessage(message) {
        if (message.kind === 'progress') return onProgress?.(message.done, message.total);
        if (message.kind === 'warning') return onWarning?.(message.message);
        const collected = collector.take(message);
        if (collected !== undefined) resolve(collected);
      },
      onDeath: reject,
    });
  });
  return { outcome, end: async () => thread?.end() };
}
