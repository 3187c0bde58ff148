import { parentPort } from 'node:worker_threads';
import { createCuttersFor } from './cutters.ts';
import { type FromLoader, type LoaderData, messagesOf } from './loader-messages.ts';
import { keepEdition, prepareEdition, type PrepareRequest } from './prepare.ts';

/** Progress is told this often. */
const PROGRESS_MS = 100;

parentPort?.on('message', (data: LoaderData) => {
  void load(data);
});

/** What it throws ends the thread, as an unhandled rejection does: its client is told why. */
async function load(data: LoaderData): Promise<void> {
  let toldAt = 0;
  const request: PrepareRequest = {
    ...data,
    createCutters: createCuttersFor,
    onProgress(done, total) {
      const now = performance.now();
      if (now - toldAt < PROGRESS_MS) return;
      toldAt = now;
      tell({ kind: 'progress', done, total });
    },
    onWarning: (message) => tell({ kind: 'warning', message }),
  };
  const outcome = await prepareEdition(request);
  for (const message of messagesOf(outcome)) tell(message);
  keepEdition(request, outcome);
  // Whoever made a difference stays for the next: to start a thread takes longer than a difference.
  // Whoever made a whole edition goes, and gives back the memory that took.
  if (data.previous === undefined) parentPort?.close();
  else tell({ kind: 'idle' });
}

function tell(message: FromLoader): void {
  parentPort?.postMessage(message);
}
