import { parentPort } from 'node:worker_threads';
import { type Call, type Outcome, packError } from './calls.ts';
import { Desk } from './desk.ts';

const desk = new Desk();

parentPort?.on('message', (call: Call) => {
  parentPort?.postMessage(outcomeOf(call));
  if (call.name === 'open') desk.growTitles();
});

function outcomeOf(call: Call): Outcome {
  try {
    return { id: call.id, kind: 'done', value: desk.perform(call) };
  } catch (error) {
    return { id: call.id, kind: 'failed', error: packError(error) };
  }
}
