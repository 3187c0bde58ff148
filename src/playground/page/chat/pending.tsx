import type { VNode } from 'preact';
import type { ShownInteraction } from '../../protocol.ts';
import { usePage } from '../page-context.ts';
import { Avatar } from './avatar.tsx';
import { OnlyYou } from './message-foot.tsx';
import { Dots } from './typing.tsx';

/** A command that the bot has not answered: it still may, or it was too late. */
export function Pending({ interaction }: { readonly interaction: ShownInteraction }): VNode {
  const { state } = usePage();
  const bot = state.server?.bot;
  const { outcome, summary, id } = interaction;
  return (
    <div class="message pending">
      <p class="origin">
        <bdi class="author">{state.server?.people[interaction.as].name}</bdi>
        <bdi class="excerpt">{summary}</bdi>
      </p>
      <Avatar user={bot} />
      <div class="message-main">
        <p class="message-head">
          <bdi class="author">{bot?.name}</bdi>
          <span class="tag">App</span>
        </p>
        {outcome.kind === 'failed' ? (
          <>
            <p class="failed">{outcome.error}</p>
            <OnlyYou id={id} />
          </>
        ) : (
          <p class="thinking">
            <Dots /> Sending the command …
          </p>
        )}
      </div>
    </div>
  );
}
