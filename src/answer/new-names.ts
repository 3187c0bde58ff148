import type { QuestionView } from './question-view.ts';
import type { NameRun, SentenceView } from './sentence-view.ts';

/**
 * Names in a sentence that the question does not give. What it does give of a title is left out: in
 * "Chadian President Idriss Deby", asked for the president of Chad, "Idriss Deby" is new; in "Russian
 * Foreign Ministry", asked for the foreign minister, nothing is.
 */
export function newNamesIn(view: QuestionView, sentence: SentenceView): NameRun[] {
  const { question, asked, states } = view;
  const names = new Set(
    question.terms.flatMap(({ term, forms, name }) => (name ? [term, ...forms] : [])),
  );
  const found = new Set(sentence.coverage.places);
  return sentence.names.flatMap((run) => {
    const first = sentence.terms.findIndex(({ start }) => start === run.start);
    const isGiven = (term: string, at: number) => asked.has(term) || found.has(first + at);
    const isState = (term: string) => states.isState([term]);
    const title = run.terms.findLastIndex(isGiven) + 1;
    const isTitle = run.terms
      .slice(0, title)
      .every((term, at) => isState(term) || (isGiven(term, at) && !names.has(term)));
    if (title === 0) return [run];
    const start = sentence.terms[first + title]?.start;
    if (!isTitle || start === undefined || title === run.terms.length) return [];
    return [{ text: run.text.slice(start - run.start), start, terms: run.terms.slice(title) }];
  });
}
