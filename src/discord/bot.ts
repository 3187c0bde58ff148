import { type Client, Events } from 'discord.js';
import type { BotConfig } from '../config.ts';
import type { FeedbackStore } from '../feedback.ts';
import type { Library } from '../library.ts';
import type { Log } from './log.ts';
import { createAnswerButtons } from './answer-buttons.ts';
import { createClient, inviteLink } from './client.ts';
import { createCommands } from './commands/commands.ts';
import { createControls } from './components/controls.ts';
import { createFairUse } from './fair-use.ts';
import { createInFlight } from './in-flight.ts';
import { createLists } from './lists.ts';
import { createMessageHandler } from './messages.ts';
import type { Moderators } from './moderators.ts';
import { createAnswerQuestion } from './questions.ts';
import { registerCommands } from './register.ts';
import { renderHelp } from './render-help.ts';
import { createRouter } from './router.ts';
import { createSpeech } from './speech.ts';
import type { Stats } from './stats.ts';
import { closeReason, StartError, startError } from './start-error.ts';

export interface Bot {
  /** Logs in and registers the commands. @throws StartError */
  start(): Promise<void>;
  /** Takes nothing new, finishes what is in flight, logs out. */
  stop(): Promise<void>;
}

export interface BotParts {
  readonly config: Pick<BotConfig, 'token' | 'apiUrl' | 'allowances'> & Moderators;
  readonly library: Library;
  /** Absent: nothing is asked and nothing kept. */
  readonly feedback?: FeedbackStore | undefined;
  readonly stats: Stats;
  readonly log: Log;
  /** Called when Discord closes the connection for good after a successful start. */
  readonly onLost: (reason: StartError) => void;
}

/** Longest wait for answers in flight; process managers kill after 10 s. */
const STOP_MS = 8_000;

export function createBot({ config, library, feedback, stats, log, onLost }: BotParts): Bot {
  const client = createClient(config.apiUrl);
  const lists = createLists(library);
  const speech = createSpeech();
  const fairUse = createFairUse(config.allowances, config);
  const buttonsFor = createAnswerButtons(lists, feedback !== undefined);
  const answerQuestion = createAnswerQuestion({ library, buttonsFor, stats, log });
  const commands = createCommands({ library, answerQuestion, lists, stats, feedback, config, log });
  const controls = createControls({ library, lists, feedback, config, stats, log });
  const onMessage = createMessageHandler({
    answerQuestion,
    fairUse,
    help: (texts) => renderHelp(texts, feedback !== undefined),
    log,
  });
  const router = createRouter({ commands, controls, onMessage, fairUse, speech, log });
  const inFlight = createInFlight();
  logConnection(client, log);
  client.on(Events.InteractionCreate, (each) => inFlight.add(router.interaction(each)));
  client.on(Events.MessageCreate, (each) => inFlight.add(router.message(each)));
  return {
    async start() {
      const ready = await login(client, config.token);
      client.on(Events.ShardDisconnect, ({ code }) => onLost(lost(code)));
      log.info({
        event: 'discord.ready',
        guilds: ready.guilds.cache.size,
        edition: library.edition.id,
      });
      log.info({ event: 'discord.invite', link: inviteLink(ready.application.id) });
      await registerCommands(ready, commands, config.moderatorGuildIds, log);
    },
    async stop() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      client.removeAllListeners(Events.ShardDisconnect);
      log.info({ event: 'discord.stopping', inFlight: inFlight.size });
      const left = await inFlight.settled(STOP_MS);
      if (left > 0) log.warn({ event: 'discord.abandoned', inFlight: left });
      await client.destroy();
    },
  };
}

/** @throws StartError */
async function login(client: Client, token: string): Promise<Client<true>> {
  let closeCode: number | undefined;
  client.once(Events.ShardDisconnect, ({ code }) => (closeCode = code));
  // Before the login: afterwards the event may have passed.
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    throw startError(error, closeCode);
  }
  return ready;
}

function lost(code: number): StartError {
  return new StartError(
    closeReason(code) ?? `Discord closed the connection for good (code ${code}).`,
  );
}

function logConnection(client: Client, log: Log): void {
  client.on(Events.Error, (err) => log.error({ event: 'discord.client-error', err }));
  client.on(Events.ShardError, (err) => log.warn({ event: 'discord.gateway-error', err }));
  client.on(Events.ShardReconnecting, () => log.info({ event: 'discord.gateway-reconnecting' }));
  client.on(Events.ShardResume, (_, missed) =>
    log.info({ event: 'discord.gateway-resumed', missed }),
  );
}
