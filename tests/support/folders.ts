import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for one test. */
export interface TestFolder {
  readonly path: string;
  /** Writes a file as if it had been there for a minute, at another time each time it is written. */
  put(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function createFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), 'verbatim-'));
  let written = 0;
  return {
    path,
    async put(name, text) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
      written += 1;
      const time = Date.now() / 1000 - 3600 + written;
      await utimes(join(path, name), time, time);
    },
    remove: (name) => rm(join(path, name), { force: true }),
    close: () => rm(path, { recursive: true, force: true }),
  };
}

/** An article as Markdown. */
export function markdown(title: string, body: string, more = ''): string {
  return `---\ntitle: ${title}\noutlet: Buna Times\n${more}---\n${body}\n`;
}
