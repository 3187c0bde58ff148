import { createServer, type Server, type ServerResponse } from 'node:http';
import { CommandStore } from './command-store.ts';
import { Faults } from './faults.ts';
import type { PrivilegedIntent } from './flags.ts';
import { dispatchMessages } from './gateway/dispatches.ts';
import { Gateway } from './gateway/gateway.ts';
import { isFromBrowser } from './from-browser.ts';
import { Interactions } from './interactions.ts';
import { ACKNOWLEDGE_WITHIN_MS } from './limits.ts';
import { LocalDiscord } from './local-discord.ts';
import { channelRoutes } from './rest/channels.ts';
import { commandRoutes } from './rest/commands.ts';
import { guildRoutes } from './rest/guilds.ts';
import { createRestHandler } from './rest/handler.ts';
import { interactionRoutes } from './rest/interactions.ts';
import type { RequestRecord, Route } from './rest/request.ts';
import { userRoutes } from './rest/users.ts';
import { webhookRoutes } from './rest/webhooks.ts';
import { World } from './world.ts';

export interface LocalDiscordOptions {
  /** The bot's token; one is made up when absent. */
  readonly token?: string;
  /** Port on 127.0.0.1 (default: any free one). */
  readonly port?: number;
  readonly botName?: string;
  /** What the developer switched on in the portal (default none). */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  /** Time for the first response (default Discord's 3,000). */
  readonly acknowledgeWithinMs?: number;
  readonly heartbeatIntervalMs?: number;
  /** How long a script waits for the bot before it fails (default 10,000). */
  readonly patienceMs?: number;
  /** Milliseconds since 1970 (default the machine's clock). */
  readonly clock?: () => number;
}

/** Starts a Discord on loopback that a real bot can log in to. */
export async function createLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { clock = Date.now, patienceMs = 10_000, privilegedIntents = [] } = options;
  let skipped = 0;
  const world = new World({
    botName: options.botName ?? 'Verbatim',
    now: () => clock() + skipped,
    patienceMs,
    privilegedIntents,
  });
  const token = options.token ?? `${Buffer.from(world.bot.id).toString('base64url')}.local.discord`;
  const commands = new CommandStore(world);
  const acknowledgeWithinMs = options.acknowledgeWithinMs ?? ACKNOWLEDGE_WITHIN_MS;
  const interactions = new Interactions(world, acknowledgeWithinMs);
  const faults = new Faults();
  const requests: RequestRecord[] = [];
  const record = (request: RequestRecord): void => {
    requests.push(request);
    world.events.emit({ kind: 'request', request });
  };

  let port = 0;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}/gateway`;
  const routes = createRoutes(world, commands, interactions, gatewayUrl);
  const handle = createRestHandler({ world, routes, faults, token, record });
  let pending = 0;
  const server = createServer((request, response) => {
    if (isFromBrowser(request)) return turnAway(response);
    pending += 1;
    void handle(request, response).finally(() => {
      pending -= 1;
    });
  });
  const gateway = new Gateway(server, {
    world,
    token,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? 41_250,
    url: gatewayUrl,
  });
  dispatchMessages(world, gateway);
  port = await listen(server, options.port ?? 0);

  return new LocalDiscord({
    world,
    commands,
    interactions,
    gateway,
    faults,
    requests,
    token,
    apiUrl: `http://127.0.0.1:${port}/api`,
    skip: (ms) => {
      skipped += ms;
    },
    pending: () => pending,
    stop: () => {
      interactions.close();
      gateway.close();
      return stop(server);
    },
  });
}

function turnAway(response: ServerResponse): void {
  response.writeHead(403, { Connection: 'close' }).end();
}

function createRoutes(
  world: World,
  commands: CommandStore,
  interactions: Interactions,
  gatewayUrl: () => string,
): readonly Route[] {
  return [
    ...userRoutes(world, gatewayUrl),
    ...guildRoutes(world),
    ...channelRoutes(world),
    ...commandRoutes(world, commands),
    ...interactionRoutes(world, interactions),
    ...webhookRoutes(world, interactions),
  ];
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
