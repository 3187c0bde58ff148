import type { IncomingMessage } from 'node:http';

/**
 * Whether some web page is behind a request, which has no business here: browsers add an Origin to
 * what scripts send and to every socket, and a name that was rebound to this machine stands in Host.
 */
export function isFromBrowser({ headers }: IncomingMessage): boolean {
  return headers.origin !== undefined || !/^127\.0\.0\.1:\d+$/u.test(headers.host ?? '');
}
