import { randomBytes } from 'node:crypto';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalDiscord } from '../local-discord/server.ts';
import { createPerform } from './actions.ts';
import { createBotProcess, explainEnd } from './bot/bot-process.ts';
import type { BotLine } from './bot/bot-lines.ts';
import { frameOf, stateOf } from './frames.ts';
import { createKnowledge } from './knowledge.ts';
import { furnishPlace } from './place.ts';
import { PlaygroundError } from './playground-error.ts';
import type { BotStatus, ExportedTest } from './protocol.ts';
import { Session } from './session/steps.ts';
import { writeTest } from './session/write-test.ts';
import { recordTraffic } from './traffic/traffic.ts';
import { readFiles } from './web/files.ts';
import { createPages } from './web/pages.ts';
import { serveWeb } from './web/web-server.ts';

export interface PlaygroundOptions {
  /** On 127.0.0.1; 0 is any free one. */
  readonly port: number;
  /** The folder of articles. */
  readonly knowledge: string;
  /** What of the environment the bot sees besides what the playground sets: never a token. */
  readonly env: Readonly<Record<string, string>>;
  /** Gets what whoever started it should know while it runs, a line at a time. */
  readonly warn: (line: string) => void;
}

export interface Playground {
  /**
   * Resolves with the page's address once the bot is there.
   * @throws PlaygroundError when the port is taken, the page is not built, or the bot does not start.
   */
  readonly ready: Promise<string>;
  /** Stops page, bot and local Discord, also while they start, and leaves nothing behind. */
  stop(): Promise<void>;
}

/** Where the build puts the page. */
const PAGE = fileURLToPath(new URL('../playground-page/', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** With which the bot is started besides: everything it can do is to be seen. */
const SHOWN = { FEEDBACK: 'on' };

/** Starts a Discord on loopback, the bot against it, and the page. */
export function startPlayground(options: PlaygroundOptions): Playground {
  const opened: Close[] = [];
  const close = async (): Promise<void> => {
    for (const each of opened.splice(0).toReversed()) await each();
  };
  const ready = open(options, opened);
  return {
    ready,
    async stop() {
      await close();
      // What was still being opened is closed as well.
      await ready.catch(() => undefined);
      await close();
    },
  };
}

type Close = () => Promise<void>;

/** @param opened gets what closes each thing that was opened, to be called last first. */
async function open(
  { port, knowledge: folder, env, warn }: PlaygroundOptions,
  opened: Close[],
): Promise<string> {
  const files = await readFiles(PAGE).catch((cause: unknown) => {
    throw new PlaygroundError('the page is not built; npm run build builds it', { cause });
  });
  const own = await mkdtemp(join(tmpdir(), 'verbatim-playground-'));
  opened.push(() => rm(own, { recursive: true, force: true }));
  const discord = await createLocalDiscord({ token: randomBytes(32).toString('base64url') });
  opened.push(() => discord.close({ allowUnknownRoutes: true }));
  const place = furnishPlace(discord);
  const session = new Session();
  const knowledge = createKnowledge(folder);
  opened.push(() => knowledge.close());

  const traffic = recordTraffic(discord, (entry) => pages.broadcast({ kind: 'traffic', entry }));
  const onStatus = (bot: BotStatus): void => pages.broadcast({ kind: 'bot', bot });
  const onLine = (line: BotLine): void => {
    traffic.logged(line);
    if (!line.text.startsWith('library.reloaded')) return;
    const changed = (): void => pages.broadcast({ kind: 'knowledge-changed' });
    void knowledge.reload().then(changed, changed);
  };
  const bot = createBotProcess({
    env: {
      ...env,
      ...place.env,
      ...SHOWN,
      KNOWLEDGE_DIR: resolve(folder),
      DATA_DIR: join(own, 'data'),
    },
    folder: own,
    onStatus,
    onLine,
    onDeath: (status) => warn(explainEnd(status)),
  });
  opened.push(() => bot.stop());
  const exportTest = async (): Promise<ExportedTest> =>
    writeTest({
      place,
      session,
      env: SHOWN,
      knowledge: await realpath(folder),
      root: await realpath(ROOT),
      now: new Date(),
    });
  const pages = createPages({
    state: () => stateOf(place, bot.status, traffic.entries),
    perform: createPerform({ place, session, knowledge, bot, exportTest }),
    onFailure: (error) => warn(error instanceof Error ? String(error.stack) : String(error)),
  });
  discord.onEvent((event) => {
    const frame = frameOf(event, place);
    if (frame !== undefined) pages.broadcast(frame);
  });
  const web = await serveWeb({ port, files, onSocket: (socket) => pages.accept(socket) });
  opened.push(() => web.close());
  await bot.start();
  return web.address;
}
