import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { UserError } from '../errors.ts';
import { multihopRetrieval, parseMultihop } from '../eval/multihop.ts';
import {
  type Figure,
  type Outcome,
  type Progress,
  refusalOutOfCorpus,
  sentenceHits,
} from '../eval/span-protocols.ts';
import { type EvalArticle, parseJson, parseSquad } from '../eval/squad.ts';
import { EXIT, type Io } from './io.ts';

/** The options of `verbatim eval`, as the parser hands them over. */
export interface EvalOptions {
  readonly language: string;
  readonly distractors?: string;
  readonly json?: boolean;
  readonly failures?: string;
}

/** What `verbatim eval` can measure: how many files each takes, and how. */
const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  open: { files: 1, run: ([file], options, progress) => spans(file, options, false, progress) },
  given: { files: 1, run: ([file], options, progress) => spans(file, options, true, progress) },
  refusal: {
    files: 1,
    run: async ([file], { language }, progress) =>
      refusalOutOfCorpus(parseSquad(await read(file), file, language), progress),
  },
  multihop: { files: 2, run: multihop },
};

interface Protocol {
  readonly files: number;
  run(files: Files, options: EvalOptions, progress: Progress): Promise<Outcome>;
}

type Files = readonly [string, ...string[]];

/** The names of the protocols, for the help. */
const PROTOCOL_NAMES: readonly string[] = Object.keys(PROTOCOLS);

/**
 * `verbatim eval`: measures answers over benchmark files, through the same library as the bot.
 * @throws UserError when a protocol or a file cannot be used.
 */
export async function evaluate(
  name: string,
  files: readonly string[],
  options: EvalOptions,
  io: Io,
): Promise<number> {
  const protocol = PROTOCOLS[name];
  const [first, ...others] = files;
  if (protocol === undefined) {
    throw new UserError(`There is no protocol “${name}”. There is: ${PROTOCOL_NAMES.join(', ')}.`);
  }
  if (first === undefined || files.length !== protocol.files) {
    throw new UserError(`“${name}” takes ${protocol.files} file(s), not ${files.length}.`);
  }
  const outcome = await protocol.run([first, ...others], options, io.progress);
  io.progress.end();
  if (options.failures !== undefined) await writeFailures(options.failures, outcome);
  await io.print(options.json === true ? asJson(name, outcome) : asTable(outcome.figures));
  return EXIT.ok;
}

async function spans(file: string, options: EvalOptions, given: boolean, progress: Progress) {
  return sentenceHits(parseSquad(await read(file), file, options.language), given, progress);
}

async function multihop(
  [facts, queries = '']: Files,
  options: EvalOptions,
  progress: Progress,
): Promise<Outcome> {
  const set = parseMultihop(
    { text: await read(facts), file: facts },
    { text: await read(queries), file: queries },
  );
  const { distractors } = options;
  const added = distractors === undefined ? [] : await readArticles(distractors);
  return multihopRetrieval(set, added, progress);
}

/** @throws UserError naming the file. */
async function read(file: string): Promise<string> {
  try {
    const bytes = await readFile(file);
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new UserError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** JSON lines as a corpus takes them; what is wrong with a line, the corpus itself says. */
async function readArticles(file: string): Promise<EvalArticle[]> {
  const lines = (await read(file)).split('\n').filter((line) => line !== '');
  return lines.map((line) => parseJson(line, file) as EvalArticle);
}

async function writeFailures(file: string, { failures }: Outcome): Promise<void> {
  await writeFile(file, failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''));
}

function asJson(protocol: string, { figures }: Outcome): string {
  const values = figures.map(({ name, value }) => [name, value]);
  return JSON.stringify({ protocol, ...Object.fromEntries(values) });
}

function asTable(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures.map((figure) => `${figure.name.padEnd(width)}  ${valueOf(figure)}`).join('\n');
}

function valueOf({ value, unit }: Figure): string {
  if (unit === 'ms') return `${value.toFixed(1)} ms`;
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
