import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { TrafficEntry } from '../../protocol.ts';
import { exactClock } from '../chat/clock.ts';
import { Details } from './details.tsx';
import { isError, titleOf } from './filter.ts';

const BADGES: Readonly<Record<TrafficEntry['kind'], string>> = {
  gateway: 'GW',
  rest: 'REST',
  log: 'LOG',
  connection: 'CONN',
};

/** One thing that went over the wire; pressed, it shows all of it. */
export function Row({ entry }: { readonly entry: TrafficEntry }): VNode {
  const [isOpen, setOpen] = useState(false);
  const findings = entry.kind === 'rest' ? entry.findings.length : 0;
  return (
    <li class={isError(entry) ? 'entry error' : 'entry'}>
      <button
        type="button"
        class="entry-head"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span class={`badge ${entry.kind}`}>{BADGES[entry.kind]}</span>
        <Direction entry={entry} />
        <span class="entry-title" title={titleOf(entry)}>
          {titleOf(entry)}
        </span>
        {findings > 0 && <span class="findings-count">{findings} refused</span>}
        {entry.kind === 'rest' && (
          <span class="status">{entry.status === 0 ? 'cut' : entry.status}</span>
        )}
        <time dateTime={new Date(entry.at).toISOString()}>{exactClock(entry.at)}</time>
      </button>
      {isOpen && <Details entry={entry} />}
    </li>
  );
}

function Direction({ entry }: { readonly entry: TrafficEntry }): VNode {
  const isToBot = entry.kind === 'gateway' && entry.direction === 'to-bot';
  const isFromBot =
    (entry.kind === 'gateway' && !isToBot) || entry.kind === 'rest' || entry.kind === 'log';
  const [arrow, words] = isToBot
    ? ['→', 'to the bot']
    : isFromBot
      ? ['←', 'from the bot']
      : ['', ''];
  return (
    <span class="direction">
      <span aria-hidden="true">{arrow}</span>
      <span class="visually-hidden">{words}</span>
    </span>
  );
}
