import { type FSWatcher, watch } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** A folder that is watched. */
export interface FolderWatch {
  /** Resolves when what was begun is done; nothing is begun after it. */
  close(): Promise<void>;
}

export interface WatchOptions {
  /** Something in the folder changed, and nothing has since for a while. Not called while it runs. */
  readonly onQuiet: () => Promise<void>;
  /** A part of the folder cannot be watched; `message` is for the log. */
  readonly onWarning: (message: string) => void;
}

/**
 * Watches a folder and the folders in it. What changed is not told: who reloads looks at all files
 * anyway, by size and time. One watch a folder: chokidar 4 sets one for each file as well, which for
 * 19,038 files is three times the number that many systems allow.
 *
 * @returns when every folder is watched: what changes afterwards is noticed.
 */
export async function watchFolder(folder: string, options: WatchOptions): Promise<FolderWatch> {
  const watcher = new Watcher(folder, options);
  await watcher.look();
  return watcher;
}

/** An editor writes a file in one go or two; a program that writes many is rarely silent as long. */
const QUIET_MS = 1_500;
/** Who writes without a pause gets an edition in this time all the same. */
const LONGEST_MS = 60_000;
/** A folder that is gone may be mounted again. */
const RETRY_MS = 5_000;

class Watcher implements FolderWatch {
  readonly #folder: string;
  readonly #options: WatchOptions;
  readonly #watches = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | undefined;
  /** When the first of the changes was noticed that are waited with. */
  #since: number | undefined;
  #work: Promise<void> | undefined;
  #isLost = false;
  #isClosed = false;

  constructor(folder: string, options: WatchOptions) {
    this.#folder = folder;
    this.#options = options;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    for (const each of this.#watches.values()) each.close();
    await this.#work;
  }

  /** Watches the folders there are now, and no others. */
  async look(): Promise<void> {
    try {
      const folders = await foldersIn(this.#folder);
      for (const [name, each] of this.#watches) if (!folders.has(name)) this.#leave(name, each);
      for (const name of folders) if (!this.#watches.has(name)) this.#watch(name);
      if (this.#isLost) this.#notice();
      this.#isLost = false;
    } catch (error) {
      if (!this.#isLost) this.#warn(this.#folder, error);
      this.#isLost = true;
      this.#wait(RETRY_MS);
    }
  }

  #watch(name: string): void {
    if (this.#isClosed) return;
    try {
      const own = watch(name, (_, file) => {
        if (isOfInterest(file)) this.#notice();
      });
      own.on('error', () => {
        this.#leave(name, own);
        this.#notice();
      });
      this.#watches.set(name, own);
    } catch (error) {
      // Gone again, which its own folder tells.
      if (!hasCode(error, 'ENOENT')) this.#warn(name, error);
    }
  }

  #leave(name: string, own: FSWatcher): void {
    own.close();
    this.#watches.delete(name);
  }

  #notice(): void {
    this.#since ??= Date.now();
    this.#wait(Math.max(0, Math.min(QUIET_MS, this.#since + LONGEST_MS - Date.now())));
  }

  #wait(ms: number): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), ms);
  }

  #start(): void {
    // What changes meanwhile is waited for once more when this is done.
    if (this.#work !== undefined) return;
    this.#work = this.#tell().finally(() => {
      this.#work = undefined;
      if (this.#since !== undefined) this.#notice();
    });
  }

  async #tell(): Promise<void> {
    const isChange = this.#since !== undefined;
    this.#since = undefined;
    // New folders first: what is written into them before they are watched is read just after.
    await this.look();
    if (!isChange || this.#isLost || this.#isClosed) return;
    await this.#options.onQuiet().catch((error) => this.#options.onWarning(String(error)));
  }

  #warn(name: string, error: unknown): void {
    const why = hasCode(error, 'ENOSPC')
      ? 'the system allows no more watches (Linux: fs.inotify.max_user_watches)'
      : String(error);
    this.#options.onWarning(`${name} is not watched: ${why}`);
  }
}

/** The real paths of a folder and of all in it that are read, links inside it included. */
async function foldersIn(folder: string): Promise<ReadonlySet<string>> {
  const root = await realpath(folder);
  const folders = new Set<string>();
  const enter = async (name: string): Promise<void> => {
    if (folders.has(name)) return;
    folders.add(name);
    for (const entry of await readdir(name, { withFileTypes: true })) {
      const inner = path.join(name, entry.name);
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) await enter(inner).catch(() => undefined);
      else if (entry.isSymbolicLink()) await follow(inner).catch(() => undefined);
    }
  };
  const follow = async (link: string): Promise<void> => {
    const target = await realpath(link);
    const isInside = target.startsWith(root + path.sep);
    const at = isInside ? ((await stat(target)).isDirectory() ? target : path.dirname(target)) : '';
    if (at !== '') await enter(at);
  };
  await enter(root);
  return folders;
}

/** Not of what editors put aside, nor of the files that `check --fix` writes before they take a place. */
function isOfInterest(file: string | null): boolean {
  // A mounted volume of Kubernetes changes by a link called `..data`.
  return file === null || !file.startsWith('.') || file.startsWith('..');
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
