import type { Answer, Citation } from '../answer/types.ts';

/** The JSON of an answer that scripts depend on. Absent values are `null`. */
export function answerJson(answer: Answer, ms: number): object {
  return {
    kind: answer.kind,
    confidence: round(answer.confidence, 4),
    citations: answer.kind === 'cited' ? answer.citations.map(citationJson) : [],
    closest:
      answer.kind === 'no-evidence' && answer.closest !== undefined
        ? citationJson(answer.closest)
        : null,
    unmatched: answer.unmatched,
    edition: answer.edition,
    ms: round(ms, 2),
  };
}

function citationJson({ id, quote, article, start, end, score }: Citation): object {
  return {
    id,
    quote,
    outlet: article.outlet,
    title: article.title,
    article: article.id,
    published: article.published ?? null,
    byline: article.byline ?? null,
    url: article.url ?? null,
    via: article.via ?? null,
    start,
    end,
    score: round(score, 4),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
