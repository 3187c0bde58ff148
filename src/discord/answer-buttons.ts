import type { Answer, Ask } from '../answer/types.ts';
import { buttonRow, type Row } from './rows.ts';
import { contextButtons } from './components/context.ts';
import type { Lists } from './lists.ts';
import { shownOf } from './render.ts';
import * as texts from './texts.ts';

/** What can be done with an answer. A refusal has nothing to show more of. */
export function answerButtons(answer: Answer, ask: Ask, lists: Lists): Row[] {
  if (answer.kind === 'no-evidence') return [];
  return buttonRow([
    ...contextButtons(shownOf(answer.citations)),
    lists.more.button(texts.moreEvidence, ask, answer.edition),
    // Other outlets than the one that was asked for.
    lists.compare.button(texts.otherOutlets, { ...ask, outlet: undefined }, ''),
  ]);
}
