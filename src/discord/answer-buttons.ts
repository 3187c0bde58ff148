import type { Answer, Ask } from '../answer/types.ts';
import type { Texts } from '../texts/en.ts';
import { contextButtons } from './components/context.ts';
import { feedbackButtons } from './components/feedback.ts';
import type { Lists } from './lists.ts';
import { shownOf } from './render.ts';
import { buttonRow, type Row } from './rows.ts';

/** What can be done with an answer, and what can be said of it where feedback is kept. */
export type AnswerButtons = (texts: Texts, answer: Answer, ask: Ask) => readonly Row[];

export function createAnswerButtons(lists: Lists, isFeedbackKept: boolean): AnswerButtons {
  return (texts, answer, ask) => [
    ...(answer.kind === 'cited' ? evidenceButtons(texts, answer, ask, lists) : []),
    ...(isFeedbackKept ? feedbackButtons(texts, ask, answer.edition) : []),
  ];
}

/** A refusal has nothing to show more of. */
function evidenceButtons(
  texts: Texts,
  { citations, edition }: Extract<Answer, { kind: 'cited' }>,
  ask: Ask,
  lists: Lists,
): Row[] {
  return buttonRow([
    ...contextButtons(texts, shownOf(citations)),
    lists.more.button(texts.moreEvidence, ask, edition),
    // Other outlets than the one that was asked for.
    lists.compare.button(texts.otherOutlets, { ...ask, outlet: undefined }, ''),
  ]);
}
