import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { placeBeside, type Anchor } from './place.ts';
import { roveFocus } from './roving.ts';

export interface MenuItem {
  readonly label: string;
  readonly danger?: boolean;
  readonly onSelect?: () => void;
  /** A menu of its own, opened beside it. */
  readonly items?: readonly MenuItem[];
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly anchor: Anchor;
  readonly side?: 'below' | 'right';
  /** Asked to close: by a choice, Escape, the focus or a press elsewhere. */
  readonly onClose: (why: 'chosen' | 'escape' | 'left') => void;
}

/** A menu that has the focus while it is open; who opened it takes the focus back. */
export function Menu({ label, items, anchor, side = 'below', onClose }: Props): VNode {
  const menu = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (menu.current === null) return;
    placeBeside(menu.current, anchor, side);
    menu.current.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);
  useEffect(() => {
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && menu.current?.contains(target))) onClose('left');
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || (event.key === 'ArrowLeft' && side === 'right')) {
      event.preventDefault();
      event.stopPropagation();
      onClose('escape');
    } else if (event.key === 'Tab') onClose('left');
    else {
      event.stopPropagation();
      roveFocus(event, '[role=menuitem]');
    }
  };

  return (
    <ul class="menu" role="menu" aria-label={label} ref={menu} onKeyDown={onKeyDown}>
      {items.map((item, n) => (
        <Item
          item={item}
          isOpen={opened === n}
          onOpen={(isOpen) => setOpened(isOpen ? n : undefined)}
          onClose={onClose}
        />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly item: MenuItem;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onClose: Props['onClose'];
}

function Item({ item, isOpen, onOpen, onClose }: ItemProps): VNode {
  const button = useRef<HTMLButtonElement>(null);
  const { label, items, danger = false, onSelect } = item;
  const select = () => {
    if (items !== undefined) onOpen(true);
    else {
      onClose('chosen');
      onSelect?.();
    }
  };
  return (
    <li role="none">
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        ref={button}
        class={danger ? 'danger' : undefined}
        aria-haspopup={items === undefined ? undefined : 'menu'}
        aria-expanded={items === undefined ? undefined : isOpen}
        onClick={select}
        onKeyDown={(event) => {
          if (event.key === 'ArrowRight' && items !== undefined) onOpen(true);
        }}
      >
        <span>{label}</span>
        {items !== undefined && <Icon name="next" />}
      </button>
      {items !== undefined && isOpen && button.current !== null && (
        <Menu
          label={label}
          items={items}
          anchor={button.current.getBoundingClientRect()}
          side="right"
          onClose={(why) => {
            if (why !== 'escape') return onClose(why);
            onOpen(false);
            return button.current?.focus();
          }}
        />
      )}
    </li>
  );
}
