import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { plainText } from '../markdown/plain.ts';
import { channelHere, messagesIn, userOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { namesIn } from './use-reading.ts';

/** Characters of a message that are read out; the message itself has the rest. */
const READ_OUT = 300;
/** Milliseconds after which what was read out is taken away: the message has it. */
const STAYS_MS = 10_000;

/** Reads new messages of the channel one is in to screen readers, once the bot has finished them. */
export function Announcer(): VNode {
  const { state } = usePage();
  const channel = channelHere(state);
  const place = `${state.as} ${channel?.id}`;
  const known = useRef({ place: '', read: new Map<string, string>() });
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (channel === undefined) return;
    const messages = messagesIn(state, channel.id).filter(({ loading }) => !loading);
    const { read } = known.current;
    const isSame = known.current.place === place;
    const self = state.server?.people[state.as].id;
    const news = messages.filter(
      (each) => each.authorId !== self && read.get(each.id) !== each.content,
    );
    known.current = { place, read: new Map(messages.map(({ id, content }) => [id, content])) };
    const latest = news.at(-1);
    if (!isSame || latest === undefined) return;
    const text = plainText(latest.content, { nameOf: namesIn(state) });
    setSaid(`${userOf(state, latest.authorId)?.name ?? 'Somebody'}: ${text.slice(0, READ_OUT)}`);
  }, [state.server?.messages, place]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), STAYS_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="visually-hidden" aria-live="polite" role="log" aria-label="New messages">
      {said}
    </div>
  );
}
