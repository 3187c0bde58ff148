import type { QuestionView } from './question-view.ts';
import type { RankedSentence } from './rank.ts';

/** How much of what was asked a sentence holds; related words count like the word itself. */
export interface Held {
  /** Share of the terms in the sentence, beside it or in the title, 0 to 1. */
  readonly around: number;
  /** Share of the terms in the sentence itself. */
  readonly here: number;
  /** Share of the names in the sentence, beside it or in the title; 1 where none is asked for. */
  readonly names: number;
}

export function measureHeld(view: QuestionView, ranked: RankedSentence): Held {
  const { terms } = view.question;
  const { sentence, before, after, title } = ranked;
  const [here = [], ...beside] = [sentence, before, after, title].map((text) =>
    text === undefined ? [] : text.coverage.strengths,
  );
  const isHere = terms.map((_, at) => (here[at] ?? 0) > 0);
  const isAround = isHere.map((is, at) => is || beside.some((each) => (each[at] ?? 0) > 0));
  const isName = terms.map(({ name }) => name);
  return {
    around: share(isAround),
    here: share(isHere),
    names: isName.includes(true) ? share(isAround.filter((_, at) => isName[at])) : 1,
  };
}

function share(flags: readonly boolean[]): number {
  return flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;
}
