import * as z from 'zod';
import { UserError } from '../errors.ts';
import { withLibrary } from './corpus.ts';
import { mean, percentile, rankingMetrics } from './metrics.ts';
import type { Outcome, Progress } from './span-protocols.ts';
import { type EvalArticle, parseJson } from './squad.ts';

/** A MultiHop-RAG question. */
export interface HopQuestion {
  readonly question: string;
  /** Sentences that together answer; none when nothing does. */
  readonly facts: readonly string[];
}

/** The MultiHop-RAG pair: evidence sentences by article, and questions over them. */
export interface HopSet {
  readonly articles: readonly EvalArticle[];
  readonly questions: readonly HopQuestion[];
}

const FACTS = z.array(
  z.object({
    title: z.string(),
    fact: z.string(),
    source: z.string().nullish(),
    published_at: z.string().nullish(),
  }),
);

const QUERIES = z.array(
  z.object({
    query: z.string(),
    question_type: z.string(),
    evidence_list: z.array(z.object({ fact: z.string() })),
  }),
);

/** Questions of this type have no answer in the corpus. */
const NULL_TYPE = 'null_query';

/** @throws UserError naming the file that is not of MultiHop-RAG's form. */
export function parseMultihop(
  facts: { readonly text: string; readonly file: string },
  queries: { readonly text: string; readonly file: string },
): HopSet {
  const byTitle = new Map<string, EvalArticle>();
  for (const { title, fact, source, published_at } of parse(FACTS, facts)) {
    const article = byTitle.get(title);
    byTitle.set(title, {
      id: article?.id ?? `m${byTitle.size}`,
      title,
      outlet: article?.outlet ?? source ?? UNKNOWN_OUTLET,
      published: article?.published ?? published_at ?? undefined,
      body: article === undefined ? fact : `${article.body}\n\n${fact}`,
    });
  }
  const questions = parse(QUERIES, queries).map(({ query, question_type, evidence_list }) => ({
    question: query,
    facts: question_type === NULL_TYPE ? [] : evidence_list.map(({ fact }) => fact),
  }));
  return { articles: [...byTitle.values()], questions };
}

const UNKNOWN_OUTLET = 'unknown';

function parse<T>(schema: z.ZodType<T>, { text, file }: { text: string; file: string }): T {
  const parsed = schema.safeParse(parseJson(text, file));
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'malformed' };
  throw new UserError(`${file} is not in MultiHop-RAG's form: ${path.join('.')}: ${message}`);
}

/** Citations asked for: the paper's cut-off. */
const CITATIONS = 10;

/**
 * Hits@10, Hits@4, MAP@10 and MRR@10 over the questions with evidence, and the share of those
 * without that are refused at the shipped threshold.
 * @param distractors articles that answer none of the questions.
 */
export async function multihopRetrieval(
  set: HopSet,
  distractors: readonly EvalArticle[],
  progress: Progress,
): Promise<Outcome> {
  return withLibrary([...set.articles, ...distractors], async (library) => {
    const metrics: ReturnType<typeof rankingMetrics>[] = [];
    const failures: Outcome['failures'][number][] = [];
    const times: number[] = [];
    const refused = { answerable: 0, unanswerable: 0 };
    for (const { question, facts } of set.questions) {
      const start = performance.now();
      const answer = await library.ask({ question, limit: CITATIONS, refuse: false });
      times.push(performance.now() - start);
      const { kind } = await library.ask({ question });
      if (kind === 'no-evidence') refused[facts.length > 0 ? 'answerable' : 'unanswerable'] += 1;
      progress(times.length, set.questions.length);
      if (facts.length === 0) continue;
      const citations = answer.kind === 'cited' ? answer.citations : [];
      const given = citations.map(({ quote }) => quote);
      const measured = rankingMetrics(given, facts);
      metrics.push(measured);
      if (measured.map < 1 / facts.length) {
        const { confidence } = answer;
        const reasons = citations[0]?.reasons ?? [];
        failures.push({ question, expected: facts, given, reasons, confidence });
      }
    }
    const nulls = set.questions.length - metrics.length;
    const figures = [
      { name: 'Hits@10', value: mean(metrics.map(({ hitsAt10 }) => hitsAt10)) },
      { name: 'Hits@4', value: mean(metrics.map(({ hitsAt4 }) => hitsAt4)) },
      { name: 'MAP@10', value: mean(metrics.map(({ map }) => map)) },
      { name: 'MRR@10', value: mean(metrics.map(({ mrr }) => mrr)) },
      { name: 'null queries refused', value: refused.unanswerable / nulls },
      { name: 'others answered', value: 1 - refused.answerable / metrics.length },
      { name: 'questions', value: set.questions.length },
      { name: 'median', value: percentile(times, 0.5), unit: 'ms' as const },
      { name: 'p99', value: percentile(times, 0.99), unit: 'ms' as const },
    ];
    return { figures, failures };
  });
}
