import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../protocol.ts';
import { RefusedError } from '../connection.ts';
import { placeBeside } from '../ui/place.ts';
import { stepBy } from '../ui/roving.ts';
import type { FieldText } from './invocations.ts';

/** Somebody who types is asked for at most so often, in milliseconds. */
const PATIENCE_MS = 120;

interface Props {
  readonly id: string;
  readonly name: string;
  readonly field: FieldText;
  /** What is offered for a text; nothing is when absent. */
  readonly find: ((typed: string) => Promise<readonly Choice[]>) | undefined;
  readonly inputMode: 'decimal' | undefined;
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly onField: (field: FieldText) => void;
  readonly onSubmit: () => void;
}

/** A text field that offers choices. Arrows go through them, Enter and Tab take one. */
export function Combobox(props: Props): VNode {
  const { id, name, field, find, inputMode, isInvalid, describedBy, onField, onSubmit } = props;
  const input = useRef<HTMLInputElement>(null);
  const popup = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { choices, failure } = useFound(find, field.text, isOpen);
  const [active, setActive] = useState(-1);
  const isShown = isOpen && (choices.length > 0 || failure !== undefined);

  useLayoutEffect(() => {
    if (!isShown || popup.current === null || input.current === null) return;
    popup.current.style.minWidth = `${input.current.offsetWidth}px`;
    placeBeside(popup.current, input.current.getBoundingClientRect(), 'below');
  }, [isShown, choices]);
  useLayoutEffect(() => {
    if (active >= 0) popup.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const take = (choice: Choice) => {
    onField({ text: choice.name, choice });
    setOpen(false);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    const arrow = key === 'ArrowDown' || key === 'ArrowUp';
    const chosen = isShown ? choices[active] : undefined;
    if (arrow && !isOpen) setOpen(find !== undefined);
    else if (arrow && isShown) setActive(stepBy(key, active, choices.length) ?? -1);
    else if (key === 'Enter' && chosen !== undefined) take(chosen);
    else if (key === 'Enter') onSubmit();
    else if (key === 'Tab' && chosen !== undefined) return take(chosen);
    else if (key === 'Escape' && isShown) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <div class="combobox">
      <input
        type="text"
        id={id}
        name={name}
        ref={input}
        dir="auto"
        autoComplete="off"
        inputMode={inputMode}
        value={field.text}
        {...(find === undefined
          ? {}
          : {
              role: 'combobox',
              'aria-autocomplete': 'list',
              'aria-expanded': isShown,
              'aria-controls': `${id}-list`,
              'aria-activedescendant': isShown && active >= 0 ? `${id}-${active}` : undefined,
            })}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        onInput={({ currentTarget }) => {
          onField({ text: currentTarget.value });
          setActive(-1);
          setOpen(find !== undefined);
        }}
        onFocus={() => setOpen(find !== undefined)}
        onClick={() => setOpen(find !== undefined)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {find !== undefined && (
        <ul
          class="options"
          id={`${id}-list`}
          role="listbox"
          aria-label={name}
          ref={popup}
          hidden={!isShown}
        >
          {choices.map((choice, n) => (
            <li
              id={`${id}-${n}`}
              role="option"
              aria-selected={n === active}
              class={n === active ? 'active' : undefined}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(n)}
              onClick={() => take(choice)}
            >
              <bdi>{choice.name}</bdi>
            </li>
          ))}
          {failure !== undefined && (
            <li role="option" aria-selected={false} aria-disabled class="failed">
              {failure}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

interface Found {
  readonly choices: readonly Choice[];
  readonly failure?: string;
}

/** What is offered for the text as it stands, asked for once somebody pauses. */
function useFound(find: Props['find'], text: string, isOpen: boolean): Found {
  const [found, setFound] = useState<Found>({ choices: [] });
  useEffect(() => {
    if (find === undefined || !isOpen) return undefined;
    let isCurrent = true;
    const look = async () => {
      try {
        const choices = await find(text);
        if (isCurrent) setFound({ choices });
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        if (isCurrent) setFound({ choices: [], failure: error.message });
      }
    };
    const timer = setTimeout(() => void look(), PATIENCE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, isOpen]);
  return found;
}
