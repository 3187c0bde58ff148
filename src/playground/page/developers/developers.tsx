import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TrafficEntry } from '../../protocol.ts';
import { usePage } from '../page-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Pane } from '../ui/pane.tsx';
import { BotPanel } from './bot-panel.tsx';
import { ExportButton } from './export-button.tsx';
import { FIRST_FILTER, passes, type TrafficFilter } from './filter.ts';
import { FilterBar } from './filter-bar.tsx';
import { Row } from './row.tsx';

/** Entries that are drawn; older ones are found by filtering. */
const DRAWN = 300;
const NOTHING = 'Nothing went over the wire yet.';
const NONE_PASSES = 'Nothing of it passes the filter.';

/** Pixels from the end at which somebody counts as following the newest. */
const NEAR_END = 60;

/** What goes over the wire between Discord and the bot, as it happens. */
export function Developers(): VNode {
  const { state, dispatch } = usePage();
  const [filter, setFilter] = useState<TrafficFilter>(FIRST_FILTER);
  const [paused, setPaused] = useState<readonly TrafficEntry[] | undefined>(undefined);
  const list = useRef<HTMLOListElement>(null);
  const follows = useRef(true);
  const all = paused ?? state.server?.traffic ?? [];
  const shown = useMemo(
    () => all.filter((entry) => entry.number > state.trafficFrom && passes(entry, filter)),
    [all, filter, state.trafficFrom],
  );
  const drawn = shown.slice(-DRAWN);
  const last = drawn.at(-1);
  useLayoutEffect(() => {
    const { current } = list;
    if (current !== null && follows.current) current.scrollTop = current.scrollHeight;
  }, [last]);
  const rows = useMemo(
    () => drawn.map((entry) => <Row key={entry.number} entry={entry} />),
    [shown],
  );

  return (
    <Pane
      name="developers"
      title="Traffic"
      tools={
        <>
          <IconButton
            icon={paused === undefined ? 'pause' : 'play'}
            label={paused === undefined ? 'Pause' : 'Go on'}
            onClick={() => setPaused(paused === undefined ? all : undefined)}
          />
          <IconButton
            icon="trash"
            label="Clear"
            onClick={() => dispatch({ kind: 'clear-traffic' })}
          />
          <ExportButton />
        </>
      }
    >
      <BotPanel />
      <FilterBar filter={filter} onFilter={setFilter} count={shown.length} drawn={drawn.length} />
      <ol
        class="traffic"
        ref={list}
        tabIndex={0}
        aria-label="What went over the wire"
        onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
          follows.current = scrollTop + clientHeight > scrollHeight - NEAR_END;
        }}
      >
        {rows}
        {rows.length === 0 && <li class="nothing">{all.length === 0 ? NOTHING : NONE_PASSES}</li>}
      </ol>
    </Pane>
  );
}
