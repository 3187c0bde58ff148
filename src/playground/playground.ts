import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLocalDiscord } from '../local-discord/server.ts';
import { createPerform } from './actions.ts';
import type { BotLine } from './bot/bot-lines.ts';
import { createBotProcess } from './bot/bot-process.ts';
import { frameOf, stateOf } from './frames.ts';
import { createKnowledge, LIBRARY_MOVES, type LibraryMove } from './knowledge.ts';
import { furnishPlace, type Place } from './place.ts';
import { PlaygroundError } from './playground-error.ts';
import type { ExportedTest } from './protocol.ts';
import { Session } from './session/steps.ts';
import { writeTest } from './session/write-test.ts';
import { recordTraffic } from './traffic/traffic.ts';
import { readFiles, type ServedFile } from './web/files.ts';
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

type Close = () => Promise<void>;

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

/** @param opened gets what closes each thing that was opened, to be called last first. */
async function open(options: PlaygroundOptions, opened: Close[]): Promise<string> {
  const files = await readPage();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-playground-'));
  // Also when the process ends without closing anything: somebody asked twice.
  const removeNow = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeNow);
  opened.push(async () => {
    await rm(folder, { recursive: true, force: true });
    process.off('exit', removeNow);
  });
  const discord = await createLocalDiscord({ token: randomBytes(32).toString('base64url') });
  opened.push(() => discord.close({ allowUnknownRoutes: true }));
  const { bot, knowledge, pages } = connect(options, furnishPlace(discord), folder, opened);
  const { port } = options;
  const web = await serveWeb({ port, files, onSocket: (socket) => pages.accept(socket) });
  opened.push(() => web.close());
  await bot.start();
  await knowledge.settled();
  return web.address;
}

/** Puts the bot, what is recorded of it, and the pages together; starts nothing. */
function connect(
  { knowledge: articles, env, warn }: PlaygroundOptions,
  place: Place,
  folder: string,
  opened: Close[],
) {
  const session = new Session();
  const knowledge = createKnowledge(articles);
  const traffic = recordTraffic(place.discord, (entry) =>
    pages.broadcast({ kind: 'traffic', entry }),
  );
  const onLine = (line: BotLine): void => {
    traffic.logged(line);
    const move = moveOf(line);
    if (move === undefined) return;
    const changed = (): void => pages.broadcast({ kind: 'knowledge-changed' });
    void knowledge.follow(move).then(changed, changed);
  };
  const folders = { KNOWLEDGE_DIR: resolve(articles), DATA_DIR: join(folder, 'data') };
  const bot = createBotProcess({
    env: { ...env, ...place.env, ...SHOWN, ...folders },
    folder,
    onStatus: (status) => pages.broadcast({ kind: 'bot', bot: status }),
    onLine,
    onDeath: (why) => warn(traffic.redactor.text(why)),
  });
  opened.push(
    () => knowledge.close(),
    () => bot.close(),
  );
  const exportTest = (): Promise<ExportedTest> => writeSession(place, session, articles);
  const pages = createPages({
    state: () => stateOf(place, bot.status, traffic.entries),
    perform: createPerform({ place, session, knowledge, bot, exportTest }),
    onFailure: (error) => warn(error instanceof Error ? String(error.stack) : String(error)),
  });
  place.discord.onEvent((event) => {
    const frame = frameOf(event, place);
    if (frame !== undefined) pages.broadcast(frame);
  });
  return { bot, knowledge, pages };
}

/** What a line says that the bot's library did, if it says so. */
function moveOf({ text }: BotLine): LibraryMove | undefined {
  return LIBRARY_MOVES.find((move) => text.startsWith(`library.${move}:`));
}

async function writeSession(
  place: Place,
  session: Session,
  articles: string,
): Promise<ExportedTest> {
  const [knowledge, root] = [await realpath(articles), await realpath(ROOT)];
  return writeTest({ place, session, env: SHOWN, knowledge, root, now: new Date() });
}

async function readPage(): Promise<ReadonlyMap<string, ServedFile>> {
  try {
    return await readFiles(PAGE);
  } catch (cause) {
    throw new PlaygroundError('the page is not built; npm run build builds it', { cause });
  }
}
