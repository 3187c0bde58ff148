import { type Feedback, readFeedback } from '../feedback.ts';
import { type Library, openLibrary } from '../library.ts';
import { EXIT, type Io } from './io.ts';
import { jsonLine } from './json-line.ts';

export interface FeedbackOptions {
  readonly knowledge: string;
  readonly data: string;
}

/** A golden case: see tests/golden/README.md. */
interface GoldenCase {
  /** The file it belongs to; `open` where a person has to say what is right. */
  readonly file: 'answered' | 'refused' | 'open';
  readonly question: string;
  readonly outlet?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly quotes?: readonly string[];
  readonly note: string;
}

/**
 * `verbatim feedback export`: what people thought of answers, as golden cases, one JSON line each.
 * @returns the exit code.
 * @throws CorpusError when the corpus cannot be loaded, in which the quoted sentences are looked up.
 */
export async function exportFeedback(options: FeedbackOptions, io: Io): Promise<number> {
  const { knowledge: folder, data: dataDir } = options;
  const library = await openLibrary({ folder, threads: 0 });
  try {
    for (const alike of groupsOf(await readFeedback(dataDir))) {
      const golden = await caseOf(library, alike);
      if (golden !== undefined) await io.print(jsonLine(golden));
    }
  } finally {
    await library.close();
  }
  return EXIT.ok;
}

/** What was said of the same question with the same limits. */
function groupsOf(all: readonly Feedback[]): readonly (readonly Feedback[])[] {
  const groups = new Map<string, Feedback[]>();
  for (const feedback of all) {
    const { question, outlet, after, before } = feedback;
    const key = JSON.stringify([question, outlet, after, before]);
    groups.set(key, [...(groups.get(key) ?? []), feedback]);
  }
  return [...groups.values()];
}

async function caseOf(
  library: Library,
  alike: readonly Feedback[],
): Promise<GoldenCase | undefined> {
  const [first] = alike;
  if (first === undefined) return undefined;
  const { question, outlet, after, before } = first;
  const verdicts = alike.map(({ verdict }) => verdict);
  const limits = { question, outlet, after, before };
  const note = `feedback: ${[...new Set(verdicts)].join(', ')}`;
  const shown = new Set(alike.flatMap(({ citations }) => citations.slice(0, 1)));
  const quotes = await quotesOf(library, [...shown]);
  const isRight = verdicts.every((verdict) => verdict === 'right');
  if (isRight && shown.size > 0 && quotes.length === shown.size) {
    return { file: 'answered', ...limits, quotes, note };
  }
  const isRefusal =
    (isRight && shown.size === 0) || verdicts.every((verdict) => verdict === 'should-have-refused');
  if (isRefusal) return { file: 'refused', ...limits, note };
  const told = quotes.length === 0 ? '' : `; shown was: ${quotes.join(' / ')}`;
  return { file: 'open', ...limits, quotes: [], note: `${note}${told}` };
}

/** The sentences that still stand in the articles. */
async function quotesOf(library: Library, ids: readonly string[]): Promise<readonly string[]> {
  // A line that somebody edited may hold what is no id.
  const found = await Promise.allSettled(ids.map((id) => library.cite(id)));
  return found.flatMap((each) =>
    each.status === 'fulfilled' && each.value.kind === 'current'
      ? [each.value.quotation.quote]
      : [],
  );
}
