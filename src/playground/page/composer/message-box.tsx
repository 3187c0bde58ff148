import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ShownChannel } from '../../protocol.ts';
import { commandsIn, usersOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../ui/icon.tsx';
import { stepBy } from '../ui/roving.ts';
import { invocationsOf, matching, typedOut, type Invocation } from './invocations.ts';
import { encodeMentions, mentionTyped, usersMatching, withMention } from './mentions.ts';
import { Suggestions, type Suggestion } from './suggestions.tsx';

/** Discord's limit of a message, in characters. */
const LONGEST_MESSAGE = 2_000;
/** What is left of it from here on is counted. */
const COUNTED_FROM = 1_800;

interface Props {
  readonly channel: ShownChannel;
  readonly takesFocus: boolean;
  /** A command was chosen or typed out; what follows it is its first option's. */
  readonly onCommand: (invocation: Invocation, rest: string) => void;
}

export function MessageBox({ channel, takesFocus, onCommand }: Props): VNode {
  const { state, dispatch, act } = usePage();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [closedFor, setClosedFor] = useState<string | undefined>(undefined);
  const { replyTo, as } = state;

  const invocations = invocationsOf(commandsIn(state, channel.id, 'slash'));
  const suggestions = closedFor === text ? [] : suggest();

  function suggest(): readonly Suggestion[] {
    const mention = mentionTyped(text);
    if (text.startsWith('/') && !text.includes('\n')) {
      return matching(invocations, text.slice(1)).map((invocation) => ({
        title: `/${invocation.path}`,
        detail: invocation.description,
        options: invocation.options.map(({ name, required }) => ({ name, required })),
        choose: () => onCommand(invocation, ''),
      }));
    }
    if (mention === undefined) return [];
    return usersMatching(usersOf(state), mention).map((user) => ({
      title: `@${user.name}`,
      detail: user.bot ? 'The bot' : 'A person',
      options: [],
      choose: () => setText(withMention(text, user)),
    }));
  }

  useEffect(() => {
    if (takesFocus || replyTo !== undefined) box.current?.focus();
  }, [takesFocus, replyTo]);
  useLayoutEffect(() => {
    const { current } = box;
    if (current === null) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [text]);

  const send = () => {
    const content = encodeMentions(text.trim(), usersOf(state));
    if (content === '' || content.length > LONGEST_MESSAGE) return;
    const reply = replyTo === undefined ? {} : { replyTo };
    void act('send', { as, channelId: channel.id, content, ...reply });
    dispatch({ kind: 'reply-to', messageId: undefined });
    setText('');
  };
  const write = (written: string) => {
    const out = typedOut(invocations, written);
    if (out !== undefined) return onCommand(out.invocation, out.rest);
    setText(written);
    return setActive(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const { key } = event;
    const to =
      key === 'Home' || key === 'End' ? undefined : stepBy(key, active, suggestions.length);
    const chosen = suggestions[active];
    if (to !== undefined) setActive(to);
    else if ((key === 'Enter' || key === 'Tab') && chosen !== undefined && !event.shiftKey)
      chosen.choose();
    else if (key === 'Enter' && !event.shiftKey) send();
    else if (key === 'Escape' && suggestions.length > 0) setClosedFor(text);
    else if (key === 'Escape' && replyTo !== undefined)
      dispatch({ kind: 'reply-to', messageId: undefined });
    else return;
    event.preventDefault();
  };
  const left = LONGEST_MESSAGE - text.length;
  const isOpen = suggestions.length > 0;

  return (
    <form
      class="message-box"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Suggestions
        id={`${id}-list`}
        suggestions={suggestions}
        active={active}
        onActive={setActive}
      />
      <textarea
        ref={box}
        rows={1}
        dir="auto"
        value={text}
        placeholder={
          channel.kind === 'direct' ? `Ask ${channel.name} something` : `Message #${channel.name}`
        }
        aria-label={`Message ${channel.kind === 'direct' ? channel.name : `#${channel.name}`}`}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={isOpen ? `${id}-list` : undefined}
        aria-activedescendant={isOpen ? `${id}-list-${active}` : undefined}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setClosedFor(text)}
        onFocus={() => setClosedFor(undefined)}
      />
      {text.length > COUNTED_FROM && <span class={left < 0 ? 'left over' : 'left'}>{left}</span>}
      <button
        type="submit"
        class="send"
        aria-label="Send"
        disabled={text.trim() === '' || left < 0}
      >
        <Icon name="send" />
      </button>
    </form>
  );
}
