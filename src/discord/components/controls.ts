import type { FeedbackStore } from '../../feedback.ts';
import type { Library } from '../../library.ts';
import type { Lists } from '../lists.ts';
import type { Log } from '../log.ts';
import { contextControl } from './context.ts';
import type { Control } from './control.ts';
import { feedbackControls } from './feedback.ts';
import { questionForm } from './question-form.ts';

export interface ControlParts {
  readonly library: Library;
  readonly lists: Lists;
  readonly feedback?: FeedbackStore | undefined;
  readonly log: Log;
}

/** Everything that a button, a menu or a form can do. */
export function createControls({
  library,
  lists,
  feedback,
  log,
}: ControlParts): readonly Control[] {
  return [
    contextControl(library),
    ...lists.more.controls,
    ...lists.compare.controls,
    ...lists.timeline.controls,
    ...lists.outlets.controls,
    ...(feedback === undefined ? [] : feedbackControls(feedback, log)),
    questionForm({ more: lists.more, compare: lists.compare }),
  ];
}
