import { parentPort, workerData } from 'node:worker_threads';
import { Cutter } from './cutter.ts';
import type { CutterData, FromCutter, ToCutter } from './cutter-threads.ts';

// Given by `CutterThread`.
const { segmentBytes } = workerData as CutterData;
const cutter = new Cutter(segmentBytes);

parentPort?.on('message', (message: ToCutter) => {
  if (message.kind === 'cut') {
    cutter.cut(message.batch);
    answer({ kind: 'taken' });
  } else {
    answer({ kind: 'finished', parts: cutter.finish() });
  }
});

function answer(message: FromCutter): void {
  parentPort?.postMessage(message);
}
