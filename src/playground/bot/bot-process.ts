import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isObject } from '../../local-discord/json.ts';
import { PlaygroundError } from '../playground-error.ts';
import type { BotStatus } from '../protocol.ts';
import { type BotLine, parseBotLine } from './bot-lines.ts';

/** The unmodified bot as a process of its own. */
export interface BotProcess {
  readonly status: BotStatus;
  /**
   * Resolves when it is logged in and has registered its commands.
   * @throws PlaygroundError with its last words, when it ends before.
   */
  start(): Promise<void>;
  /** Resolves when it has ended; kills it when it does not end in time. */
  stop(): Promise<void>;
}

export interface BotProcessOptions {
  /** All it sees of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** An empty folder: a `.env` in it would decide what the bot does. */
  readonly folder: string;
  readonly onStatus: (status: BotStatus) => void;
  readonly onLine: (line: BotLine) => void;
  /** It was running, and nobody stopped it. */
  readonly onDeath: (status: BotStatus) => void;
}

/** The bot finishes what is in flight within 8 s; after that it is stuck. */
const STOP_MS = 10_000;
/** Lines of standard error that are kept. */
const LAST_WORDS = 20;

const MAIN = fileURLToPath(new URL('../../main.js', import.meta.url));
const LEASH = new URL('leash.js', import.meta.url).href;

export function createBotProcess(options: BotProcessOptions): BotProcess {
  let status: BotStatus = { state: 'stopped', lastWords: [] };
  let child: ChildProcess | undefined;
  let isStopping = false;
  const become = (next: Partial<BotStatus>): void => {
    status = { ...status, ...next };
    options.onStatus(status);
  };
  const hear = (line: BotLine): void => {
    options.onLine(line);
    if (status.state === 'starting' && isRegistered(line)) become({ state: 'running' });
  };
  const complain = (line: string): void => {
    options.onLine({ level: 'error', text: line, fields: {} });
    become({ lastWords: [...status.lastWords, line].slice(-LAST_WORDS) });
  };
  const end = (code: number | null, signal: string | null): void => {
    const isDeath = status.state === 'running' && !isStopping;
    become({ state: 'stopped', exitCode: code ?? undefined, signal: signal ?? undefined });
    if (isDeath) options.onDeath(status);
  };
  return {
    get status() {
      return status;
    },
    async start() {
      isStopping = false;
      become({ state: 'starting', exitCode: undefined, signal: undefined, lastWords: [] });
      const started = spawnBot(options);
      child = started;
      const running = new Promise<void>((resolve, reject) => {
        eachLine(started.stdout, (line) => {
          hear(parseBotLine(line));
          if (status.state === 'running') resolve();
        });
        eachLine(started.stderr, complain);
        started.once('error', ({ message }) => complain(message));
        // Not `exit`: by `close` the last line has been read.
        started.once('close', (code, signal) => {
          end(code, signal);
          reject(new PlaygroundError(explainStart(status)));
        });
      });
      await running;
    },
    async stop() {
      if (child === undefined || status.state === 'stopped') return;
      isStopping = true;
      const closed = once(child, 'close');
      const timer = setTimeout(() => child?.kill('SIGKILL'), STOP_MS);
      child.kill('SIGTERM');
      await closed;
      clearTimeout(timer);
    },
  };
}

/** How a bot ended, and what it said last. */
export function explainEnd(status: BotStatus): string {
  const { exitCode, signal } = status;
  const how = exitCode === undefined ? `by ${signal ?? 'no signal'}` : `exit code ${exitCode}`;
  return [`the bot has ended (${how})`, ...saidBy(status)].join(': ');
}

/** Why a bot never ran: what it says of it is enough. */
function explainStart(status: BotStatus): string {
  const said = saidBy(status);
  return said.length === 0 ? explainEnd(status) : `the bot does not start: ${said.join('')}`;
}

/** What it wrote to standard error last, as one text, or none; it names itself before a message. */
function saidBy({ lastWords }: BotStatus): readonly string[] {
  const text = lastWords.join('\n').replace(/^verbatim: /u, '');
  return text === '' ? [] : [text];
}

function spawnBot({ env, folder }: BotProcessOptions): ChildProcess {
  return spawn(process.execPath, ['--import', LEASH, MAIN], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // Ctrl-C in a terminal is meant for every process of its group; this one is told by us, once.
    detached: process.platform !== 'win32',
  });
}

/** The last thing a bot does before it has all it needs: it registers the moderators' commands. */
function isRegistered({ text, fields }: BotLine): boolean {
  return text.startsWith('discord.commands-') && isObject(fields) && fields['where'] === 'guild';
}

function eachLine(stream: ChildProcess['stdout'], read: (line: string) => void): void {
  if (stream !== null) createInterface({ input: stream }).on('line', read);
}
