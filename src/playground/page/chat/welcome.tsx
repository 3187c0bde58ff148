import type { VNode } from 'preact';
import type { ShownChannel } from '../../protocol.ts';
import { usePage } from '../page-context.ts';

/** Where a channel begins, and how to begin. */
export function Welcome({ channel }: { readonly channel: ShownChannel }): VNode {
  const { state } = usePage();
  const bot = state.server?.bot.name ?? 'the bot';
  return (
    <div class="welcome">
      <h3>{channel.kind === 'direct' ? `You and ${bot}` : `This is #${channel.name}`}</h3>
      <p>
        {channel.kind === 'direct' ? (
          <>Whatever you write here is a question to {bot}.</>
        ) : (
          <>
            Type <kbd>/</kbd> to see what {bot} can do, or <kbd>@</kbd> to ask it in a message.
          </>
        )}
      </p>
    </div>
  );
}
