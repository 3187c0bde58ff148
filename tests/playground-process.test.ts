import { type IncomingMessage, request } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, rm, symlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { BotStatus } from '../src/playground/protocol.ts';
import { ROOT } from './support/cli.ts';
import { createFolder } from './support/folders.ts';
import {
  type PlaygroundRun,
  type RunningPlayground,
  spawnPlayground,
  startPlayground,
  TestPage,
} from './support/playground.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(run?: PlaygroundRun): Promise<RunningPlayground> {
  const running = await startPlayground(run);
  closing.push(() => running.close());
  return running;
}

async function open({ address }: RunningPlayground): Promise<TestPage> {
  const page = await TestPage.open(address);
  closing.push(() => page.close());
  return page;
}

/** Which processes there are is read from Linux's table of them. */
const isLinux = process.platform === 'linux';

describe.skipIf(!isLinux)('verbatim playground', { timeout: 60_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops with the bot on %s, and leaves nothing',
    async (signal) => {
      const running = await start();
      const [bot] = childrenOf(running.process.pid);
      expect(bot).toBeDefined();
      running.process.kill(signal);
      expect(await running.exited).toBe(0);
      expect(isRunning(bot)).toBe(false);
      expect(running.leftBehind()).toEqual([]);
    },
  );

  it('stops at once when it is told twice, and leaves nothing of a bot that is stuck', async () => {
    const running = await start();
    const page = await open(running);
    const bot = childrenOf(running.process.pid)[0] ?? 0;
    process.kill(bot, 'SIGSTOP');
    running.process.kill('SIGINT');
    await until('the page to be told', () => (page.isClosed ? true : undefined));
    running.process.kill('SIGINT');
    expect(await running.exited).toBe(1);
    expect(await until('the bot to end', () => (isRunning(bot) ? undefined : true))).toBe(true);
    expect(running.leftBehind()).toEqual([]);
  });

  it('stops while it starts', async () => {
    const starting = await spawnPlayground();
    closing.push(() => starting.close());
    const bot = await until('the bot', () => childrenOf(starting.process.pid)[0]);
    starting.process.kill('SIGINT');
    expect(await starting.exited).toBe(0);
    expect(isRunning(bot)).toBe(false);
    expect(starting.leftBehind()).toEqual([]);
  });

  it('takes the bot along when it is killed', async () => {
    const running = await start();
    const [bot] = childrenOf(running.process.pid);
    running.process.kill('SIGKILL');
    await running.exited;
    expect(await until('the bot to end', () => (isRunning(bot) ? undefined : true))).toBe(true);
  });

  it('says in one line that its port is in use', async () => {
    const { address } = await start();
    const { port } = new URL(address);
    const second = await spawnPlayground({ args: ['--port', port] });
    expect(await second.exited).toBe(1);
    expect(second.output()).toBe(
      `verbatim: port ${port} is in use; choose another one with --port\n`,
    );
  });

  it.each(['http', '-1', '65536', '80.5'])('takes no port %s', async (port) => {
    const run = await spawnPlayground({ args: [`--port=${port}`] });
    expect(await run.exited).toBe(2);
    expect(run.output()).toContain('whole number from 0 to 65535');
  });

  it('says why the bot does not start', async () => {
    const folder = await createFolder();
    closing.push(() => folder.close());
    const run = await spawnPlayground({ args: ['--knowledge', folder.path] });
    expect(await run.exited).toBe(1);
    const why = `${folder.path} holds no article: put .md, .txt or .jsonl files there`;
    expect(run.output()).toBe(`verbatim: the bot does not start: ${why}\n`);
  });

  it('stops while the bot is started again', async () => {
    const running = await start();
    const page = await open(running);
    page.sendRaw(JSON.stringify({ id: 1, do: 'restart-bot', of: {} }));
    await status(page, 'stopped');
    running.process.kill('SIGINT');
    expect(await running.exited).toBe(0);
    expect(running.leftBehind()).toEqual([]);
  });

  it('says that its page is not built', async () => {
    const folder = await createFolder();
    closing.push(() => folder.close());
    await cp(join(ROOT, 'dist'), join(folder.path, 'dist'), { recursive: true });
    await cp(join(ROOT, 'package.json'), join(folder.path, 'package.json'));
    await symlink(join(ROOT, 'node_modules'), join(folder.path, 'node_modules'));
    await rm(join(folder.path, 'dist/playground-page'), { recursive: true, force: true });
    const run = await spawnPlayground({ root: folder.path });
    expect(await run.exited).toBe(1);
    expect(run.output()).toBe('verbatim: the page is not built; npm run build builds it\n');
  });

  it('tells the page and the terminal when the bot dies, and starts it again', async () => {
    const running = await start();
    const page = await open(running);
    const [bot] = childrenOf(running.process.pid);
    process.kill(bot ?? 0, 'SIGKILL');
    expect(await status(page, 'stopped')).toMatchObject({ signal: 'SIGKILL' });
    await until('a line', () =>
      /the bot has ended \(by SIGKILL\)/u.test(running.output()) ? true : undefined,
    );
    const channelId = page.channel('news');
    const of = { as: 'member', channelId, path: 'outlets', options: {} } as const;
    const { outcome } = await page.ask('command', of);
    expect(outcome).toEqual({ kind: 'failed', error: 'The application did not respond' });
    // Two who are in a hurry.
    await Promise.all([page.ask('restart-bot', {}), page.ask('restart-bot', {})]);
    expect(childrenOf(running.process.pid)).toHaveLength(1);
    const { interactionId } = await page.ask('command', of);
    expect((await page.answer(interactionId)).content).toContain('Buna Times');
    const late = await open(running);
    expect(late.state.interactions.map((interaction) => interaction.outcome)).toEqual([outcome]);
    // The dead bot was sent nothing.
    const sent = late.state.traffic.filter(
      (entry) => entry.kind === 'gateway' && entry.event === 'INTERACTION_CREATE',
    );
    expect(sent).toHaveLength(1);
  });

  it('makes up a token for each run, whatever a real bot is configured with', async () => {
    const secret = 'a-real-token-that-must-not-be-used-0123456789';
    const dataDir = 'DATA_DIR=kept\nFEEDBACK=off\n';
    const dotenv = `DISCORD_TOKEN=${secret}\nDISCORD_API_URL=https://discord.com/api\n${dataDir}`;
    const tokens: string[] = [];
    for (const run of [
      { dotenv },
      { env: { DISCORD_TOKEN: secret, NODE_OPTIONS: '--no-warnings' } },
    ]) {
      const running = await start(run);
      const seen = environmentOf(childrenOf(running.process.pid)[0]);
      expect(seen['DISCORD_API_URL']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api$/u);
      expect(seen['DATA_DIR']).toMatch(/^\/.*\/verbatim-playground-/u);
      expect(Object.keys(seen)).not.toContain('NODE_OPTIONS');
      tokens.push(seen['DISCORD_TOKEN'] ?? '');
    }
    expect(new Set([...tokens, secret]).size).toBe(3);
    expect(Math.min(...tokens.map(({ length }) => length))).toBeGreaterThan(40);
  });
});

describe('the page’s server', () => {
  let running: RunningPlayground;
  let address: string;
  beforeAll(async () => {
    running = await startPlayground();
    ({ address } = running);
  });
  afterAll(() => running.close());

  it.skipIf(!isLinux)('listens on loopback only', () => {
    const { port } = new URL(address);
    const end = `:${Number(port).toString(16).toUpperCase().padStart(4, '0')}`;
    const listening = readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/u)[1] ?? '')
      .filter((local) => local.endsWith(end));
    expect(new Set(listening)).toEqual(new Set([`0100007F${end}`]));
  });

  it('answers its own page, and nobody else', async () => {
    const { host, origin, port } = new URL(running.address);
    const ask = (headers: Record<string, string>) => statusOf(running.address, '/', headers);
    expect(await ask({ host })).toBe(200);
    expect(await ask({ host: `localhost:${port}` })).toBe(200);
    expect(await ask({ host, origin })).toBe(200);
    expect(await ask({ host: 'evil.example' })).toBe(403);
    expect(await ask({ host: `evil.example:${port}` })).toBe(403);
    expect(await ask({ host: '127.0.0.1' })).toBe(403);
    expect(await ask({ host, origin: 'http://evil.example' })).toBe(403);
    expect(await ask({ host, origin: `http://localhost:${port}` })).toBe(403);
    expect(await ask({ host, origin: 'null' })).toBe(403);
  });

  it('opens its socket for its own page, and nobody else', async () => {
    const { host, origin } = new URL(address);
    expect(await socketTo(`ws://${host}/socket`, { origin })).toBe('open');
    expect(await socketTo(`ws://${host}/socket`, {})).toBe(403);
    expect(await socketTo(`ws://${host}/socket`, { origin: 'http://evil.example' })).toBe(403);
    expect(await socketTo(`ws://${host}/socket`, { origin: 'null' })).toBe(403);
    const rebound = { origin: 'http://evil.example', headers: { host: 'evil.example' } };
    expect(await socketTo(`ws://${host}/socket`, rebound)).toBe(403);
    expect(await socketTo(`ws://${host}/other`, { origin })).toBe(404);
  });

  it('takes nothing but GET and HEAD', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await statusOf(address, '/', {}, method)).toBe(405);
    expect(await statusOf(address, '/', {}, 'HEAD')).toBe(200);
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/../../cli.js',
    '//etc/passwd',
    '/..\\package.json',
    '/index.html%00',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    expect(await statusOf(address, path)).toBe(404);
  });

  it('forbids what is not the page’s own', async () => {
    const { headers } = await get(address, '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('sends a file again only when it has changed', async () => {
    const { headers } = await get(address, '/');
    const etag = String(headers.etag);
    expect(await statusOf(address, '/', { 'if-none-match': etag })).toBe(304);
    expect(await statusOf(address, '/', { 'if-none-match': '"other"' })).toBe(200);
  });

  it('survives what is no request', async () => {
    const page = await open(running);
    const { port } = new URL(running.address);
    for (const frame of ['{', '[]', '{"id":1}', '{"id":1,"do":"__proto__","of":{}}'])
      page.sendRaw(frame);
    await garbage(Number(port));
    const long = await open(running);
    long.sendRaw('x'.repeat(300 * 1024));
    await until('the socket to close', () => (long.isClosed ? true : undefined));
    expect(await page.ask('article', { id: 'none' })).toBeNull();
    const refused = page.frames.filter((frame) => frame.kind === 'reply' && !frame.ok);
    expect(refused).toHaveLength(4);
  });
});

function get(
  address: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    // Not `fetch`: it resolves paths, and sets Host and Origin itself.
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      response.resume();
      resolve(response);
    });
    sent.on('error', reject).end();
  });
}

async function statusOf(
  address: string,
  path: string,
  headers?: Record<string, string>,
  method?: string,
): Promise<number | undefined> {
  return (await get(address, path, headers, method)).statusCode;
}

/** `open`, or the status of the refusal. */
function socketTo(
  url: string,
  options: { readonly origin?: string; readonly headers?: Record<string, string> },
): Promise<'open' | number | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, options);
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode));
    socket.on('error', () => resolve(undefined));
  });
}

function garbage(port: number): Promise<void> {
  return new Promise((resolve) => {
    const stream = connect(port, '127.0.0.1', () => stream.end('\u0000\u0001 garbage\r\n\r\n'));
    stream.on('error', () => undefined).on('close', () => resolve());
    stream.resume();
  });
}

function status(page: TestPage, state: BotStatus['state']): Promise<BotStatus> {
  return page.until(`the bot to be ${state}`, (frame) =>
    frame.kind === 'bot' && frame.bot.state === state ? frame.bot : undefined,
  );
}

/** Ids of the processes that a process started, from Linux's table of them. */
function childrenOf(parent: number | undefined): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => parentOf(name) === parent)
    .map(Number);
}

function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
  } catch {
    return undefined;
  }
}

/** A process whose parent has not looked yet at how it ended counts as ended. */
function isRunning(pid: number | undefined): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[1] !== 'Z';
  } catch {
    return false;
  }
}

function environmentOf(pid: number | undefined): Readonly<Record<string, string>> {
  const entries = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\u0000');
  return Object.fromEntries(
    entries.map((entry): [string, string] => {
      const [name = '', ...value] = entry.split('=');
      return [name, value.join('=')];
    }),
  );
}

async function until<T>(what: string, look: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    const found = look();
    if (found !== undefined) return found;
    await sleep(20);
  }
  throw new Error(`waited 10 s for ${what}`);
}
