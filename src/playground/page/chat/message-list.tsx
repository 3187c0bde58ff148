import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ShownChannel, ShownMessage } from '../../protocol.ts';
import { messagesIn, pendingIn } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { roveFocus } from '../ui/roving.ts';
import { Message } from './message.tsx';
import { Pending } from './pending.tsx';
import { useFollowing } from './use-following.ts';
import { Welcome } from './welcome.tsx';

/** Messages by one person within so many milliseconds stand under one name. */
const TOGETHER_MS = 7 * 60_000;

/** What was said in a channel. Arrow keys go from message to message; Tab goes into one. */
export function MessageList({ channel }: { readonly channel: ShownChannel }): VNode {
  const { state } = usePage();
  const messages = messagesIn(state, channel.id);
  const pending = pendingIn(state, channel.id);
  const [active, setActive] = useState<string | undefined>(undefined);
  const last = messages.at(-1)?.id;
  const stop = messages.some(({ id }) => id === active) ? active : last;

  const newest = messages.at(-1);
  const self = state.server?.people[state.as].id;
  const { list, onScroll } = useFollowing(
    pending.at(-1) ?? newest,
    pending.length > 0 || newest?.authorId === self,
  );
  const items = useMemo(
    () =>
      messages.map((message, n) => (
        <Message
          key={message.id}
          message={message}
          isStop={message.id === stop}
          isFollowing={isFollowing(message, messages[n - 1])}
          onFocus={setActive}
        />
      )),
    [state.server?.messages, state.server?.interactions, state.dismissed, state.as, stop],
  );

  return (
    <div class="messages" ref={list} onScroll={onScroll}>
      <Welcome channel={channel} />
      <div
        role={messages.length === 0 ? undefined : 'feed'}
        aria-label={messages.length === 0 ? undefined : `Messages in ${channel.name}`}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          // Whoever comes back comes to the newest.
          if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
            setActive(undefined);
        }}
        onKeyDown={(event) => roveFocus(event, '.message')}
      >
        {items}
      </div>
      {pending.map((interaction) => (
        <Pending key={interaction.id} interaction={interaction} />
      ))}
    </div>
  );
}

function isFollowing(message: ShownMessage, before: ShownMessage | undefined): boolean {
  return (
    before?.authorId === message.authorId &&
    message.replyTo === undefined &&
    message.answers === undefined &&
    before.ephemeralTo === message.ephemeralTo &&
    message.sentAt - before.sentAt < TOGETHER_MS
  );
}
