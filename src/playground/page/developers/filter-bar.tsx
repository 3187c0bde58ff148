import type { VNode } from 'preact';
import type { TrafficFilter, TrafficGroup } from './filter.ts';

const GROUPS: readonly (readonly [group: TrafficGroup, label: string])[] = [
  ['gateway', 'Gateway'],
  ['rest', 'REST'],
  ['log', 'Log'],
  ['connection', 'Connection'],
  ['heartbeat', 'Heartbeats'],
];

interface Props {
  readonly filter: TrafficFilter;
  readonly onFilter: (filter: TrafficFilter) => void;
  /** Entries that pass the filter, and how many of them are drawn. */
  readonly count: number;
  readonly drawn: number;
}

export function FilterBar({ filter, onFilter, count, drawn }: Props): VNode {
  const { text, hidden, onlyErrors } = filter;
  const toggle = (group: TrafficGroup) => {
    const others = [...hidden].filter((each) => each !== group);
    onFilter({ ...filter, hidden: new Set(hidden.has(group) ? others : [...others, group]) });
  };
  return (
    <div class="filter-bar">
      <input
        type="search"
        class="filter"
        placeholder="Filter: a route, an event, any text of a body"
        aria-label="Filter traffic"
        value={text}
        onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
      />
      <div class="chips" role="group" aria-label="Kinds of traffic">
        {GROUPS.map(([group, label]) => (
          <button
            type="button"
            class="chip"
            aria-pressed={!hidden.has(group)}
            onClick={() => toggle(group)}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          class="chip errors"
          aria-pressed={onlyErrors}
          onClick={() => onFilter({ ...filter, onlyErrors: !onlyErrors })}
        >
          Only errors
        </button>
        <span class="count">{drawn < count ? `last ${drawn} of ${count}` : count}</span>
      </div>
    </div>
  );
}
