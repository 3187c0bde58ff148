import type { Answer, Citation } from '../answer/types.ts';
import { withLibrary } from './corpus.ts';
import { auroc, mean, percentile, refusedWhileKeeping } from './metrics.ts';
import type { SpanQuestion, SpanSet } from './squad.ts';

/** A figure that a protocol measured. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit?: 'ms';
}

/** A question whose first citation was not the answer. */
export interface Failure {
  readonly question: string;
  readonly expected: readonly string[];
  readonly given: readonly string[];
  readonly reasons: readonly string[];
  readonly confidence: number;
}

/** What a protocol found out. */
export interface Outcome {
  readonly figures: readonly Figure[];
  readonly failures: readonly Failure[];
}

/** Told after each question; `total` is all of them. */
export type Progress = (done: number, total: number) => void;

/** Citations asked for: the largest k of S@k. */
const CITATIONS = 3;

/**
 * Sentence hits: S@k is the share of answerable questions for which one of the first k citations
 * quotes text that holds the start of a gold answer, in the right article.
 * @param given `true`: each question is asked with its article as a filter.
 */
export async function sentenceHits(
  set: SpanSet,
  given: boolean,
  progress: Progress,
): Promise<Outcome> {
  const questions = set.questions.filter(({ starts }) => starts.length > 0);
  return withLibrary(set.articles, async (library) => {
    const outcomes: { readonly rank: number; readonly ms: number }[] = [];
    const failures: Failure[] = [];
    for (const question of questions) {
      const start = performance.now();
      const answer = await library.ask({
        question: question.question,
        article: given ? question.article : undefined,
        limit: CITATIONS,
        refuse: false,
      });
      const citations = citationsOf(answer);
      const rank = citations.findIndex((citation) => isHit(citation, question)) + 1;
      outcomes.push({ rank, ms: performance.now() - start });
      if (rank !== 1) failures.push(failureOf(question, set, answer));
      progress(outcomes.length, questions.length);
    }
    const hits = (k: number) => mean(outcomes.map(({ rank }) => (rank > 0 && rank <= k ? 1 : 0)));
    const times = outcomes.map(({ ms }) => ms);
    const figures: Figure[] = [
      { name: 'S@1', value: hits(1) },
      { name: 'S@3', value: hits(3) },
      { name: 'questions', value: questions.length },
      { name: 'median', value: percentile(times, 0.5), unit: 'ms' },
      { name: 'p99', value: percentile(times, 0.99), unit: 'ms' },
    ];
    return { figures, failures };
  });
}

/**
 * Refusal out of corpus: every second article is indexed; answerable questions on those should be
 * answered, those on the others refused.
 */
export async function refusalOutOfCorpus(set: SpanSet, progress: Progress): Promise<Outcome> {
  const halves = [0, 1].map((rest) => set.articles.filter((_, at) => at % 2 === rest));
  const answerable = set.questions.filter(({ starts }) => starts.length > 0);
  const inside: number[] = [];
  const outside: number[] = [];
  const decisions = { answeredInside: 0, refusedOutside: 0 };
  for (const half of halves) {
    const ids = new Set(half.map(({ id }) => id));
    await withLibrary(half, async (library) => {
      for (const { question, article } of answerable) {
        const { kind, confidence } = await library.ask({ question });
        const isInside = ids.has(article);
        (isInside ? inside : outside).push(confidence);
        if (isInside && kind === 'cited') decisions.answeredInside += 1;
        if (!isInside && kind === 'no-evidence') decisions.refusedOutside += 1;
        progress(inside.length + outside.length, 2 * answerable.length);
      }
    });
  }
  const { refused, threshold } = refusedWhileKeeping(0.95, inside, outside);
  return {
    figures: [
      { name: 'AUROC', value: auroc(inside, outside) },
      { name: 'refused while keeping 95 %', value: refused },
      { name: 'at confidence', value: threshold },
      { name: 'answered, shipped threshold', value: decisions.answeredInside / inside.length },
      { name: 'refused, shipped threshold', value: decisions.refusedOutside / outside.length },
    ],
    failures: [],
  };
}

function citationsOf(answer: Answer): readonly Citation[] {
  return answer.kind === 'cited' ? answer.citations : [];
}

function isHit({ article, start, end }: Citation, question: SpanQuestion): boolean {
  return article.id === question.article && question.starts.some((at) => at >= start && at < end);
}

function failureOf(question: SpanQuestion, set: SpanSet, answer: Answer): Failure {
  const body = set.articles.find(({ id }) => id === question.article)?.body ?? '';
  const citations = citationsOf(answer);
  return {
    question: question.question,
    expected: [...new Set(question.starts)].map((at) => body.slice(Math.max(0, at - 80), at + 80)),
    given: citations.map(({ quote }) => quote),
    reasons: citations[0]?.reasons ?? [],
    confidence: answer.confidence,
  };
}
