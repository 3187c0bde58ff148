import type { VNode } from 'preact';
import { userOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';

export function Typing({ channelId }: { readonly channelId: string }): VNode {
  const { state } = usePage();
  const self = state.server?.people[state.as].id;
  const names = state.typing
    .filter((each) => each.channelId === channelId && each.userId !== self)
    .map(({ userId }) => userOf(state, userId)?.name ?? 'Somebody');
  return (
    <p class="typing" role="status">
      {names.length > 0 && (
        <>
          <Dots />
          <span>
            {names.join(' and ')} {names.length === 1 ? 'is' : 'are'} typing …
          </span>
        </>
      )}
    </p>
  );
}

/** Three dots that move, where motion is welcome. */
export function Dots(): VNode {
  return (
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}
