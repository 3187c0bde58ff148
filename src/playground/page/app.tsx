import type { VNode } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { Announcer } from './chat/announcer.tsx';
import { ChannelView } from './chat/channel-view.tsx';
import { ModalDialog } from './chat/modal.tsx';
import { Sidebar } from './chat/sidebar.tsx';
import { Developers } from './developers/developers.tsx';
import { Knowledge } from './knowledge/knowledge.tsx';
import { initialState } from './model/page-state.ts';
import { reduce } from './model/reduce.ts';
import { PageContext } from './page-context.ts';
import { Notice } from './ui/notice.tsx';
import { Switcher } from './ui/switcher.tsx';
import { useConnection } from './use-connection.ts';

/** Room for a pane beside the chat; narrower windows begin without one. */
const WIDE = '(min-width: 1100px)';

export function App(): VNode {
  const [state, dispatch] = useReducer(reduce, undefined, () =>
    initialState(matchMedia(WIDE).matches ? 'knowledge' : undefined),
  );
  const { ask, act } = useConnection(dispatch, state.as);
  const page = useMemo(() => ({ state, dispatch, ask, act }), [state]);

  useEffect(() => {
    const [first] = state.typing.toSorted((a, b) => a.until - b.until);
    if (first === undefined) return undefined;
    const end = () => dispatch({ kind: 'typing-ended', now: Date.now() });
    const timer = setTimeout(end, first.until - Date.now() + 1);
    return () => clearTimeout(timer);
  }, [state.typing]);

  const { pane, view } = state;
  return (
    <PageContext.Provider value={page}>
      <header class="visually-hidden">
        <h1>Verbatim playground</h1>
      </header>
      <main class="app" data-view={view} data-pane={pane ?? 'none'}>
        <Sidebar />
        <ChannelView />
        {pane === 'knowledge' && <Knowledge />}
        {pane === 'developers' && <Developers />}
        <Switcher />
      </main>
      <Notice />
      <ModalDialog />
      <Announcer />
    </PageContext.Provider>
  );
}
