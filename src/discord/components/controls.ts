import type { FeedbackStore } from '../../feedback.ts';
import type { Lists } from '../lists.ts';
import { contextControl } from './context.ts';
import type { Control } from './control.ts';
import { feedbackControls } from './feedback.ts';
import { type PreviewParts, previewControls } from './preview.ts';
import { questionForm } from './question-form.ts';

export interface ControlParts extends PreviewParts {
  readonly lists: Lists;
  readonly feedback?: FeedbackStore | undefined;
}

/** Everything that a button, a menu or a form can do. */
export function createControls(parts: ControlParts): readonly Control[] {
  const { library, lists, feedback, log } = parts;
  return [
    contextControl(library),
    ...lists.more.controls,
    ...lists.compare.controls,
    ...lists.timeline.controls,
    ...lists.outlets.controls,
    ...(feedback === undefined ? [] : feedbackControls(feedback, log)),
    ...previewControls(parts),
    questionForm({ more: lists.more, compare: lists.compare }),
  ];
}
