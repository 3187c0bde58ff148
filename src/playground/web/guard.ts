import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the playground's own page. A browser that was led here by another
 * page names another host (a name that was rebound to this machine) or another origin (a request
 * across sites), and cannot lie about either.
 */
export interface Guard {
  /** For pages and their files: an Origin is not sent with all of them. */
  admits(request: IncomingMessage): boolean;
  /** For the socket: browsers always send an Origin when they open one, and nobody else has to. */
  admitsSocket(request: IncomingMessage): boolean;
}

/** @param port that the server listens on. */
export function createGuard(port: number): Guard {
  // Without its port on port 80, where browsers leave it out.
  const ports = port === 80 ? ['', ':80'] : [`:${port}`];
  const hosts = new Set(ports.flatMap((end) => [`127.0.0.1${end}`, `localhost${end}`]));
  const isOwnHost = ({ headers }: IncomingMessage): boolean =>
    hosts.has(headers.host?.toLowerCase() ?? '');
  const isOwnOrigin = ({ headers }: IncomingMessage): boolean =>
    headers.origin === `http://${headers.host?.toLowerCase()}`;
  return {
    admits: (request) =>
      isOwnHost(request) && (request.headers.origin === undefined || isOwnOrigin(request)),
    admitsSocket: (request) => isOwnHost(request) && isOwnOrigin(request),
  };
}
