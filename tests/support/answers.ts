import type { Answer, Citation, Searched } from '../../src/answer/types.ts';
import type { ArticleFacts } from '../../src/corpus/article.ts';

/** A citation of what `facts` say; `text` is its sentence. */
export function citation(quote: string, facts: Partial<ArticleFacts> = {}): Citation {
  const article: ArticleFacts = {
    id: 'munitions',
    title: 'Allies are upset',
    outlet: 'Bayan News',
    language: 'en',
    ...facts,
  };
  const place = { start: 0, end: quote.length };
  const id = `${article.id}#3-ab12`;
  const found = { score: 1, reasons: [], carriers: [article], isExact: true };
  return { ...place, id, quote, article, ...found };
}

export const searched: Searched = {
  articles: 2,
  outlets: ['Bayan News', 'Buna Times'],
  undated: 2,
};

export function cited(...citations: readonly Citation[]): Answer {
  return { kind: 'cited', citations, confidence: 0.9, unmatched: [], searched, edition: 'e1' };
}

export function noEvidence(unmatched: readonly string[], what: Searched = searched): Answer {
  return { kind: 'no-evidence', confidence: 0.1, unmatched, searched: what, edition: 'e1' };
}
