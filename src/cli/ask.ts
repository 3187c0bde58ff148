import type { Ask } from '../answer/types.ts';
import { UserError } from '../errors.ts';
import { type Library, openLibrary } from '../library.ts';
import { answerJson } from './answer-json.ts';
import { answerLine } from './batch.ts';
import { withDates } from './dates.ts';
import { EXIT, type Io } from './io.ts';
import { linesOf } from './lines.ts';
import { printAnswer } from './print.ts';
import { jsonLine } from './json-line.ts';

/** The options of `verbatim ask`, as the parser hands them over. */
export interface AskOptions {
  readonly knowledge: string;
  /** Where the bot keeps a snapshot of the corpus, if it does. */
  readonly dataDir: string;
  readonly outlet?: string;
  readonly article?: string;
  readonly after?: string;
  readonly before?: string;
  readonly limit?: number;
  readonly json?: boolean;
  readonly explain?: boolean;
  readonly batch?: boolean;
  /** `false` for `--no-refusal`. */
  readonly refusal: boolean;
}

/**
 * `verbatim ask`: one question, or a batch of them from standard input.
 * @returns the exit code.
 * @throws UserError when the question, an outlet, an article or a date cannot be used.
 */
export async function ask(words: readonly string[], options: AskOptions, io: Io): Promise<number> {
  const question = words.join(' ').trim();
  if (options.batch === true && question !== '') {
    throw new UserError('--batch reads its questions from standard input; give none here.');
  }
  if (options.batch !== true && question === '') throw new UserError('The question is missing.');
  const library = await openLibrary({
    folder: options.knowledge,
    threads: 0,
    // What the bot has kept saves reading the articles again. A question leaves nothing behind.
    dataDir: options.dataDir,
    keeps: false,
    onProgress: io.progress,
  });
  io.progress.end();
  try {
    return options.batch === true
      ? await askBatch(library, options, io)
      : await askOnce(library, question, options, io);
  } finally {
    await library.close();
  }
}

async function askOnce(
  library: Library,
  question: string,
  options: AskOptions,
  io: Io,
): Promise<number> {
  const asked = await withDates({ question, ...limitsOf(options) });
  const start = performance.now();
  const answer = await library.ask(asked);
  const ms = performance.now() - start;
  await io.print(
    options.json === true
      ? jsonLine(answerJson(answer, ms))
      : printAnswer(answer, io.paint, options.explain === true),
  );
  return answer.kind === 'cited' ? EXIT.ok : EXIT.noEvidence;
}

async function askBatch(library: Library, options: AskOptions, io: Io): Promise<number> {
  const defaults = await withDates(limitsOf(options));
  for await (const line of linesOf(io.input)) {
    await io.print(await answerLine(library, line, defaults));
  }
  return EXIT.ok;
}

function limitsOf(options: AskOptions): Omit<Ask, 'question'> {
  const { outlet, article, after, before, limit, refusal } = options;
  return { outlet, article, after, before, limit, refuse: refusal };
}
