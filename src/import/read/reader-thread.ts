import { parentPort } from 'node:worker_threads';
import { SourceError } from '../errors.ts';
import { type Job, perform } from './jobs.ts';

/** What became of a job. */
export type Outcome =
  | { readonly kind: 'done'; readonly value: unknown }
  /** `fault` is a phrase for whoever imports; without one the thread itself is at fault. */
  | { readonly kind: 'failed'; readonly fault?: string | undefined; readonly error: string };

parentPort?.on('message', (job: Job) => {
  void outcomeOf(job).then((outcome) => parentPort?.postMessage(outcome));
});

async function outcomeOf(job: Job): Promise<Outcome> {
  try {
    return { kind: 'done', value: await perform(job) };
  } catch (error) {
    const fault = error instanceof SourceError ? error.message : undefined;
    return { kind: 'failed', fault, error: error instanceof Error ? error.message : String(error) };
  }
}
