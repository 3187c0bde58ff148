import { FEATURE_NAMES, measureAll } from '../answer/features.ts';
import { candidatesOf } from '../answer/rank.ts';
import { retrieve } from '../answer/retrieve.ts';
import type { Lesson } from './lessons.ts';
import { type Group, type Matrix, toMatrix } from './matrix.ts';

/** Measured candidates of questions, growing. */
export interface Examples {
  readonly vectors: Float64Array[];
  readonly labels: number[];
  /** One a question; an empty one where the answer was not among the candidates. */
  readonly groups: Group[];
}

/** Measures the candidates of questions that have an answer. */
export function examplesOf(lessons: Iterable<Lesson>): Examples {
  const examples: Examples = { vectors: [], labels: [], groups: [] };
  for (const lesson of lessons) addExample(examples, lesson);
  return examples;
}

/** A question whose answer is not among the candidates teaches nothing, and counts as missed. */
function addExample(examples: Examples, { edition, ask, isAnswer, weight }: Lesson): void {
  const { view, hits } = retrieve(edition, ask);
  const candidates = candidatesOf(edition, view, hits);
  const labels = candidates.map(({ facts, span }) => (isAnswer(facts.id, span) ? 1 : 0));
  const start = examples.labels.length;
  if (labels.includes(1)) {
    examples.vectors.push(...measureAll(view, candidates));
    examples.labels.push(...labels);
  }
  examples.groups.push({ start, end: examples.labels.length, weight });
}

/** The examples as a matrix, without the questions that teach nothing. */
export function matrixOf({ vectors, labels, groups }: Examples): Matrix {
  const teaching = groups.filter(({ start, end }) => end > start);
  return toMatrix(FEATURE_NAMES, vectors, Float64Array.from(labels), teaching);
}
