import type { RawData, WebSocket } from 'ws';
import { CorpusError, UserError } from '../../errors.ts';
import { ScriptError } from '../../local-discord/script-errors.ts';
import type { Perform } from '../actions.ts';
import { PlaygroundError } from '../playground-error.ts';
import type { Reply, Request, ServerFrame, State } from '../protocol.ts';
import { parseRequest } from '../requests.ts';

/** The pages that are open, in as many tabs as there are. */
export interface Pages {
  /** Sends the state, and from then on every frame. */
  accept(socket: WebSocket): void;
  broadcast(frame: ServerFrame): void;
}

export interface PagesOptions {
  readonly state: () => State;
  readonly perform: Perform;
  /** Gets what nobody expected. */
  readonly onFailure: (error: unknown) => void;
}

/** Errors whose message is for the person. */
const EXPECTED = [ScriptError, UserError, CorpusError, PlaygroundError];

/** Bytes that a page may be behind, before it is cut off: it connects again for the state. */
const MOST_BEHIND = 64 * 1024 * 1024;

export function createPages({ state, perform, onFailure }: PagesOptions): Pages {
  const open = new Set<WebSocket>();
  const send = (socket: WebSocket, frame: ServerFrame): void => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_BEHIND) socket.terminate();
    else socket.send(JSON.stringify(frame));
  };
  const reply = async (request: Request): Promise<Reply> => {
    const { id } = request;
    try {
      return { kind: 'reply', id, ok: true, value: await perform(request) };
    } catch (error) {
      const isExpected = EXPECTED.some((kind) => error instanceof kind);
      if (!isExpected) onFailure(error);
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'reply', id, ok: false, error: message };
    }
  };
  const receive = async (socket: WebSocket, data: RawData): Promise<void> => {
    const parsed = parseRequest(textOf(data));
    if (parsed.kind === 'request') return send(socket, await reply(parsed.request));
    const { id, error } = parsed;
    send(socket, { kind: 'reply', id, ok: false, error });
  };
  return {
    accept(socket) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      // A frame that is too long, or none; the socket closes after it.
      socket.on('error', () => socket.terminate());
      socket.on('message', (data) => void receive(socket, data));
      send(socket, { kind: 'state', state: state() });
    },
    broadcast(frame) {
      for (const socket of open) send(socket, frame);
    },
  };
}

function textOf(data: RawData): string {
  const bytes = Array.isArray(data) ? Buffer.concat(data) : data;
  return new TextDecoder().decode(bytes);
}
