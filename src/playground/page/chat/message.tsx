import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ShownMessage } from '../../protocol.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { ReadingContext } from '../markdown/reading.ts';
import { pressedOn, userOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { Avatar } from './avatar.tsx';
import { clock, fullTime } from './clock.ts';
import { Components } from './components.tsx';
import { Attachments, Embeds } from './embeds.tsx';
import { MessageContext } from './message-context.ts';
import { MessageFoot } from './message-foot.tsx';
import { MessageTools } from './message-tools.tsx';
import { Origin } from './origin.tsx';
import { Dots } from './typing.tsx';
import { useReadingOf } from './use-reading.ts';

interface Props {
  readonly message: ShownMessage;
  /** Whether Tab stops at it. */
  readonly isStop: boolean;
  /** Whether it stands under the name of the one before. */
  readonly isFollowing: boolean;
  readonly onFocus: (id: string) => void;
}

export function Message({ message, isStop, isFollowing, onFocus }: Props): VNode {
  const { state } = usePage();
  const { id, authorId, sentAt } = message;
  const author = userOf(state, authorId);
  const reading = useReadingOf(message);
  const [menuAt, setMenuAt] = useState<DOMRect | undefined>(undefined);
  const outcome = pressedOn(state, id);
  const isWaiting = outcome?.kind === 'waiting';
  const context = useMemo(() => ({ message, isWaiting }), [message, isWaiting]);
  const self = state.server?.people[state.as].id;
  const pingsMe = message.pings.some((ping) => ping === `<@${self}>` || ping.startsWith('@'));
  const classes = [
    'message',
    isFollowing ? 'following' : '',
    message.ephemeralTo === undefined ? '' : 'ephemeral',
    pingsMe ? 'pings-me' : '',
  ];
  return (
    <article
      class={classes.filter(Boolean).join(' ')}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${author?.name ?? 'Somebody'}, ${clock(sentAt)}`}
      data-message={id}
      onFocusCapture={() => onFocus(id)}
      onContextMenu={(event) => {
        if (event.target instanceof Element && event.target.closest('a, input, textarea')) return;
        event.preventDefault();
        setMenuAt(new DOMRect(event.clientX, event.clientY));
      }}
    >
      <Origin message={message} />
      {!isFollowing && <Avatar user={author} />}
      <div class="message-main">
        {!isFollowing && (
          <p class="message-head">
            <bdi class="author">{author?.name ?? 'Somebody'}</bdi>
            {author?.bot === true && <span class="tag">App</span>}
            <time dateTime={new Date(sentAt).toISOString()} title={fullTime(sentAt)}>
              {clock(sentAt)}
            </time>
          </p>
        )}
        <ReadingContext.Provider value={reading}>
          <MessageContext.Provider value={context}>
            {message.loading ? (
              <Thinking name={author?.name ?? 'The bot'} />
            ) : (
              <Body message={message} />
            )}
          </MessageContext.Provider>
        </ReadingContext.Provider>
        <MessageFoot message={message} outcome={outcome} />
      </div>
      <MessageTools
        message={message}
        isStop={isStop}
        menuAt={menuAt}
        onMenu={(at) => setMenuAt(at)}
      />
    </article>
  );
}

function Thinking({ name }: { readonly name: string }): VNode {
  return (
    <p class="thinking">
      <Dots /> {name} is thinking …
    </p>
  );
}

function Body({ message }: { readonly message: ShownMessage }): VNode {
  const { content, editedAt, embeds, components, attachments } = message;
  return (
    <>
      {content !== '' && <Markdown content={content} />}
      {editedAt !== undefined && (
        <span class="edited" title={fullTime(editedAt)}>
          (edited)
        </span>
      )}
      <Embeds embeds={embeds} />
      <Attachments attachments={attachments} />
      <Components components={components} />
    </>
  );
}
