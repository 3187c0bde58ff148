import type { TrafficEntry } from '../../protocol.ts';

/** What can be shown or left out. Heartbeats say nothing but that the connection lives. */
export type TrafficGroup = TrafficEntry['kind'] | 'heartbeat';

/** What of the traffic is to be shown. */
export interface TrafficFilter {
  readonly text: string;
  readonly hidden: ReadonlySet<TrafficGroup>;
  readonly onlyErrors: boolean;
}

export const FIRST_FILTER: TrafficFilter = {
  text: '',
  hidden: new Set<TrafficGroup>(['heartbeat']),
  onlyErrors: false,
};

function groupOf(entry: TrafficEntry): TrafficGroup {
  return entry.kind === 'gateway' && entry.op.startsWith('heartbeat') ? 'heartbeat' : entry.kind;
}

/** Whether something went wrong in it: a request refused, a bot that ended, a line that says so. */
export function isError(entry: TrafficEntry): boolean {
  switch (entry.kind) {
    case 'rest':
      return entry.status === 0 || entry.status >= 400 || entry.findings.length > 0;
    case 'log':
      return entry.level === 'error' || entry.level === 'warn';
    case 'connection':
      return entry.what === 'closed';
    case 'gateway':
      return false;
  }
}

export function passes(entry: TrafficEntry, { text, hidden, onlyErrors }: TrafficFilter): boolean {
  if (hidden.has(groupOf(entry)) || (onlyErrors && !isError(entry))) return false;
  return text === '' || JSON.stringify(entry).toLowerCase().includes(text.toLowerCase());
}

/** An id; its end tells it from others. */
const SNOWFLAKE = /\d{13,16}(\d{4})(?!\d)/gu;

/** An entry in one line. */
export function titleOf(entry: TrafficEntry): string {
  switch (entry.kind) {
    case 'gateway':
      return entry.event ?? entry.op;
    case 'rest':
      return `${entry.method} ${entry.path.replace(SNOWFLAKE, '…$1')}`;
    case 'log':
      return entry.text;
    case 'connection':
      return entry.what;
  }
}
