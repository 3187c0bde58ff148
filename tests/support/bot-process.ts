import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './cli.ts';

interface LogLine {
  readonly [field: string]: unknown;
  readonly event?: string;
}

/** The built bot as a process of its own, on a copy of the shipped articles. */
export interface BotProcess {
  /** Its copy of the articles. */
  readonly knowledge: string;
  readonly log: readonly LogLine[];
  /** All it wrote to either stream. */
  readonly output: () => string;
  readonly stderr: () => string;
  /** Resolves with the first line that has this event, and these fields; also one that came before. */
  logged(event: string, fields?: Readonly<Record<string, unknown>>): Promise<LogLine>;
  signal(name: NodeJS.Signals): void;
  /** Resolves with the exit code when the process has ended; `null` when a signal ended it. */
  readonly exited: Promise<number | null>;
  /** Ends the process if it runs, and removes its folder. */
  close(): Promise<void>;
}

/** What the process sees of the environment besides `PATH`; `KNOWLEDGE_DIR` is its own copy unless given. */
export async function startBot(env: Readonly<Record<string, string>>): Promise<BotProcess> {
  // A folder of its own: a developer's .env must not decide what a test sees.
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const knowledge = join(folder, 'knowledge');
  await cp(join(ROOT, 'knowledge'), knowledge, { recursive: true });
  const child = spawn(process.execPath, [join(ROOT, 'dist/main.js')], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', KNOWLEDGE_DIR: knowledge, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'close').then(() => child.exitCode);
  const streams = collect(child, exited);
  return {
    ...streams,
    knowledge,
    exited,
    signal: (name) => void child.kill(name),
    async close() {
      child.kill('SIGKILL');
      await exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function collect(child: ChildProcess, exited: Promise<unknown>) {
  const log: LogLine[] = [];
  const waiting = new Set<() => void>();
  let stdout = '';
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  if (child.stdout) {
    createInterface({ input: child.stdout }).on('line', (line) => {
      stdout += `${line}\n`;
      log.push(parseLine(line));
      for (const look of waiting) look();
    });
  }
  const logged = (event: string, fields: object = {}): Promise<LogLine> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const wanted = Object.entries({ event, ...fields });
        const found = log.find((line) => wanted.every(([key, value]) => line[key] === value));
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      const gone = () => reject(new Error(`ended without logging ${event}:\n${stdout}${stderr}`));
      void exited.then(gone);
    });
  return { log, logged, output: () => stdout + stderr, stderr: () => stderr };
}

/** Standard output holds nothing but JSON objects. */
function parseLine(line: string): LogLine {
  const parsed: unknown = JSON.parse(line);
  if (typeof parsed !== 'object' || parsed === null) throw new TypeError(`no log line: ${line}`);
  return { ...parsed };
}
