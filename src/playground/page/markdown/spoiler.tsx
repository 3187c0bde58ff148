import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

/** Hidden until it is pressed, for eyes and for screen readers. */
export function Spoiler({ children }: { readonly children: VNode }): VNode {
  const [isShown, setShown] = useState(false);
  if (isShown) return <span class="spoiler shown">{children}</span>;
  return (
    <span
      class="spoiler"
      role="button"
      tabIndex={0}
      aria-label="Spoiler: show it"
      onClick={(event) => {
        event.preventDefault();
        setShown(true);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        setShown(true);
      }}
    >
      <span class="hidden-text" aria-hidden="true" inert>
        {children}
      </span>
    </span>
  );
}
