import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { CorpusError } from '../errors.ts';
import type { Rejection } from './article.ts';
import { compareCodeUnits } from './order.ts';
import { codeOf, faultOf, isDenied, isTooLarge, TOO_LARGE } from './read.ts';
import type { Fault } from './reason.ts';

type Format = 'front-matter' | 'json-lines';

/** A file of articles. */
export interface FoundFile {
  /** Inside the corpus folder, with `/`. */
  readonly path: string;
  /** Where it really lies, links resolved; inside the corpus folder as well. */
  readonly realPath: string;
  readonly format: Format;
  /** In bytes, when it was found. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number;
}

export interface FoundFiles {
  /** In the code-unit order of their paths. */
  readonly files: readonly FoundFile[];
  readonly rejected: readonly Rejection[];
}

/**
 * Finds the files of articles in a folder. Left out without a word: names that begin with a dot,
 * README files, and what has the extension of no format. Links are followed inside the folder and
 * rejected where they lead out of it; no folder is read twice, so links cannot go round in circles.
 *
 * @throws CorpusError when the folder is none or cannot be read
 */
export function findFiles(folder: string): FoundFiles {
  const root = rootOf(folder);
  const search = new Search(folder, root);
  search.folder({ path: '', realPath: root });
  search.links();
  return {
    files: search.files.toSorted((a, b) => compareCodeUnits(a.path, b.path)),
    rejected: search.rejected,
  };
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.md', 'front-matter'],
  ['.txt', 'front-matter'],
  ['.jsonl', 'json-lines'],
]);

interface Place {
  readonly path: string;
  readonly realPath: string;
}

function rootOf(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    throw folderError(folder, error);
  }
  throw new CorpusError(['notAFolder', folder]);
}

function folderError(folder: string, cause: unknown): CorpusError {
  const code = codeOf(cause);
  if (code === 'ENOENT') return new CorpusError(['noFolder', folder], [], { cause });
  if (isDenied(code)) return new CorpusError(['folderDenied', folder], [], { cause });
  return new CorpusError(['folderUnreadable', folder, code], [], { cause });
}

class Search {
  readonly files: FoundFile[] = [];
  readonly rejected: Rejection[] = [];
  readonly #folder: string;
  readonly #root: string;
  readonly #read = new Set<string>();
  readonly #links: Place[] = [];

  /** @param folder as it was given, for messages. */
  constructor(folder: string, root: string) {
    this.#folder = folder;
    this.#root = root;
  }

  folder(place: Place): void {
    if (this.#read.has(place.realPath)) return;
    this.#read.add(place.realPath);
    for (const entry of this.#entries(place)) {
      if (isLeftOut(entry.name)) continue;
      const found = {
        path: place.path === '' ? entry.name : `${place.path}/${entry.name}`,
        realPath: path.join(place.realPath, entry.name),
      };
      if (entry.isSymbolicLink()) this.#links.push(found);
      else if (entry.isDirectory()) this.folder(found);
      else this.#file(found);
    }
  }

  /** Links come last: a folder that is there by itself is read under its own name. */
  links(): void {
    for (let link = this.#links.shift(); link; link = this.#links.shift()) this.#link(link);
  }

  #link(link: Place): void {
    try {
      const realPath = realpathSync(link.realPath);
      const inside = realPath === this.#root || realPath.startsWith(this.#root + path.sep);
      if (!inside) return this.#reject(link, ['linkOutside']);
      const target = { path: link.path, realPath };
      if (statSync(realPath).isDirectory()) this.folder(target);
      else this.#file(target);
    } catch (error) {
      this.#reject(link, codeOf(error) === 'ENOENT' ? ['linkNowhere'] : faultOf(error));
    }
  }

  #file(place: Place): void {
    const format = FORMATS.get(path.extname(place.path).toLowerCase());
    if (format === undefined) return;
    try {
      const stats = statSync(place.realPath);
      // Reading a pipe or a device might never end.
      if (!stats.isFile()) this.#reject(place, ['notRegular']);
      // Here, so that it does not count as something that memory is needed for.
      else if (format === 'front-matter' && isTooLarge(stats.size)) this.#reject(place, TOO_LARGE);
      else this.files.push({ ...place, format, size: stats.size, modified: stats.mtimeMs });
    } catch (error) {
      this.#reject(place, faultOfNamed(place, error));
    }
  }

  #entries(place: Place): Dirent[] {
    try {
      const entries = readdirSync(place.realPath, { withFileTypes: true });
      return entries.toSorted((a, b) => compareCodeUnits(a.name, b.name));
    } catch (error) {
      if (place.path === '') throw folderError(this.#folder, error);
      this.#reject(place, faultOfNamed(place, error));
      return [];
    }
  }

  #reject(place: Place, fault: Fault): void {
    this.rejected.push({ file: place.path, reason: [fault] });
  }
}

/** A name that is not UTF-8 reaches us with U+FFFD in it, under which nothing is found. */
function faultOfNamed({ path: name }: Place, error: unknown): Fault {
  return codeOf(error) === 'ENOENT' && name.includes('\ufffd') ? ['nameNotUtf8'] : faultOf(error);
}

function isLeftOut(name: string): boolean {
  return name.startsWith('.') || /^readme\.[^.]+$/i.test(name);
}
