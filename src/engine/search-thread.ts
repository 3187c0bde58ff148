import { parentPort, workerData } from 'node:worker_threads';
import { type Call, type Outcome, packError } from './calls.ts';
import { Desk } from './desk.ts';
import type { SearchThreadData } from './search-thread-client.ts';

const desk = new Desk();
// Set by `startThread`, which types it.
const { findsNames } = workerData as SearchThreadData;

parentPort?.on('message', (call: Call) => {
  parentPort?.postMessage(outcomeOf(call));
  if (findsNames && call.name === 'open') desk.growTitles();
});

function outcomeOf(call: Call): Outcome {
  try {
    return { id: call.id, kind: 'done', value: desk.perform(call) };
  } catch (error) {
    return { id: call.id, kind: 'failed', error: packError(error) };
  }
}
