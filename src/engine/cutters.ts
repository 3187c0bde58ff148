import { availableParallelism } from 'node:os';
import { type Batch, type CutPart, Cutter } from './cutter.ts';

/** Whoever cuts: this thread, or several others. */
export interface Cutters {
  /** Resolves when more can be taken. */
  cut(batch: Batch): Promise<void>;
  /** Resolves when all is cut. */
  finish(): Promise<readonly CutPart[]>;
}

/** Cuts in the thread that asks. */
function createInlineCutters(): Cutters {
  const cutter = new Cutter();
  return {
    cut: async (batch) => cutter.cut(batch),
    finish: async () => [cutter.finish()],
  };
}

/** Less than this is cut before another thread has started. */
const LEAST_BYTES_FOR_THREADS = 2_000_000;

/** Cutters for so many bytes: threads for many, which take a tenth of a second to start. */
export async function createCuttersFor(bytes: number): Promise<Cutters> {
  // Threads run compiled programs; tests run the engine from its source.
  const isSource = import.meta.url.endsWith('.ts');
  if (bytes < LEAST_BYTES_FOR_THREADS || isSource) return createInlineCutters();
  const { createThreadedCutters } = await import('./cutter-threads.ts');
  return createThreadedCutters(availableParallelism());
}
