import type { TrafficEntry } from '../../protocol.ts';

/** What of the traffic is to be shown. */
export interface TrafficFilter {
  readonly text: string;
  /** Kinds that are left out. */
  readonly hidden: ReadonlySet<TrafficEntry['kind']>;
  readonly onlyErrors: boolean;
}

export const NO_FILTER: TrafficFilter = { text: '', hidden: new Set(), onlyErrors: false };

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
  if (hidden.has(entry.kind) || (onlyErrors && !isError(entry))) return false;
  return text === '' || JSON.stringify(entry).toLowerCase().includes(text.toLowerCase());
}

/** An entry in one line. */
export function titleOf(entry: TrafficEntry): string {
  switch (entry.kind) {
    case 'gateway':
      return entry.event ?? entry.op;
    case 'rest':
      return `${entry.method} ${entry.path}`;
    case 'log':
      return entry.text;
    case 'connection':
      return entry.what;
  }
}
