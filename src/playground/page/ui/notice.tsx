import type { VNode } from 'preact';
import { usePage } from '../page-context.ts';
import { IconButton } from './icon-button.tsx';

/** What was refused or went wrong, until it is read; and that the connection is lost. */
export function Notice(): VNode {
  const { state, dispatch } = usePage();
  const isLost = !state.isConnected && state.server !== undefined;
  const close = () => dispatch({ kind: 'notice', notice: undefined });
  return (
    <div class="notices" role="status">
      {isLost && <p class="notice">The connection was lost. Trying again …</p>}
      {state.notice !== undefined && (
        <p class="notice">
          <span>{state.notice}</span>
          <IconButton icon="close" label="Dismiss" onClick={close} />
        </p>
      )}
    </div>
  );
}
