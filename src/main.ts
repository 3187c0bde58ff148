import { config as loadDotenv } from 'dotenv';
import { createProgressLine } from './cli/io.ts';
import { type BotConfig, parseBotConfig } from './config.ts';
import { createBot, type Bot } from './discord/bot.ts';
import { StartError } from './discord/start-error.ts';
import { ConfigError, CorpusError } from './errors.ts';
import { createFeedbackStore } from './feedback.ts';
import { type Library, openLibrary } from './library.ts';
import { createLogger, type Log } from './discord/log.ts';
import { createReadingLog } from './discord/reading-log.ts';
import { createStats, type Stats } from './discord/stats.ts';
import { type FolderWatch, watchFolder } from './watch.ts';

loadDotenv({ quiet: true });
try {
  await main(parseBotConfig(process.env));
} catch (error) {
  exitBecause(error);
}

async function main(config: BotConfig): Promise<void> {
  const log = createLogger(config.logLevel, [config.token]);
  process.on('unhandledRejection', (err) => log.error({ event: 'unhandled-rejection', err }));
  let library: Library | undefined;
  let bot: Bot | undefined;
  let watching: FolderWatch | undefined;
  let stopping = false;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    // Whoever asks twice wants it at once.
    if (stopping) process.exit(1);
    stopping = true;
    await watching?.close();
    await bot?.stop();
    await library?.close();
    log.info({ event: 'stopped', signal });
    process.exit(0);
  };
  process.on('SIGINT', (signal) => void stop(signal));
  process.on('SIGTERM', (signal) => void stop(signal));
  const stats = createStats();
  let opening: Promise<Library> | undefined;
  if (config.watch) {
    // Before the first load: what changes while it runs is noticed.
    watching = await watchFolder(config.knowledgeDir, {
      onQuiet: async () => opening && reloadChanged(await opening, stats, log),
      onWarning: (message) => log.warn({ event: 'watch.warning' }, message),
    });
    log.info({ event: 'watch.started' });
  }
  const reading = process.stderr.isTTY
    ? createProgressLine((text) => process.stderr.write(text))
    : createReadingLog(log);
  opening = openLibrary({
    folder: config.knowledgeDir,
    dataDir: config.dataDir,
    log,
    onProgress: (done, total) => {
      // A reload tells the moderator who asked for it.
      if (library === undefined) reading(done, total);
    },
  });
  library = await opening;
  reading.end();
  const feedback = config.feedback ? createFeedbackStore(config.dataDir, config.token) : undefined;
  bot = createBot({ config, library, feedback, stats, log, onLost: exitBecause });
  await bot.start();
}

async function reloadChanged(library: Library, stats: Stats, log: Log): Promise<void> {
  const started = performance.now();
  const report = await library.reload({ isFresh: true });
  stats.reloaded(report.kind);
  const { kind, edition } = report;
  const ms = Math.round(performance.now() - started);
  log.info({ event: 'watch.reload', kind, edition: edition.id, ms });
}

/** One line on standard error for what whoever runs the bot can repair, a stack trace for the rest. */
function exitBecause(error: unknown): never {
  const expected = [ConfigError, CorpusError, StartError].some((kind) => error instanceof kind);
  if (expected && error instanceof Error) process.stderr.write(`verbatim: ${error.message}\n`);
  else console.error(error);
  process.exit(1);
}
