#!/usr/bin/env node
import { loadBundle } from './bundle/load-bundle.ts';
import type { ProgramOptions } from './cli/program.ts';

/** What the two forms of the command line have in common. */
interface Program {
  run(this: void, args: readonly string[], options: ProgramOptions): Promise<number>;
}

const args = process.argv.slice(2);
const { run } = await programFor(args[0]);
process.exitCode = await run(args, { env: process.env });

/** A question takes less time to answer than its two hundred modules to read: they are in one file. */
async function programFor(command: string | undefined): Promise<Program> {
  const bundle = command === 'ask' ? loadBundle(new URL('ask.cjs', import.meta.url)) : undefined;
  // Made of `cli/program.ts` by `bundle/bundle.mjs`.
  return bundle === undefined ? import('./cli/program.ts') : (bundle.run() as Program);
}
