import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../src/engine/make-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('making the data folder', () => {
  it('makes those above it too, and minds none that is there', () => {
    const deep = join(folder, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    expect(existsSync(deep)).toBe(true);
  });

  it('fails, and does not wait for ever, where none can be made', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => makeFolder(join(folder, 'file', 'below'))).toThrow(/ENOTDIR/);
    expect(() => makeFolder('/proc/nope/deep')).toThrow(/ENOENT|EACCES|EPERM|EROFS/);
  });
});
