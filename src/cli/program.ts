import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { config as readDotenv } from 'dotenv';
import type { AskOptions } from './ask.ts';
import type { CheckOptions } from './check.ts';
import type { FeedbackOptions } from './feedback.ts';
import type { EvalOptions } from './eval.ts';
import type { ImportFlags } from './import.ts';
import { createProgressLine, EXIT, type Io } from './io.ts';
import type { PlaygroundCommandOptions } from './playground.ts';
import { createPaint } from './print.ts';
import { visibleLines } from './visible-in.ts';
import { type Config, parseConfig } from '../config.ts';
import { ConfigError, CorpusError, SaveError, UserError } from '../errors.ts';

/** What the command line is told of the process it runs in. */
export interface ProgramOptions {
  /** Variables; a file `.env` adds to them. */
  readonly env: Record<string, string | undefined>;
  /** The process's own unless given. */
  readonly io?: Io;
}

/**
 * Runs the command line, and tells on standard error what went wrong.
 * @returns the exit code.
 */
export async function run(args: readonly string[], options: ProgramOptions): Promise<number> {
  let exitCode: number = EXIT.ok;
  try {
    readDotenv({ quiet: true, processEnv: options.env });
    const program = createProgram(options, (code) => {
      exitCode = code;
    });
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error);
  }
}

function createProgram(
  { env, io = createIo(env) }: ProgramOptions,
  exit: (code: number) => void,
): Command {
  const config = parseConfig(env);
  const knowledge = config.knowledgeDir;
  const program = new Command('verbatim')
    .description('Answers questions about news articles with the sentence that answers.')
    .version(versionOf(new URL('../../package.json', import.meta.url)))
    .exitOverride()
    .showHelpAfterError('(verbatim --help tells more)');
  program
    .command('ask')
    .description('ask the articles a question')
    .argument('[question...]', 'what you want to know')
    .option('--knowledge <dir>', 'the corpus', knowledge)
    .option('--outlet <name>', 'only this outlet')
    .option('--article <id>', 'only this article')
    .option(
      '--after <date>',
      'only articles published on or after this date (2023-07-08, “July 2023”, yesterday)',
    )
    .option(
      '--before <date>',
      'only articles published on or before this date; the end of a month, week or year',
    )
    .option('--limit <n>', 'the most citations (3 unless given)', parseLimit)
    .option('--json', 'print the answer as JSON')
    .option('--explain', 'print the reasons behind each score')
    .option('--batch', 'read questions as JSON lines from standard input')
    .option('--no-refusal', 'cite the best sentences, however unlikely')
    // Each command is read when it is used: a question is answered in half the time.
    .action(async (words: string[], options: Omit<AskOptions, 'dataDir'>) => {
      const { ask } = await import('./ask.ts');
      exit(await ask(words, { ...options, dataDir: config.dataDir }, io));
    });
  addCheck(program, config, io, exit);
  program
    .command('eval')
    .description('measure answers over benchmark files (docs/answers.md)')
    .argument('<protocol>', 'open, given, refusal, multihop')
    .argument('<file...>', "in SQuAD's form, or MultiHop-RAG's facts and queries")
    .option('--language <tag>', 'of the articles, as BCP 47', 'en')
    .option('--distractors <file>', 'articles to add, as JSON lines (.jsonl or .jsonl.gz)')
    .option('--failures <file>', 'write the questions answered wrong, as JSON lines')
    .option('--json', 'print the figures as JSON')
    .action(async (name: string, files: string[], options: EvalOptions) => {
      const { evaluate } = await import('./eval.ts');
      exit(await evaluate(name, files, options, io));
    });
  addImport(program, config, io, exit);
  addWatch(program, config, io, exit);
  addFeedback(program, config, io, exit);
  program
    .command('playground')
    .description('try the bot in a browser, without Discord (docs/playground.md)')
    .option('--port <n>', 'of the page, on 127.0.0.1; 0 for any free one', parsePort, 4477)
    .option('--knowledge <dir>', 'the corpus', knowledge)
    .action(async (options: PlaygroundCommandOptions) => {
      const { playground } = await import('./playground.ts');
      exit(await playground(options, env, io));
    });
  return program;
}

function addImport(
  program: Command,
  { knowledgeDir }: Config,
  io: Io,
  exit: (code: number) => void,
): void {
  program
    .command('import')
    .description('take in pages, feeds and exports (docs/import.md)')
    .argument('[source...]', 'a file, a folder, or an address with http:// or https://')
    .option('--into <dir>', 'the corpus', knowledgeDir)
    .option('--dry-run', 'show what would be written, and what says so')
    .option('--outlet <name>', 'who printed what does not say it')
    .option('--language <tag>', 'the language of what does not say it, as BCP 47')
    .option('--map <names>', 'where an export keeps what: title=headline,body=text')
    .option('--full', 'fetch the articles a feed leads to')
    .option('--again', 'fetch again what was imported before')
    .option('--delay <seconds>', 'between two requests to one host (1 unless given)', parseDelay)
    .option('--allow-private', 'fetch from addresses that are not public, too')
    .option('--json', 'print one JSON line for each article')
    .action(async (sources: string[], flags: ImportFlags) => {
      const { importArticles } = await import('./import.ts');
      exit(await importArticles(sources, flags, io, stopSignal()));
    });
}

/** Aborted by Ctrl+C or a polite end; the second time the process ends at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  return controller.signal;
}

function addCheck(
  program: Command,
  { knowledgeDir }: Config,
  io: Io,
  exit: (code: number) => void,
): void {
  program
    .command('check')
    .description('validate the corpus, and tell what an editor should look at')
    .option('--knowledge <dir>', 'the corpus', knowledgeDir)
    .option('--all', 'print every finding, not the first of each kind only')
    .option('--json', 'print the report as JSON')
    .option('--fix', 'put front matter in order and take away white space; no article is changed')
    .action(async (options: CheckOptions) => {
      const { check } = await import('./check.ts');
      exit(await check(options, io));
    });
}

function addWatch(
  program: Command,
  { knowledgeDir }: Config,
  io: Io,
  exit: (code: number) => void,
): void {
  program
    .command('watch')
    .description('load the corpus again whenever it changes, and tell what came of it')
    .option('--knowledge <dir>', 'the corpus', knowledgeDir)
    .action(async ({ knowledge }: { knowledge: string }) => {
      const { watch } = await import('./watch.ts');
      const untilStopped = new Promise<void>((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      });
      exit(await watch(knowledge, io, untilStopped));
    });
}

function addFeedback(
  program: Command,
  { knowledgeDir, dataDir }: Config,
  io: Io,
  exit: (code: number) => void,
): void {
  program
    .command('feedback')
    .description('what people thought of answers')
    .command('export')
    .description('print it as golden cases, one JSON line each')
    .option('--knowledge <dir>', 'the corpus', knowledgeDir)
    .option('--data <dir>', 'where the bot keeps it', dataDir)
    .action(async (options: FeedbackOptions) => {
      const { exportFeedback } = await import('./feedback.ts');
      exit(await exportFeedback(options, io));
    });
}

function parseLimit(value: string): number {
  if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('It is a whole number from 1 to 9999.');
}

function parseDelay(value: string): number {
  const seconds = Number(value);
  if (/^\d{1,2}(?:\.\d+)?$/.test(value) && seconds <= 60) return seconds;
  throw new InvalidArgumentError('It is a number of seconds, 60 at the most.');
}

function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('It is a whole number from 0 to 65535.');
}

function createIo(env: ProgramOptions['env']): Io {
  // A reader that has seen enough (`verbatim … | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`verbatim: the result could not be written: ${error.message}\n`);
    process.exit(EXIT.failure);
  });
  return {
    input: process.stdin,
    print: (line) =>
      new Promise((resolve) => {
        process.stdout.write(`${line}\n`, () => resolve());
      }),
    paint: createPaint(process.stdout.isTTY, env['NO_COLOR']),
    progress: createProgressLine(
      process.stderr.isTTY ? (text) => process.stderr.write(text) : undefined,
    ),
  };
}

/** The version of the package that this file belongs to. */
function versionOf(packageFile: URL): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  return version;
}

/** Prints what went wrong, and says with which code the process ends. */
function report(error: unknown): number {
  // The parser has printed its own message already; help that was asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UserError) {
    process.stderr.write(`verbatim: ${visibleLines(error.message)}\n`);
    return EXIT.usage;
  }
  const expected = [CorpusError, ConfigError, SaveError].some((kind) => error instanceof kind);
  const detail = error instanceof Error ? (expected ? error.message : error.stack) : String(error);
  process.stderr.write(`verbatim: ${visibleLines(detail ?? '')}\n`);
  return EXIT.failure;
}
