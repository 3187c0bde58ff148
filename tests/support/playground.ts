import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type {
  ActionName,
  Actions,
  PersonKey,
  Reply,
  ServerFrame,
  ShownMessage,
  State,
} from '../../src/playground/protocol.ts';
import { ROOT } from './cli.ts';

/** The built `verbatim playground` as a process of its own. */
export interface RunningPlayground {
  readonly process: ChildProcess;
  /** `http://127.0.0.1:PORT/` */
  readonly address: string;
  readonly output: () => string;
  /** Resolves with the exit code when the process has ended. */
  readonly exited: Promise<number | null>;
  /** Names of what it has left behind among the system's temporary files; known when it has ended. */
  readonly leftBehind: () => readonly string[];
  /** Ends it as Ctrl-C does, if it runs. */
  close(): Promise<void>;
}

export interface PlaygroundRun {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Of a file `.env` where it is started. */
  readonly dotenv?: string;
  /** Where it is installed; the project's own folder when absent. */
  readonly root?: string;
}

/** Starts it on a free port, in a folder of its own, and waits for its address. */
export async function startPlayground(run: PlaygroundRun = {}): Promise<RunningPlayground> {
  const started = await spawnPlayground(run);
  const address = await Promise.race([started.address, started.exited]);
  if (typeof address === 'string') return { ...started, address };
  throw new Error(`the playground ended with ${address}:\n${started.output()}`);
}

/** The same, for one that may not start. */
export async function spawnPlayground({
  args = [],
  env = {},
  dotenv = '',
  root = ROOT,
}: PlaygroundRun = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  await writeFile(join(folder, '.env'), dotenv);
  const child = spawn(
    process.execPath,
    [join(root, 'dist/cli.js'), 'playground', '--port', '0', ...args],
    {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        TMPDIR: temporary,
        KNOWLEDGE_DIR: join(ROOT, 'knowledge'),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const address = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\/\/\S+\//u.exec(output)?.[0];
      if (found !== undefined && output.includes('stops it')) resolve(found);
    });
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  let left: readonly string[] = [];
  const exited = once(child, 'close').then(async () => {
    left = await readdir(temporary);
    await rm(folder, { recursive: true, force: true });
    return child.exitCode;
  });
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
    await exited;
  };
  return {
    process: child,
    address,
    output: () => output,
    exited,
    leftBehind: () => left,
    close,
  };
}

/** A page without a browser: what it knows, and what it asks for. */
export class TestPage {
  readonly frames: ServerFrame[] = [];
  readonly #socket: WebSocket;
  #nextId = 1;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => {
      const bytes = Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data as Buffer);
      this.frames.push(JSON.parse(bytes.toString('utf8')) as ServerFrame);
    });
  }

  static async open(address: string): Promise<TestPage> {
    const origin = new URL(address).origin;
    const page = new TestPage(new WebSocket(`${origin.replace('http', 'ws')}/socket`, { origin }));
    await page.until('the state', (frame) => (frame.kind === 'state' ? true : undefined));
    return page;
  }

  /** As it was when the page connected. */
  get state(): State {
    const frame = this.frames.find(({ kind }) => kind === 'state');
    if (frame?.kind !== 'state') throw new Error('there is no state yet');
    return frame.state;
  }

  /** Resolves with what `pick` makes of the first frame it makes something of, also of one before. */
  async until<T>(what: string, pick: (frame: ServerFrame) => T | undefined): Promise<T> {
    for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
      for (const frame of this.frames) {
        const found = pick(frame);
        if (found !== undefined) return found;
      }
      await sleep(LOOK_MS);
    }
    throw new Error(`waited ${PATIENCE_MS} ms for ${what}`);
  }

  /** What comes of an action. @throws Error when it is refused. */
  async ask<Name extends ActionName>(
    name: Name,
    of: Actions[Name]['of'],
  ): Promise<Actions[Name]['gives']> {
    const reply = await this.request({ do: name, of });
    if (!reply.ok) throw new Error(reply.error);
    return reply.value;
  }

  /** Sends a frame as it is; an id is added. */
  async request(frame: object): Promise<Reply> {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#socket.send(JSON.stringify({ id, ...frame }));
    return this.until(`a reply to ${JSON.stringify(frame)}`, (each) =>
      each.kind === 'reply' && each.id === id ? each : undefined,
    );
  }

  /** Sends what may be no request at all. */
  sendRaw(frame: string): void {
    this.#socket.send(frame);
  }

  get isClosed(): boolean {
    return this.#socket.readyState === WebSocket.CLOSED;
  }

  /** Messages as they read now, oldest first. */
  get messages(): readonly ShownMessage[] {
    const all = new Map(this.state.messages.map((message) => [message.id, message]));
    for (const frame of this.frames) {
      if (frame.kind === 'message') all.set(frame.message.id, frame.message);
      if (frame.kind === 'message-deleted') all.delete(frame.messageId);
    }
    return [...all.values()].toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  }

  /** Id of the channel with this name; of the direct message of a person. */
  channel(name: 'news' | 'moderators' | PersonKey): string {
    const { channels } = this.state;
    const found = channels.find((channel) =>
      channel.kind === 'guild'
        ? channel.name === name
        : channel.visibleTo.includes(name as PersonKey),
    );
    if (found === undefined) throw new Error(`there is no channel ${name}`);
    return found.id;
  }

  /** What answers an interaction, once it no longer says that the bot is thinking. */
  answer(interactionId: string): Promise<ShownMessage> {
    return this.until(`an answer to ${interactionId}`, (frame) =>
      frame.kind === 'message' &&
      frame.message.answers?.interactionId === interactionId &&
      !frame.message.loading
        ? frame.message
        : undefined,
    );
  }

  close(): void {
    this.#socket.terminate();
  }
}

const PATIENCE_MS = 10_000;
const LOOK_MS = 10;
