import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, one by one: `mkdirSync` with `recursive` never comes back on
 * Node 20 where a folder cannot be made for a reason it does not expect, as below `/proc`.
 * @throws the file system's error where a folder cannot be made.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  mkdirSync(folder);
}
