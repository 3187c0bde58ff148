import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { ShownMessage } from '../../protocol.ts';
import { commandsIn } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { focusComposer } from '../ui/focus.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import type { Anchor } from '../ui/place.ts';

interface Props {
  readonly message: ShownMessage;
  readonly isStop: boolean;
  /** Where the menu is open. */
  readonly menuAt: Anchor | undefined;
  readonly onMenu: (at: DOMRect | undefined) => void;
}

/** What can be done with a message: a reply, and its menu with the bot's commands. */
export function MessageTools({ message, isStop, menuAt, onMenu }: Props): VNode {
  const { dispatch } = usePage();
  const tools = useRef<HTMLDivElement>(null);
  const items = useMenuItems(message);
  const tabIndex = isStop ? 0 : -1;
  const more = () => tools.current?.querySelector<HTMLElement>('[aria-haspopup]');
  return (
    <div class={menuAt === undefined ? 'message-tools' : 'message-tools open'} ref={tools}>
      {message.ephemeralTo === undefined && (
        <IconButton
          icon="reply"
          label="Reply"
          tabIndex={tabIndex}
          onClick={() => dispatch({ kind: 'reply-to', messageId: message.id })}
        />
      )}
      <IconButton
        icon="more"
        label="More"
        tabIndex={tabIndex}
        aria-haspopup="menu"
        aria-expanded={menuAt !== undefined}
        onClick={({ currentTarget }) => onMenu(currentTarget.getBoundingClientRect())}
      />
      {menuAt !== undefined && (
        <Menu
          label="Message"
          items={items}
          anchor={menuAt}
          onClose={(why) => {
            onMenu(undefined);
            if (why !== 'left') more()?.focus();
          }}
        />
      )}
    </div>
  );
}

function useMenuItems(message: ShownMessage): readonly MenuItem[] {
  const { state, dispatch, act } = usePage();
  const { as } = state;
  const { id: messageId, content, channelId } = message;
  const apps = commandsIn(state, channelId, 'message').map(({ name }) => ({
    label: name,
    onSelect: () => void act('message-command', { as, name, messageId }),
  }));
  const isOwn = state.server?.people[as].id === message.authorId;
  const remove = () => {
    void act('delete', { as, messageId });
    focusComposer();
  };
  const reply = () => dispatch({ kind: 'reply-to', messageId });
  return [
    ...(message.ephemeralTo === undefined ? [{ label: 'Reply', onSelect: reply }] : []),
    { label: 'Copy text', onSelect: () => void navigator.clipboard.writeText(content) },
    ...(apps.length > 0 && message.ephemeralTo === undefined
      ? [{ label: 'Apps', items: apps }]
      : []),
    ...(isOwn
      ? [
          {
            label: 'Delete message',
            danger: true,
            onSelect: remove,
          },
        ]
      : []),
  ];
}
