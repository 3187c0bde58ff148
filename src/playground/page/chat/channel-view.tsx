import type { VNode } from 'preact';
import { Composer } from '../composer/composer.tsx';
import type { Pane } from '../model/page-state.ts';
import { channelHere } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { MessageList } from './message-list.tsx';
import { ChannelIcon } from './sidebar.tsx';
import { Typing } from './typing.tsx';

/** The channel one is in: what was said there, and where to say something. */
export function ChannelView(): VNode {
  const { state } = usePage();
  const channel = channelHere(state);
  return (
    <section class="chat" aria-label={channel?.name ?? 'Chat'}>
      <div class="chat-head">
        <h2>
          {channel?.kind === 'guild' && <ChannelIcon channel={channel} />}
          {channel?.name ?? 'Connecting …'}
        </h2>
        <div class="chat-panes">
          <PaneButton pane="knowledge" icon="book" label="Articles" />
          <PaneButton pane="developers" icon="code" label="Traffic" />
        </div>
      </div>
      {channel !== undefined && (
        <>
          <MessageList key={`${state.as} ${channel.id}`} channel={channel} />
          <Typing channelId={channel.id} />
          <Composer key={`composer ${state.as} ${channel.id}`} channel={channel} />
        </>
      )}
    </section>
  );
}

interface PaneButtonProps {
  readonly pane: Pane;
  readonly icon: IconName;
  readonly label: string;
}

function PaneButton({ pane, icon, label }: PaneButtonProps): VNode {
  const { state, dispatch } = usePage();
  const isOpen = state.pane === pane;
  return (
    <button
      type="button"
      class="pane-button"
      aria-pressed={isOpen}
      onClick={() => dispatch({ kind: 'pane', pane: isOpen ? undefined : pane })}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
