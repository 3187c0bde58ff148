import { UserError } from '../errors.ts';
import { isPublic } from '../import/fetch/addresses.ts';
import { createFetcher } from '../import/fetch/fetcher.ts';
import { LIMITS } from '../import/fetch/limits.ts';
import { importSources } from '../import/import.ts';
import { parseMapping } from '../import/read/mapping.ts';
import { createReader } from '../import/read/reader.ts';
import type { Outcome, Report } from '../import/report.ts';
import { EXIT, type Io } from './io.ts';
import { previewLines, reportJson, reportLine, summaryLine } from './import-print.ts';

export interface ImportFlags {
  readonly into: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly map?: string;
  readonly full?: boolean;
  readonly again?: boolean;
  readonly dryRun?: boolean;
  readonly allowPrivate?: boolean;
  /** Seconds between two requests to one host. */
  readonly delay?: number;
  readonly json?: boolean;
}

/**
 * `verbatim import`: articles out of pages, feeds and exports into the corpus.
 *
 * @param stop aborted when whoever imports has had enough: the article under way is given up, all
 *   before it stay
 * @returns the exit code: 0 when every article is in the corpus, 4 when some are, 1 when none is, 130
 *   when it was stopped
 * @throws UserError when there is no source, or `--map` is not of its form
 */
export async function importArticles(
  sources: readonly string[],
  flags: ImportFlags,
  io: Io,
  stop: AbortSignal,
): Promise<number> {
  if (sources.length === 0)
    throw new UserError('a source is missing: a file, a folder or an address');
  const reader = createReader();
  stop.addEventListener('abort', () => void reader.close());
  const limits = {
    ...LIMITS,
    delay: flags.delay === undefined ? LIMITS.delay : flags.delay * 1000,
  };
  const fetcher = createFetcher({
    limits,
    allows: flags.allowPrivate ? () => true : isPublic,
    signal: stop,
  });
  const reports = importSources({
    ...flags,
    sources,
    mapping: parseMapping(flags.map),
    full: flags.full === true,
    again: flags.again === true,
    dryRun: flags.dryRun === true,
    fetcher,
    reader,
    signal: stop,
    onProgress: io.progress,
  });
  try {
    const counts = await printReports(reports, flags, io);
    return stop.aborted ? EXIT.interrupted : exitCodeOf(counts);
  } finally {
    await reader.close();
  }
}

type Counts = ReadonlyMap<Outcome, number>;

async function printReports(
  reports: AsyncIterable<Report>,
  flags: ImportFlags,
  io: Io,
): Promise<Counts> {
  const counts = new Map<Outcome, number>();
  for await (const report of reports) {
    counts.set(report.outcome, (counts.get(report.outcome) ?? 0) + 1);
    io.progress.end();
    for (const line of linesOf(report, flags, io)) await io.print(line);
  }
  io.progress.end();
  if (!flags.json) await io.print(summaryLine(counts, flags.dryRun === true));
  return counts;
}

function linesOf(report: Report, flags: ImportFlags, { paint }: Io): string[] {
  if (flags.json) return [reportJson(report)];
  const line = reportLine(report, flags.dryRun === true, paint);
  return flags.dryRun ? [line, ...previewLines(report, paint)] : [line];
}

function exitCodeOf(counts: Counts): number {
  const failed = counts.get('failed') ?? 0;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (failed === 0) return EXIT.ok;
  return failed === all ? EXIT.failure : EXIT.partial;
}
