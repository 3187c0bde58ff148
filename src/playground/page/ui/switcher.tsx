import type { VNode } from 'preact';
import type { View } from '../model/page-state.ts';
import { usePage } from '../page-context.ts';
import { Icon, type IconName } from './icon.tsx';

const VIEWS: readonly (readonly [view: View, label: string, icon: IconName])[] = [
  ['channels', 'Channels', 'list'],
  ['chat', 'Chat', 'chat'],
  ['knowledge', 'Articles', 'book'],
  ['developers', 'Traffic', 'code'],
];

/** On narrow screens: which part of the page is shown. */
export function Switcher(): VNode {
  const { state, dispatch } = usePage();
  return (
    <nav class="switcher" aria-label="Parts of the page">
      {VIEWS.map(([view, label, icon]) => (
        <button
          type="button"
          aria-current={state.view === view ? 'page' : undefined}
          onClick={() => dispatch({ kind: 'view', view })}
        >
          <Icon name={icon} />
          {label}
        </button>
      ))}
    </nav>
  );
}
