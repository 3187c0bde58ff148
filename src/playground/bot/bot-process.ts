import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isObject } from '../../local-discord/json.ts';
import { PlaygroundError } from '../playground-error.ts';
import type { BotStatus } from '../protocol.ts';
import { type BotLine, parseBotLine } from './bot-lines.ts';
import { explainEnd, explainStart } from './explain.ts';

/** The unmodified bot as a process of its own. */
export interface BotProcess {
  readonly status: BotStatus;
  /**
   * Resolves when it is logged in and has registered its commands.
   * @throws PlaygroundError with its last words, when it ends before.
   */
  start(): Promise<void>;
  /** Ends it, if it runs, and starts it; calls while one is at it share it. @throws as `start` does */
  restart(): Promise<void>;
  /** Ends it for good; kills it when it does not end in time. */
  close(): Promise<void>;
}

export interface BotProcessOptions {
  /** All it sees of the environment. */
  readonly env: Readonly<Record<string, string>>;
  /** An empty folder: a `.env` in it would decide what the bot does. */
  readonly folder: string;
  readonly onStatus: (status: BotStatus) => void;
  readonly onLine: (line: BotLine) => void;
  /** It was running, and nobody stopped it; `why` is a line for a terminal. */
  readonly onDeath: (why: string) => void;
}

/** The bot finishes what is in flight within 8 s; after that it is stuck. */
const STOP_MS = 10_000;
/** Lines of standard error that are kept. */
const LAST_WORDS = 20;

const MAIN = fileURLToPath(new URL('../../main.js', import.meta.url));
const LEASH = new URL('leash.js', import.meta.url).href;

export function createBotProcess(options: BotProcessOptions): BotProcess {
  return new SpawnedBot(options);
}

class SpawnedBot implements BotProcess {
  readonly #options: BotProcessOptions;
  #status: BotStatus = { state: 'stopped', lastWords: [] };
  #child: ChildProcess | undefined;
  #restarting: Promise<void> | undefined;
  #isStopping = false;
  #isClosed = false;

  constructor(options: BotProcessOptions) {
    this.#options = options;
  }

  get status(): BotStatus {
    return this.#status;
  }

  async start(): Promise<void> {
    if (this.#isClosed) throw new PlaygroundError('the playground is stopping');
    this.#isStopping = false;
    this.#become({ state: 'starting', exitCode: undefined, signal: undefined, lastWords: [] });
    const child = spawnBot(this.#options);
    this.#child = child;
    // Whoever does not wait for the end leaves no bot behind, not even one that is stuck.
    const kill = (): void => void child.kill('SIGKILL');
    process.prependOnceListener('exit', kill);
    child.once('close', () => process.off('exit', kill));
    await new Promise<void>((resolve, reject) => {
      eachLine(child.stdout, (line) => {
        this.#hear(parseBotLine(line));
        if (this.#status.state === 'running') resolve();
      });
      eachLine(child.stderr, (line) => this.#complain(line));
      child.once('error', ({ message }) => this.#complain(message));
      // Not `exit`: by `close` the last line has been read.
      child.once('close', (code, signal) => {
        this.#end(code, signal);
        reject(new PlaygroundError(explainStart(this.#status)));
      });
    });
  }

  restart(): Promise<void> {
    this.#restarting ??= this.#stop()
      .then(() => this.start())
      .finally(() => {
        this.#restarting = undefined;
      });
    return this.#restarting;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#stop();
  }

  async #stop(): Promise<void> {
    const child = this.#child;
    if (child === undefined || this.#status.state === 'stopped') return;
    this.#isStopping = true;
    const closed = once(child, 'close');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill('SIGTERM');
    await closed;
    clearTimeout(timer);
  }

  #hear(line: BotLine): void {
    this.#options.onLine(line);
    if (this.#status.state === 'starting' && isRegistered(line)) this.#become({ state: 'running' });
  }

  #complain(line: string): void {
    this.#options.onLine({ level: 'error', text: line, fields: {} });
    this.#become({ lastWords: [...this.#status.lastWords, line].slice(-LAST_WORDS) });
  }

  #end(code: number | null, signal: string | null): void {
    const isDeath = this.#status.state === 'running' && !this.#isStopping;
    this.#become({ state: 'stopped', exitCode: code ?? undefined, signal: signal ?? undefined });
    if (isDeath) this.#options.onDeath(explainEnd(this.#status));
  }

  #become(next: Partial<BotStatus>): void {
    this.#status = { ...this.#status, ...next };
    this.#options.onStatus(this.#status);
  }
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
