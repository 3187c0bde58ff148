import type { VNode } from 'preact';
import { usePage } from '../page-context.ts';
import { Icon } from '../ui/icon.tsx';

/** How the bot is, what it said last when it ended, and a way to start it again. */
export function BotPanel(): VNode | null {
  const { state, act } = usePage();
  const status = state.server?.botStatus;
  if (status === undefined) return null;
  const { state: is, exitCode, signal, lastWords } = status;
  const end = signal ?? (exitCode === undefined ? '' : `exit code ${exitCode}`);
  return (
    <div class="bot-panel">
      <p>
        <span>
          Bot: <strong>{is}</strong>
          {is === 'stopped' && end !== '' && ` (${end})`}
        </span>
        <button type="button" class="link-button" onClick={() => void act('restart-bot', {})}>
          <Icon name="restart" /> Restart
        </button>
      </p>
      {is === 'stopped' && lastWords.length > 0 && (
        <pre tabIndex={0}>
          <code>{lastWords.join('\n')}</code>
        </pre>
      )}
    </div>
  );
}
