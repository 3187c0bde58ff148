import { startPlayground } from '../playground/playground.ts';
import { PlaygroundError } from '../playground/playground-error.ts';
import { EXIT, type Io } from './io.ts';

export interface PlaygroundCommandOptions {
  readonly port: number;
  readonly knowledge: string;
}

/** What a process needs to run at all; nothing of a bot that may be configured here. */
const PASSED_ON = ['PATH', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'TZ'];

/** `verbatim playground`: runs until it is told to stop. @returns the exit code. */
export async function playground(
  { port, knowledge }: PlaygroundCommandOptions,
  environment: Readonly<Record<string, string | undefined>>,
  io: Io,
): Promise<number> {
  const told = untilTold();
  const passed = PASSED_ON.map((name) => [name, environment[name] ?? ''] as const);
  const env = Object.fromEntries(passed.filter(([, value]) => value !== ''));
  const running = startPlayground({ port, knowledge, env, warn });
  try {
    const address = await Promise.race([running.ready, told]);
    if (address !== undefined) {
      await io.print(`The playground: ${address}`);
      await io.print('Ctrl-C stops it.');
      await told;
    }
    return EXIT.ok;
  } catch (error) {
    if (!(error instanceof PlaygroundError)) throw error;
    warn(error.message);
    return EXIT.failure;
  } finally {
    await running.stop();
  }
}

/** Resolves at the first signal that asks the process to end. Whoever asks twice wants it at once. */
function untilTold(): Promise<undefined> {
  return new Promise((resolve) => {
    let isTold = false;
    const tell = (): void => {
      // The bot is killed with it.
      if (isTold) process.exit(EXIT.failure);
      isTold = true;
      resolve(undefined);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, tell);
  });
}

function warn(line: string): void {
  process.stderr.write(`verbatim: ${line}\n`);
}
