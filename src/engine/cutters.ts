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
    finish: async () => cutter.finish(),
  };
}

/** Less than this is cut before another thread has started. */
const LEAST_BYTES_FOR_THREADS = 2_000_000;

/**
 * A segment that is made takes three times its memory, so a large corpus is cut into several: a
 * question about 189 MB took 1.35 GB with two, and 1.10 with these (docs/performance.md).
 */
const LEAST_SEGMENT_BYTES = 32_000_000;
/**
 * Of a whole corpus, so that no segment is small to the next load (`SMALL_SHARE`), and that there are
 * fewer than make it cut small ones anew (`MOST_SEGMENTS`).
 */
const SEGMENTS = 6;

/** Cutters for so many bytes: threads for many, which take a tenth of a second to start. */
export async function createCuttersFor(bytes: number): Promise<Cutters> {
  // Threads run compiled programs; tests run the engine from its source.
  const isSource = import.meta.url.endsWith('.ts');
  if (bytes < LEAST_BYTES_FOR_THREADS || isSource) return createInlineCutters();
  const { createThreadedCutters } = await import('./cutter-threads.ts');
  const segmentBytes = Math.max(LEAST_SEGMENT_BYTES, bytes / SEGMENTS);
  return createThreadedCutters(availableParallelism(), segmentBytes);
}
