import type { VNode } from 'preact';
import type { BotStatus } from '../../protocol.ts';
import { usePage } from '../page-context.ts';

const WORDS: Readonly<Record<BotStatus['state'], string>> = {
  starting: 'The bot is starting',
  running: 'The bot is running',
  stopped: 'The bot has stopped',
};

/** Whether there is anybody to answer; a stopped bot can be started again here. */
export function BotBadge(): VNode {
  const { state, act } = usePage();
  const status = state.server?.botStatus.state ?? 'starting';
  return (
    <p class={`bot-badge ${status}`}>
      <span class="dot" aria-hidden="true" />
      <span>{WORDS[status]}</span>
      {status === 'stopped' && (
        <button type="button" class="link-button" onClick={() => void act('restart-bot', {})}>
          Start it
        </button>
      )}
    </p>
  );
}
