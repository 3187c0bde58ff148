import { auroc, refusedWhileKeeping } from '../eval/metrics.ts';
import type { Judged } from './confidence-examples.ts';

/** Where the curve of docs/answers.md is measured. */
const THRESHOLDS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

export function print(what: string, figures: Readonly<Record<string, number>>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  process.stdout.write(`${what}: ${told.join(', ')}\n`);
}

/** How well a confidence tells what is answered right, and what has no answer; its calibration. */
export function printConfidence(
  rows: readonly Judged[],
  confidenceOf: (judged: Judged) => number,
): void {
  const scored = rows.map((row) => ({ ...row, confidence: confidenceOf(row) }));
  const confidences = (isAnswered: boolean) =>
    scored.filter((row) => row.isAnswered === isAnswered).map(({ confidence }) => confidence);
  const [inside, outside] = [confidences(true), confidences(false)];
  print('confidence', {
    auroc: auroc(inside, outside),
    ...refusedWhileKeeping(0.95, inside, outside),
  });
  for (const least of THRESHOLDS) {
    const given = scored.filter(({ confidence }) => confidence >= least);
    print(`  at least ${least}`, {
      answered: given.filter((row) => row.isAnswered).length / inside.length,
      answeredRight: given.filter((row) => row.right).length / inside.length,
      right: given.filter((row) => row.right).length / given.length,
      refused: 1 - given.filter((row) => !row.isAnswered).length / outside.length,
    });
  }
  for (let tenth = 0; tenth < 10; tenth += 1) {
    const bin = scored.filter((row) => Math.floor(row.confidence * 10) === tenth);
    const right = bin.filter((row) => row.right).length / bin.length;
    print(`  confidence 0.${tenth}`, { questions: bin.length, right });
  }
}
