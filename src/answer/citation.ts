import { createHash } from 'node:crypto';
import type { QuestionView } from './question-view.ts';
import type { RankedSentence } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import type { Citation } from './types.ts';

/** Cites a sentence; the quote is what the body holds at its place. */
export function cite(ranked: RankedSentence, view: QuestionView): Citation {
  const { facts, number, span, score } = ranked;
  const { start, end, text: quote } = span;
  return {
    id: citationId(facts.id, number, quote),
    quote,
    start,
    end,
    article: facts,
    score,
    reasons: reasonsFor(ranked, view),
  };
}

/** `ARTICLE#N-HASH`: 6 hexadecimal digits of the sentence's SHA-256 notice a changed text. */
function citationId(article: string, number: number, quote: string): string {
  const hash = createHash('sha256').update(quote).digest('hex').slice(0, 6);
  return `${article}#${number}-${hash}`;
}

/** Whether a body reads at the citation's place what the citation quotes. */
export function stillReads({ start, end, quote }: Citation, body: string): boolean {
  return quote !== '' && body.slice(start, end) === quote;
}
