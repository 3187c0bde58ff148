import type { Meaning } from './meaning.ts';
import { strength } from './measures.ts';
import type { QuestionView } from './question-view.ts';
import { isCapital, type SentenceView } from './sentence-view.ts';

/** How much a sentence holds of what a question says besides names: "born" in "Where was Kirby born?". */
export interface Predicate {
  /** Share that stands in the sentence; ½ of a question that is nothing but names, */
  readonly here: number;
  /** that is met in the sentence, beside it or in the title by what the words mean; the same of */
  readonly meant: number;
  /** the word that is met least. */
  readonly least: number;
}

const NAMES_ONLY: Predicate = { here: 0.5, meant: 0.5, least: 1 };

/** @param beside the sentence's neighbours and its article's title. */
export function measurePredicate(
  view: QuestionView,
  meaning: Meaning,
  sentence: SentenceView,
  beside: readonly (SentenceView | undefined)[],
): Predicate {
  const { question, weights } = view;
  const { coverage, terms } = sentence;
  const around = [sentence, ...beside].flatMap((it) => (it ? [meaning.strengthsIn(it)] : []));
  let [all, here, meant, least] = [0, 0, 0, 1];
  question.terms.forEach(({ name }, at) => {
    // A word that the sentence writes as a name is one, even in a question in small letters.
    const found = terms[coverage.places[at] ?? -1];
    if (name || (found !== undefined && isCapital(sentence.text, found.start))) return;
    const weight = weights[at] ?? 0;
    let most = 0;
    for (const strengths of around) most = Math.max(most, strengths[at] ?? 0);
    all += weight;
    here += weight * strength(coverage, at);
    meant += weight * most;
    least = Math.min(least, most);
  });
  return all === 0 ? NAMES_ONLY : { here: here / all, meant: meant / all, least };
}
