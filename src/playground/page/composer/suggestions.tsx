import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface Suggestion {
  readonly title: string;
  readonly detail: string;
  /** Of a command. */
  readonly options: readonly { readonly name: string; readonly required: boolean }[];
  readonly choose: () => void;
}

interface Props {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  readonly active: number;
  readonly onActive: (n: number) => void;
}

/** What is typed can become, above the message box, which keeps the focus also while one scrolls. */
export function Suggestions({ id, suggestions, active, onActive }: Props): VNode | null {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (suggestions.length === 0) return null;
  return (
    <ul
      class="suggestions"
      id={id}
      role="listbox"
      tabIndex={0}
      aria-label="Suggestions"
      ref={list}
      onPointerDown={(event) => event.preventDefault()}
    >
      {suggestions.map(({ title, detail, options, choose }, n) => (
        <li
          id={`${id}-${n}`}
          role="option"
          aria-selected={n === active}
          class={n === active ? 'active' : undefined}
          onPointerMove={() => onActive(n)}
          onClick={choose}
        >
          <span class="suggestion-title">
            {title}
            {options.map(({ name, required }) => (
              <span class={required ? 'option-name' : 'option-name optional'}>{name}</span>
            ))}
          </span>
          <small>{detail}</small>
        </li>
      ))}
    </ul>
  );
}
