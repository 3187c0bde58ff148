import type { VNode } from 'preact';
import type { InteractionOutcome, ShownMessage } from '../../protocol.ts';
import { usePage } from '../page-context.ts';
import { focusComposer } from '../ui/focus.ts';
import { Icon } from '../ui/icon.tsx';

interface Props {
  readonly message: ShownMessage;
  /** What became of what was pressed on it last. */
  readonly outcome: InteractionOutcome | undefined;
}

/** Who else sees it (nobody), and what went wrong with its buttons. */
export function MessageFoot({ message, outcome }: Props): VNode {
  return (
    <>
      {outcome?.kind === 'failed' && <p class="failed">{outcome.error}</p>}
      {message.ephemeralTo !== undefined && <OnlyYou id={message.id} />}
    </>
  );
}

/** @param id of what is put away. */
export function OnlyYou({ id }: { readonly id: string }): VNode {
  const { dispatch } = usePage();
  return (
    <p class="only-you">
      <Icon name="eye" />
      <span>Only you can see this</span>
      <span aria-hidden="true">·</span>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          dispatch({ kind: 'dismiss', id });
          focusComposer();
        }}
      >
        Dismiss message
      </button>
    </p>
  );
}
