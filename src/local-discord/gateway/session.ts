import type { WebSocket } from 'ws';
import { INTENTS, type Intent } from '../flags.ts';
import type { JsonObject } from '../json.ts';

/** Gateway opcodes, by name. */
export const OPCODES = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

export type OpcodeName = keyof typeof OPCODES;

export function opcodeName(op: unknown): OpcodeName | undefined {
  return OPCODE_NAMES.find((name) => OPCODES[name] === op);
}

const OPCODE_NAMES = Object.keys(OPCODES) as readonly OpcodeName[];

/** Close codes, by name. */
export const CLOSE = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

export function sendFrame(
  socket: WebSocket,
  op: OpcodeName,
  d: unknown = null,
  event?: { readonly s: number; readonly t: string },
): void {
  if (socket.readyState !== socket.OPEN) return;
  socket.send(JSON.stringify({ op: OPCODES[op], d, s: event?.s ?? null, t: event?.t ?? null }));
}

/** An event as a session numbers it. */
interface SentEvent {
  readonly s: number;
  readonly t: string;
  readonly d: JsonObject;
}

/** One identified connection; it outlives its socket so that it can be resumed. */
export class Session {
  readonly id: string;
  readonly #intents: number;
  readonly #sent: SentEvent[] = [];
  socket: WebSocket | undefined;

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id;
    this.#intents = intents;
    this.socket = socket;
  }

  get sequence(): number {
    return this.#sent.length;
  }

  wants(intent: Intent): boolean {
    return (this.#intents & INTENTS[intent]) !== 0;
  }

  /** Sends an event, or keeps it for the resumption. @returns whether it went over the wire. */
  dispatch(t: string, d: JsonObject): boolean {
    const event = { s: this.#sent.length + 1, t, d };
    this.#sent.push(event);
    if (this.socket === undefined) return false;
    sendFrame(this.socket, 'dispatch', d, event);
    return true;
  }

  /** Sends again everything after `sequence`, then RESUMED. @returns what went over the wire. */
  resume(socket: WebSocket, sequence: number): readonly SentEvent[] {
    this.socket = socket;
    for (const event of this.#sent.slice(sequence)) sendFrame(socket, 'dispatch', event.d, event);
    this.dispatch('RESUMED', {});
    return this.#sent.slice(sequence);
  }
}
