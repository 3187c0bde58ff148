import type { ArticleFacts } from '../corpus/article.ts';
import { placeName } from '../corpus/load.ts';
import { describeReason } from '../corpus/reason.ts';
import { type Library, openLibrary, type ReloadReport } from '../library.ts';
import { say } from '../texts/phrase.ts';
import { en } from '../texts/en.ts';
import { watchFolder } from '../watch.ts';
import { EXIT, type Io } from './io.ts';
import { count, type Paint } from './print.ts';
import { visibleIn } from './visible-in.ts';

/**
 * `verbatim watch`: loads a corpus, and again whenever it has changed and was quiet for a moment; tells
 * each time what came of it, until it is interrupted.
 *
 * @param untilStopped resolves when it is to end.
 * @returns the exit code.
 * @throws CorpusError when the corpus cannot be loaded to begin with.
 */
export async function watch(folder: string, io: Io, untilStopped: Promise<void>): Promise<number> {
  let opening: Promise<Library> | undefined;
  const tell = async (lines: Iterable<string>) => {
    for (const line of lines) await io.print(line);
  };
  const watching = await watchFolder(folder, {
    async onQuiet() {
      const report = await (await opening)?.reload();
      if (report !== undefined) await tell(reportLines(report, io.paint));
    },
    onWarning: (message) => void io.print(visibleIn(message)),
  });
  try {
    opening = openLibrary({ folder, threads: 0, onProgress: io.progress });
    const library = await opening;
    io.progress.end();
    await tell([
      `watching ${summaryOf(library.edition)}`,
      ...rejectedLines(library.edition, io.paint),
    ]);
    await untilStopped;
  } finally {
    await watching.close();
    await opening?.then((library) => library.close()).catch(() => undefined);
  }
  return EXIT.ok;
}

function* reportLines(report: ReloadReport, paint: Paint): Generator<string> {
  if (report.kind === 'kept') {
    yield `${paint.bold('kept')} edition ${report.edition.id}: ${visibleIn(say(en.corpus, report.reason))}`;
    yield* rejectedLines(report, paint);
    return;
  }
  yield `${paint.bold('loaded')} ${summaryOf(report.edition)}`;
  for (const kind of ['added', 'changed', 'removed'] as const) {
    for (const article of report[kind]) yield `${paint.bold(kind)} ${articleName(article)}`;
  }
  yield* rejectedLines(report.edition, paint);
}

function* rejectedLines(
  { rejected }: Pick<Library['edition'], 'rejected'>,
  paint: Paint,
): Generator<string> {
  for (const { file, line, reason } of rejected) {
    const why = visibleIn(describeReason(reason));
    yield `${paint.bold('rejected')} ${placeName(file, line)}: ${why}`;
  }
}

function summaryOf({ id, articles, rejected }: Library['edition']): string {
  return `edition ${id}: ${count(articles, 'article')}, ${rejected.length} rejected`;
}

function articleName(article: ArticleFacts): string {
  const { id, title, outlet } = visibleIn(article);
  return `${id}: ${title} (${outlet})`;
}
