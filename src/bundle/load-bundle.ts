import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { openCodeCache, sealCodeCache } from './code-cache.ts';

/** A program in one file, as CommonJS, which is all that can be read with its compiled code. */
export interface Bundle {
  /** Runs it, and gives what it exports. */
  run(): unknown;
  /** Its compiled code so far, as `loadBundle` reads it; what has run is in it. */
  codeCache(): Buffer;
}

/**
 * Reads a bundle, and beside it the code that an earlier run compiled, where that fits.
 * @returns nothing where there is no bundle: the modules it is made of are there.
 */
export function loadBundle(file: URL): Bundle | undefined {
  const source = readIfThere(file);
  if (source === undefined) return undefined;
  const filename = fileURLToPath(file);
  const kept = readIfThere(cacheFile(file));
  const script = new Script(`${OPENING}${source.toString('latin1')}${CLOSING}`, {
    filename,
    columnOffset: -OPENING.length,
    // V8 looks at its own version and flags, and compiles anew where they are others.
    cachedData: kept && openCodeCache(kept, source),
  });
  return {
    run() {
      const module = { exports: {} };
      // What `OPENING` and `CLOSING` make of it.
      const main = script.runInThisContext() as (...given: unknown[]) => void;
      main(createRequire(file), module, module.exports, filename, dirname(filename));
      return module.exports;
    },
    codeCache: () => sealCodeCache(script.createCachedData(), source),
  };
}

/** Where the compiled code of a bundle lies. */
export function cacheFile(bundle: URL): URL {
  return new URL(`${bundle.href}.cache`);
}

/** What Node puts around a CommonJS module. */
const OPENING = '(function (require, module, exports, __filename, __dirname) {';
const CLOSING = '\n})';

function readIfThere(file: URL): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
