import type { VNode } from 'preact';
import type { ShownChannel } from '../../protocol.ts';
import { channelHere, channelsOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../ui/icon.tsx';
import { roveFocus } from '../ui/roving.ts';
import { ThemeSwitch } from '../ui/theme-switch.tsx';
import { Avatar } from './avatar.tsx';
import { BotBadge } from './bot-badge.tsx';
import { PersonSwitch } from './person-switch.tsx';

/** The guild's channels, the direct message, and who one is. */
export function Sidebar(): VNode {
  const { state } = usePage();
  const channels = channelsOf(state);
  return (
    <section class="sidebar" aria-label={state.server?.guild.name ?? 'Verbatim'}>
      <div class="guild">
        <h2>{state.server?.guild.name ?? 'Verbatim'}</h2>
        <BotBadge />
      </div>
      <nav aria-label="Channels" onKeyDown={(event) => roveFocus(event, 'button')}>
        <Section title="Channels" channels={channels.filter(({ kind }) => kind === 'guild')} />
        <Section
          title="Direct messages"
          channels={channels.filter(({ kind }) => kind === 'direct')}
        />
      </nav>
      <div class="sidebar-foot">
        <PersonSwitch />
        <ThemeSwitch />
      </div>
    </section>
  );
}

interface SectionProps {
  readonly title: string;
  readonly channels: readonly ShownChannel[];
}

function Section({ title, channels }: SectionProps): VNode {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {channels.map((channel) => (
          <li key={channel.id}>
            <ChannelButton channel={channel} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChannelButton({ channel }: { readonly channel: ShownChannel }): VNode {
  const { state, dispatch } = usePage();
  const isHere = channelHere(state)?.id === channel.id;
  const isUnread = state.unread.has(`${state.as} ${channel.id}`);
  return (
    <button
      type="button"
      class={isUnread ? 'channel unread' : 'channel'}
      aria-current={isHere ? 'page' : undefined}
      onClick={() => dispatch({ kind: 'go', channelId: channel.id })}
    >
      {channel.kind === 'direct' ? (
        <Avatar user={state.server?.bot} />
      ) : (
        <ChannelIcon channel={channel} />
      )}
      <span class="channel-name">{channel.name}</span>
      {isUnread && <span class="visually-hidden">, unread</span>}
    </button>
  );
}

/** A shield for what only moderators see. */
export function ChannelIcon({ channel }: { readonly channel: ShownChannel }): VNode {
  return <Icon name={channel.visibleTo.includes('member') ? 'hash' : 'shield'} />;
}
