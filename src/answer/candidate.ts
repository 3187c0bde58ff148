import type { ArticleFacts, Sentence } from '../corpus/article.ts';
import type { ArticleView } from './article-view.ts';
import type { Candidate } from './features.ts';

/** A sentence that may answer. */
export interface CandidateSentence extends Candidate {
  /** Place of its article in the edition. */
  readonly place: number;
  readonly facts: ArticleFacts;
  readonly span: Sentence;
}

/**
 * A sentence among its neighbours; none where the article has no such sentence.
 * @param passage the score of its passage as a share of the best passage's.
 */
export function candidateAt(
  article: ArticleView,
  number: number,
  passage: number,
): CandidateSentence[] {
  const sentence = article.sentence(number);
  if (sentence === undefined) return [];
  return [
    {
      place: article.place,
      facts: article.facts,
      span: article.span(number),
      sentence,
      before: article.sentence(number - 1),
      after: article.sentence(number + 1),
      title: article.title,
      passage,
      article: article.score,
      number,
      outlet: article.facts.outlet,
    },
  ];
}
