import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SaveError } from '../../errors.ts';

/**
 * Writes a file whole or not at all: whoever reads the folder meanwhile never meets half of it.
 * Names that begin with a dot are no articles.
 *
 * @throws SaveError when it cannot be written
 */
export function saveWhole(folder: string, name: string, text: string): void {
  const temporary = path.join(folder, `.import-${randomUUID()}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path.join(folder, name));
  } catch (error) {
    // Where nothing could be written, there may be nothing to remove.
    if (existsSync(temporary)) rmSync(temporary, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new SaveError(`${path.join(folder, name)} cannot be written: ${reason}`, {
      cause: error,
    });
  }
}
