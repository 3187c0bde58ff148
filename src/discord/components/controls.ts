import type { Library } from '../../library.ts';
import type { Lists } from '../lists.ts';
import { contextControl } from './context.ts';
import type { Control } from './control.ts';
import { questionForm } from './question-form.ts';

/** Everything that a button, a menu or a form can do. */
export function createControls(library: Library, lists: Lists): readonly Control[] {
  return [
    contextControl(library),
    ...lists.more.controls,
    ...lists.compare.controls,
    ...lists.timeline.controls,
    ...lists.outlets.controls,
    questionForm({ more: lists.more, compare: lists.compare }),
  ];
}
