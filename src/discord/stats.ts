import type { ReloadReport } from '../library.ts';

/** What moderators may know of a running bot. In memory only: a restart forgets it. */
export interface Stats {
  readonly since: Date;
  answered(kind: 'cited' | 'no-evidence', ms: number): void;
  /** @param by id of the moderator who asked for it; absent when changed files did. */
  reloaded(kind: ReloadReport['kind'], by?: string): void;
  read(): StatsReading;
}

export interface StatsReading {
  readonly since: Date;
  readonly cited: number;
  readonly refused: number;
  /** Of the last answers, in milliseconds; absent before the first. */
  readonly times?: { readonly median: number; readonly most: number } | undefined;
  readonly reload?:
    | {
        readonly at: Date;
        readonly kind: ReloadReport['kind'];
        readonly by?: string | undefined;
      }
    | undefined;
}

/** Answer times that are kept, the newest. */
const TIMES_KEPT = 1_000;

export function createStats(now: () => Date = () => new Date()): Stats {
  const since = now();
  const counts = { cited: 0, 'no-evidence': 0 };
  const times: number[] = [];
  let reload: StatsReading['reload'];
  return {
    since,
    answered(kind, ms) {
      counts[kind] += 1;
      times.push(ms);
      if (times.length > TIMES_KEPT) times.shift();
    },
    reloaded(kind, by) {
      reload = { at: now(), kind, by };
    },
    read: () => ({
      since,
      cited: counts.cited,
      refused: counts['no-evidence'],
      times:
        times.length === 0
          ? undefined
          : { median: percentile(times, 0.5), most: percentile(times, 0.95) },
      reload,
    }),
  };
}

/** Nearest rank: the smallest value that at least this share of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
