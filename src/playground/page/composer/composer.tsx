import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownChannel } from '../../protocol.ts';
import { userOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { CommandForm } from './command-form.tsx';
import type { Invocation } from './invocations.ts';
import { MessageBox } from './message-box.tsx';

interface Begun {
  readonly invocation: Invocation;
  /** Already typed for the first option. */
  readonly rest: string;
}

/** Where one writes: a message, or a command with its options. */
export function Composer({ channel }: { readonly channel: ShownChannel }): VNode {
  const { state, dispatch } = usePage();
  const [begun, setBegun] = useState<Begun | undefined>(undefined);
  const [cancelled, setCancelled] = useState(0);
  const { replyTo } = state;
  const target = state.server?.messages.find(({ id }) => id === replyTo);
  useEffect(() => {
    if (replyTo !== undefined) setBegun(undefined);
  }, [replyTo]);

  const end = () => {
    setBegun(undefined);
    setCancelled((count) => count + 1);
  };
  return (
    <div class="composer" id="composer">
      {target !== undefined && (
        <p class="replying">
          <span>
            Replying to <bdi class="author">{userOf(state, target.authorId)?.name}</bdi>
          </span>
          <IconButton
            icon="close"
            label="Do not reply"
            onClick={() => dispatch({ kind: 'reply-to', messageId: undefined })}
          />
        </p>
      )}
      {begun === undefined ? (
        <MessageBox
          channel={channel}
          takesFocus={cancelled > 0}
          onCommand={(invocation, rest) => setBegun({ invocation, rest })}
        />
      ) : (
        <CommandForm
          key={begun.invocation.path}
          channel={channel}
          invocation={begun.invocation}
          first={begun.rest}
          onEnd={end}
        />
      )}
    </div>
  );
}
