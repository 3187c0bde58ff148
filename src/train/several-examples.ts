import { asksSeveral } from '../answer/question-view.ts';
import { type Found, likeliestOf } from '../answer/rank-several.ts';
import { retrieve } from '../answer/retrieve.ts';
import type { HopQuestion } from '../eval/multihop.ts';
import type { Edition } from '../search/edition.ts';

/** A question that asks several things at once, and the sentences that may answer. */
export interface SeveralExample {
  readonly question: HopQuestion;
  readonly found: readonly Found[];
  readonly texts: readonly string[];
}

/** Those of the questions that ask several things at once and have evidence. */
export function severalExamples(
  edition: Edition,
  questions: readonly HopQuestion[],
): SeveralExample[] {
  return questions.flatMap((question) => {
    const { view, hits } = retrieve(edition, question);
    if (!asksSeveral(view)) return [];
    const found = likeliestOf(edition, view, hits);
    const texts = found.map(({ article, number }) => article.span(number).text);
    return question.facts.length > 0 ? [{ question, found, texts }] : [];
  });
}

/** Whether a sentence is evidence, as MultiHop-RAG counts it. */
export function holdsFact(text: string, { facts }: HopQuestion): boolean {
  const squeezed = text.replace(/\s/g, '');
  return facts.some((fact) => squeezed.includes(fact.replace(/\s/g, '')));
}
