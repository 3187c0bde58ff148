import { FEATURE_NAMES } from '../answer/features.ts';
import { measureAll } from '../answer/features.ts';
import { candidatesOf } from '../answer/rank.ts';
import { retrieve } from '../answer/retrieve.ts';
import type { SpanSet } from '../eval/squad.ts';
import type { Edition } from '../search/edition.ts';
import type { Group, Matrix } from './boost.ts';

/** Measured candidates of questions, growing. */
export interface Examples {
  readonly vectors: Float64Array[];
  readonly labels: number[];
  /** One a question; an empty one where the answer was not among the candidates. */
  readonly groups: Group[];
}

export function createExamples(): Examples {
  return { vectors: [], labels: [], groups: [] };
}

/**
 * Adds the questions of a set; those whose answer is not among the candidates teach nothing.
 * @param corpus the edition that a question is asked of, by the article that answers it.
 * @param given with the article as a filter.
 */
export function addExamples(
  examples: Examples,
  set: SpanSet,
  corpus: (article: string) => Edition,
  given: boolean,
): void {
  for (const { question, article, starts } of set.questions) {
    if (starts.length === 0) continue;
    const edition = corpus(article);
    const { view, hits } = retrieve(edition, { question, ...(given ? { article } : {}) });
    const candidates = candidatesOf(edition, view, hits);
    const labels = candidates.map(({ facts, span }) =>
      facts.id === article && starts.some((at) => at >= span.start && at < span.end) ? 1 : 0,
    );
    if (!labels.includes(1)) {
      examples.groups.push({ start: examples.labels.length, end: examples.labels.length });
      continue;
    }
    const start = examples.labels.length;
    examples.vectors.push(...measureAll(view, candidates));
    examples.labels.push(...labels);
    examples.groups.push({ start, end: examples.labels.length });
  }
}

/** The examples as a matrix, without the questions that teach nothing. */
export function matrixOf(examples: Examples): Matrix {
  const groups: Group[] = [];
  const rows: number[] = [];
  for (const { start, end } of examples.groups) {
    if (start === end) continue;
    const first = rows.length;
    for (let row = start; row < end; row += 1) rows.push(row);
    groups.push({ start: first, end: rows.length });
  }
  return {
    columns: FEATURE_NAMES.map((_, feature) =>
      Float64Array.from(rows, (row) => examples.vectors[row]?.[feature] ?? 0),
    ),
    labels: Uint8Array.from(rows, (row) => examples.labels[row] ?? 0),
    groups,
  };
}
