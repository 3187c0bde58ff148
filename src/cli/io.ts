import type { Paint } from './print.ts';

/** The exit codes that scripts depend on. */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  noEvidence: 3,
  /** Some of what was asked for is done. */
  partial: 4,
  /** Stopped from outside: what shells say of SIGINT. */
  interrupted: 130,
} as const;

/** What a command of the command line reads and writes. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array | string>;
  /** Writes a line of the result; resolves when the reader has taken it. */
  print(line: string): Promise<void>;
  readonly paint: Paint;
  readonly progress: ProgressLine;
}

/** A line that counts up on a terminal, and nothing elsewhere. */
export interface ProgressLine {
  (done: number, total: number): void;
  /** Takes the line away. */
  end(): void;
}

/** @param write to the terminal; absent where there is none. */
export function createProgressLine(write?: (text: string) => void): ProgressLine {
  let shown = '';
  const line = (done: number, total: number): void => {
    const percent = `${Math.floor((100 * done) / Math.max(1, total))} %`;
    if (percent !== shown) write?.(`\r${done} of ${total} (${percent})`);
    shown = percent;
  };
  return Object.assign(line, { end: () => write?.('\r\u001b[K') });
}
