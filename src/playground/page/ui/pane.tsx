import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { usePage } from '../page-context.ts';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly name: 'knowledge' | 'developers';
  readonly title: string;
  /** In the head, before and behind the title. */
  readonly before?: ComponentChildren;
  readonly tools?: ComponentChildren;
  /** Changes whenever something opens in it, by whatever has the focus then. */
  readonly opening?: number | undefined;
  readonly children: ComponentChildren;
}

/** What stands beside the chat. Escape closes it, and gives the focus back to what opened it. */
export function Pane({ name, title, before, tools, opening, children }: Props): VNode {
  const { dispatch } = usePage();
  const opener = useMemo(() => document.activeElement, [opening]);
  const close = () => {
    dispatch({ kind: 'pane', pane: undefined });
    // On narrow screens what had the focus is hidden until the pane is gone.
    setTimeout(() => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    });
  };
  return (
    <section
      class={`pane ${name}`}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <div class="pane-head">
        {before}
        <h2>{title}</h2>
        {tools}
        <IconButton icon="close" label={`Close ${title}`} onClick={close} />
      </div>
      {children}
    </section>
  );
}
