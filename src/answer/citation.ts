import { hash } from 'node:crypto';
import type { ArticleFacts, Sentence } from '../corpus/article.ts';
import type { QuestionView } from './question-view.ts';
import type { Distinct } from './distinct.ts';
import { reasonsFor } from './reasons.ts';
import type { Citation, Quotation } from './types.ts';

/** Cites a sentence; the quote is what the body holds at its place. */
export function cite({ sentence, copies }: Distinct, view: QuestionView): Citation {
  const { facts, number, span, score } = sentence;
  const articles = [facts, ...copies.map((copy) => copy.facts)];
  const outlets = articles.map(({ outlet }) => outlet);
  return {
    ...quoteSentence(facts, number, span),
    score,
    reasons: reasonsFor(sentence, view),
    carriers: articles.filter(({ outlet }, at) => outlets.indexOf(outlet) === at),
    isExact: copies.every((copy) => copy.span.text === span.text),
  };
}

/** @param number of the sentence in its article. */
export function quoteSentence(
  article: ArticleFacts,
  number: number,
  { start, end, text: quote }: Sentence,
): Quotation {
  return { id: citationId(article.id, number, quote), quote, start, end, article };
}

/** `ARTICLE#N-HASH`: 6 hexadecimal digits of the sentence's SHA-256 notice a changed text. */
export function citationId(article: string, number: number, quote: string): string {
  return `${article}#${number}-${hashOfQuote(quote)}`;
}

/** The part of a citation id that tells one text from another. */
export function hashOfQuote(quote: string): string {
  return hash('sha256', quote, 'hex').slice(0, 6);
}

/** Whether a body reads at the citation's place what the citation quotes. */
export function stillReads({ start, end, quote }: Quotation, body: string): boolean {
  return quote !== '' && body.slice(start, end) === quote;
}
