import { type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** What the layers log through. One line an event, named in the field `event`. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** JSON lines on standard output, in which none of `secrets` ever appears. */
export function createLogger(
  level: Config['logLevel'],
  secrets: readonly string[] = [],
  destination: { write(line: string): void } = pino.destination({ dest: 1, sync: true }),
): Logger {
  const redacted = {
    write: (line: string) => {
      destination.write(
        secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line),
      );
    },
  };
  return pino({ level, base: null, serializers: { err: describeError } }, redacted);
}

interface ErrorDescription {
  readonly type: string;
  readonly message: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly stack?: string | undefined;
  readonly cause?: ErrorDescription;
}

/**
 * An error without its other properties: discord.js hangs the request on it, with the text that was
 * sent and, in the address, the interaction's token.
 */
function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  return {
    type: error.name,
    message: error.message,
    ...('code' in error && isCode(error.code) ? { code: error.code } : {}),
    ...('status' in error && typeof error.status === 'number' ? { status: error.status } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function isCode(code: unknown): code is string | number {
  return typeof code === 'string' || typeof code === 'number';
}
