import type { ActionName, Actions, Reply, Request, ServerFrame } from '../protocol.ts';

/** Something the server refused, in a sentence for the person. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** Asks the server for something. @throws RefusedError */
export type Ask = <Name extends ActionName>(
  name: Name,
  of: Actions[Name]['of'],
) => Promise<Actions[Name]['gives']>;

export interface Listeners {
  /** Every frame but the replies. */
  readonly onFrame: (frame: Exclude<ServerFrame, Reply>) => void;
  readonly onConnection: (isOpen: boolean) => void;
}

interface Waiting {
  readonly resolve: (value: Reply & { readonly ok: true }) => void;
  readonly reject: (error: Error) => void;
}

/** Milliseconds until the next try; doubled with each, up to the longest. */
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 4_000;
const LOST = 'The connection to the playground was lost.';

/** Opens the socket and opens it again whenever it is lost. */
export function connect(address: string, { onFrame, onConnection }: Listeners): Ask {
  const waiting = new Map<number, Waiting>();
  const state: { socket?: WebSocket; lastId: number; retryMs: number } = {
    lastId: 0,
    retryMs: FIRST_RETRY_MS,
  };

  const settle = (reply: Reply): void => {
    const request = waiting.get(reply.id);
    waiting.delete(reply.id);
    if (reply.ok) request?.resolve(reply);
    else request?.reject(new RefusedError(reply.error));
  };

  const open = (): void => {
    const socket = new WebSocket(address);
    state.socket = socket;
    socket.addEventListener('open', () => {
      state.retryMs = FIRST_RETRY_MS;
      onConnection(true);
    });
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(String(data)) as ServerFrame;
      if (frame.kind === 'reply') settle(frame);
      else onFrame(frame);
    });
    socket.addEventListener('close', () => {
      onConnection(false);
      for (const { reject } of waiting.values()) reject(new RefusedError(LOST));
      waiting.clear();
      setTimeout(open, state.retryMs);
      state.retryMs = Math.min(state.retryMs * 2, LONGEST_RETRY_MS);
    });
  };
  open();

  return (name, of) =>
    new Promise((resolve, reject) => {
      if (state.socket?.readyState !== WebSocket.OPEN) {
        reject(new RefusedError(LOST));
        return;
      }
      state.lastId += 1;
      const request = { id: state.lastId, do: name, of } as Request;
      // The protocol says which value belongs to which name.
      const settled = ({ value }: Reply & { readonly ok: true }) => resolve(value);
      waiting.set(request.id, { resolve: settled, reject });
      state.socket.send(JSON.stringify(request));
    });
}
