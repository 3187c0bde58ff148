import { checkCorpus } from '../check/check-corpus.ts';
import { fixCorpus } from '../check/fix-corpus.ts';
import { reportJson } from './check-json.ts';
import { EXIT, type Io } from './io.ts';
import { printReport } from './print-check.ts';
import { jsonLine } from './json-line.ts';

/** The options of `verbatim check`, as the parser hands them over. */
export interface CheckOptions {
  readonly knowledge: string;
  readonly json?: boolean;
  readonly fix?: boolean;
  readonly all?: boolean;
}

/**
 * `verbatim check`: what a load takes in, what it rejects, and what an editor should look at.
 *
 * @returns the exit code: 1 when a file is rejected, could not be fixed, or nothing is left to answer from.
 * @throws CorpusError when there is no such folder, or no article file in it.
 */
export async function check({ knowledge, json, fix, all }: CheckOptions, io: Io): Promise<number> {
  const fixes = fix === true ? fixCorpus(knowledge) : [];
  const report = await checkCorpus(knowledge, { onProgress: io.progress });
  io.progress.end();
  if (json === true) await io.print(jsonLine(reportJson(report, fixes)));
  else for (const line of printReport(report, fixes, io.paint, all === true)) await io.print(line);
  const isFixed = fixes.every(({ kind }) => kind === 'fixed');
  const sound = isFixed && report.rejected.length === 0 && report.articles > 0;
  return sound ? EXIT.ok : EXIT.failure;
}
