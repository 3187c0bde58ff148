import { parentPort } from 'node:worker_threads';
import { Cutter } from './cutter.ts';
import type { FromCutter, ToCutter } from './cutter-threads.ts';

const cutter = new Cutter();

parentPort?.on('message', (message: ToCutter) => {
  if (message.kind === 'cut') {
    cutter.cut(message.batch);
    answer({ kind: 'taken' });
  } else if (message.kind === 'close') {
    cutter.close();
  } else {
    answer({ kind: 'finished', parts: cutter.finish() });
  }
});

function answer(message: FromCutter): void {
  parentPort?.postMessage(message);
}
