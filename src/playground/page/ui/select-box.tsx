import type { VNode } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SelectOption } from '../../protocol.ts';
import { Icon } from './icon.tsx';
import { placeBeside } from './place.ts';
import { stepBy } from './roving.ts';

interface Props {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly min: number;
  readonly max: number;
  readonly disabled?: boolean;
  /** Values in the order of the options. */
  readonly onChoose: (values: readonly string[]) => void;
}

/** A menu to choose from: one value at once, or several until it is closed. */
export function SelectBox({ label, options, min, max, disabled = false, onChoose }: Props): VNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popup = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(options.filter(({ selected }) => selected).map(({ value }) => value)),
  );
  const isMultiple = max > 1;

  useLayoutEffect(() => {
    if (!isOpen || popup.current === null || button.current === null) return;
    popup.current.style.minWidth = `${button.current.offsetWidth}px`;
    placeBeside(popup.current, button.current.getBoundingClientRect(), 'below');
  }, [isOpen]);
  useLayoutEffect(() => {
    popup.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, isOpen]);

  const send = (values: ReadonlySet<string>) => {
    onChoose(options.map(({ value }) => value).filter((value) => values.has(value)));
  };
  const close = (sends: boolean) => {
    setOpen(false);
    if (sends && isMultiple && chosen.size >= min) send(chosen);
  };
  const choose = (value: string) => {
    const others = isMultiple ? [...chosen].filter((each) => each !== value) : [];
    const isOff = isMultiple && chosen.has(value);
    const next = new Set(isOff || others.length >= max ? others : [...others, value]);
    setChosen(next);
    if (isMultiple) return;
    setOpen(false);
    send(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepBy(event.key, active, options.length);
    const option = options[active];
    if (!isOpen) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      setOpen(true);
    } else if (to !== undefined) setActive(to);
    else if (event.key === 'Escape') close(false);
    else if (event.key === 'Tab') return close(true);
    else if ((event.key === 'Enter' || event.key === ' ') && option !== undefined)
      choose(option.value);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const labels = options.filter(({ value }) => chosen.has(value)).map((option) => option.label);

  return (
    <div class="select-box">
      <button
        type="button"
        class="select"
        role="combobox"
        ref={button}
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
        disabled={disabled}
        onClick={() => (isOpen ? close(true) : setOpen(true))}
        onBlur={() => isOpen && close(true)}
        onKeyDown={onKeyDown}
      >
        <span class={labels.length === 0 ? 'placeholder' : undefined}>
          {labels.length === 0 ? label : labels.join(', ')}
        </span>
        <Icon name="down" />
      </button>
      <ul
        id={`${id}-list`}
        class="options"
        role="listbox"
        aria-label={label}
        aria-multiselectable={isMultiple}
        ref={popup}
        hidden={!isOpen}
      >
        {options.map((option, n) => (
          <li
            id={`${id}-${n}`}
            role="option"
            aria-selected={chosen.has(option.value)}
            class={n === active ? 'active' : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(n)}
            onClick={() => choose(option.value)}
          >
            <span>{[option.emoji, option.label].filter(Boolean).join(' ')}</span>
            {option.description !== undefined && <small>{option.description}</small>}
          </li>
        ))}
      </ul>
    </div>
  );
}
