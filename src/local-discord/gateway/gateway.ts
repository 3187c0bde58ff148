import { randomBytes } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { INTENTS, PRIVILEGED_INTENTS } from '../flags.ts';
import { isFromBrowser } from '../from-browser.ts';
import { isObject, numberOf, objectOf, textOf, type JsonObject } from '../json.ts';
import type { World } from '../world.ts';
import { guildCreate, readyEvent } from './greeting.ts';
import { CLOSE, type OpcodeName, opcodeName, OPCODES, sendFrame, Session } from './session.ts';

export interface GatewayOptions {
  readonly world: World;
  readonly token: string;
  readonly heartbeatIntervalMs: number;
  /** Where the bot is to resume; known once the server listens. */
  readonly url: () => string;
}

/** All intents there are today: bits 0 to 25 with gaps. */
const KNOWN_INTENTS = (1 << 26) - 1;

const GOODBYES: ReadonlySet<number> = new Set([1000, 1001]);

/** The gateway: identifies bots, sends them events, and fails them when a script says so. */
export class Gateway {
  readonly sessions = new Map<string, Session>();
  readonly #options: GatewayOptions;
  readonly #sockets: WebSocketServer;

  constructor(server: Server, options: GatewayOptions) {
    this.#options = options;
    this.#sockets = new WebSocketServer({
      server,
      path: '/gateway',
      verifyClient: ({ req }: { readonly req: IncomingMessage }) => !isFromBrowser(req),
    });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  /** How many bots are connected and identified. */
  get connected(): number {
    return [...this.sessions.values()].filter(({ socket }) => socket !== undefined).length;
  }

  /** Cuts every socket without a goodbye; the sessions can be resumed. */
  kill(): void {
    for (const session of this.sessions.values()) {
      session.socket?.terminate();
      session.socket = undefined;
    }
  }

  /** Op 7: asks the bot to connect again and resume. */
  reconnect(): void {
    for (const { socket } of this.sessions.values()) if (socket) this.#signal(socket, 'reconnect');
  }

  /** Op 9. Unless it is resumable, the sessions are forgotten and the bot has to identify anew. */
  invalidate({ resumable = false } = {}): void {
    for (const { socket } of this.sessions.values())
      if (socket) this.#signal(socket, 'invalidSession', resumable);
    if (!resumable) this.sessions.clear();
  }

  /** Resolves at the next RESUMED from now on. */
  resumed(): Promise<void> {
    return this.#next('resumed');
  }

  /** Resolves at the next IDENTIFY that succeeds from now on. */
  identified(): Promise<void> {
    return this.#next('identified');
  }

  /** Sends an event to every session; `shape` says what each gets, if anything. */
  dispatch(name: string, shape: (session: Session) => JsonObject | undefined): void {
    for (const session of this.sessions.values()) {
      const data = shape(session);
      if (data !== undefined) this.#send(session, name, data);
    }
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  /** Sends a frame that is no event. */
  #signal(socket: WebSocket, op: OpcodeName, d: unknown = null): void {
    sendFrame(socket, op, d);
    this.#options.world.events.emit({ kind: 'frame', direction: 'to-bot', op, d });
  }

  #send(session: Session, name: string, data: JsonObject): void {
    if (session.dispatch(name, data)) this.#tell(name, data);
  }

  /** Tells of an event that a bot was sent. */
  #tell(name: string, data: JsonObject): void {
    this.#options.world.events.emit({ kind: 'dispatch', name, data });
  }

  async #next(what: 'resumed' | 'identified'): Promise<void> {
    await this.#options.world.events.until(`the bot to be ${what}`, (event) =>
      event?.kind === 'gateway' && event.what === what ? true : undefined,
    );
  }

  #greet(socket: WebSocket): void {
    this.#signal(socket, 'hello', { heartbeat_interval: this.#options.heartbeatIntervalMs });
    socket.on('message', (data: RawData) => this.#receive(socket, data));
    socket.on('close', (code) => {
      const session = this.#sessionOf(socket);
      if (session !== undefined) session.socket = undefined;
      // A bot that says goodbye has no session left to resume.
      if (session !== undefined && GOODBYES.has(code)) this.sessions.delete(session.id);
      this.#options.world.events.emit({ kind: 'gateway', what: 'closed' });
    });
  }

  #sessionOf(socket: WebSocket): Session | undefined {
    return [...this.sessions.values()].find((session) => session.socket === socket);
  }

  #receive(socket: WebSocket, data: RawData): void {
    const frame = parseFrame(data);
    if (frame === undefined)
      return socket.close(CLOSE.decodeError, 'Error while decoding payload.');
    const d = objectOf(frame['d']);
    const op = frame['op'];
    const name = opcodeName(op);
    if (name !== undefined)
      this.#options.world.events.emit({
        kind: 'frame',
        direction: 'from-bot',
        op: name,
        d: frame['d'],
      });
    const isIdentified = this.#sessionOf(socket) !== undefined;
    if (op === OPCODES.heartbeat) this.#signal(socket, 'heartbeatAck');
    else if (op === OPCODES.identify && isIdentified)
      socket.close(CLOSE.alreadyAuthenticated, 'Already authenticated.');
    else if (op === OPCODES.identify) this.#identify(socket, d);
    else if (op === OPCODES.resume) this.#resume(socket, d);
    else if (!isIdentified) socket.close(CLOSE.notAuthenticated, 'Not authenticated.');
    else if (op !== OPCODES.presence && op !== OPCODES.voiceState && op !== OPCODES.requestMembers)
      socket.close(CLOSE.unknownOpcode, 'Unknown opcode.');
  }

  #identify(socket: WebSocket, d: JsonObject): void {
    const { world, token } = this.#options;
    const intents = numberOf(d['intents']);
    if (d['token'] !== token)
      return socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
    if (intents === undefined || (intents & ~KNOWN_INTENTS) !== 0)
      return socket.close(CLOSE.invalidIntents, 'Invalid intent(s).');
    const forbidden = PRIVILEGED_INTENTS.filter((name) => !world.privilegedIntents.includes(name));
    if (forbidden.some((name) => (intents & INTENTS[name]) !== 0))
      return socket.close(CLOSE.disallowedIntents, 'Disallowed intent(s).');
    const session = new Session(randomBytes(16).toString('hex'), intents, socket);
    this.sessions.set(session.id, session);
    this.#send(session, 'READY', readyEvent(world, session.id, this.#options.url()));
    if (session.wants('guilds'))
      for (const guild of world.guilds.values())
        if (guild.members.has(world.bot.id))
          this.#send(session, 'GUILD_CREATE', guildCreate(world, guild));
    world.events.emit({ kind: 'gateway', what: 'identified' });
  }

  #resume(socket: WebSocket, d: JsonObject): void {
    const { world, token } = this.#options;
    const session = this.sessions.get(textOf(d['session_id']) ?? '');
    const sequence = numberOf(d['seq']) ?? 0;
    if (d['token'] !== token)
      return socket.close(CLOSE.authenticationFailed, 'Authentication failed.');
    if (session === undefined) return this.#signal(socket, 'invalidSession', false);
    if (sequence > session.sequence) return socket.close(CLOSE.invalidSequence, 'Invalid seq.');
    for (const event of session.resume(socket, sequence)) this.#tell(event.t, event.d);
    world.events.emit({ kind: 'gateway', what: 'resumed' });
  }
}

function parseFrame(data: RawData): JsonObject | undefined {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : data;
  try {
    const frame: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}
