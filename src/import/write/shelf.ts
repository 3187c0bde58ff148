import { existsSync } from 'node:fs';
import { findFiles } from '../../corpus/files.ts';
import { plain } from '../../corpus/page.ts';
import { decode, readWhole } from '../../corpus/read.ts';
import { cleanAddress } from '../page/address.ts';
import { type ImportedFile, readImported } from './article-file.ts';
import { fileName, otherName } from './file-name.ts';

/** What tells an article from another one. */
export interface Identity extends Pick<
  ImportedFile,
  'from' | 'title' | 'url' | 'published' | 'id'
> {
  readonly outlet: string;
}

/** A file of the corpus that an import has written. */
export interface Shelved extends ImportedFile {
  /** Path inside the corpus folder, with `/`. */
  readonly path: string;
}

/** What the corpus folder holds, as far as an import has to know. */
export class Shelf {
  readonly #imported = new Map<string, Shelved>();
  /** Paths without their extension in one case: an id is made of them. */
  readonly #taken = new Set<string>();

  constructor(folder: string) {
    if (!existsSync(folder)) return;
    for (const { path, realPath, format } of findFiles(folder).files) {
      this.#taken.add(nameOf(path));
      const text = format === 'front-matter' ? decode(readWhole(realPath)) : undefined;
      const imported = text?.kind === 'text' ? readImported(text.text) : undefined;
      if (imported) this.#imported.set(path, { ...imported, path });
    }
  }

  /** The file that was imported from this address of the web. */
  fetchedFrom(address: string): Shelved | undefined {
    const clean = cleanAddress(address);
    return this.#find(({ from }) => isWeb(from) && cleanAddress(from) === clean);
  }

  /** The file that holds this article already; `taken` ones hold another that looks like it. */
  holding(article: Identity, taken: ReadonlySet<string>): Shelved | undefined {
    return this.#find((file) => !taken.has(file.path) && isSame(file, article));
  }

  /** A path for an article that no file holds. */
  pathFor({ outlet, title, from, url, published }: Identity): string {
    const name = fileName(outlet, title);
    if (!this.#taken.has(name)) return `${name}.md`;
    for (let attempt = 0; ; attempt++) {
      const identity = [url ?? from, published ?? '', ...(attempt > 0 ? [attempt] : [])].join('\n');
      const other = otherName(name, identity);
      if (!this.#taken.has(other)) return `${other}.md`;
    }
  }

  put(path: string, imported: ImportedFile): void {
    this.#taken.add(nameOf(path));
    this.#imported.set(path, { ...imported, path });
  }

  #find(matches: (file: Shelved) => boolean): Shelved | undefined {
    for (const file of this.#imported.values()) if (matches(file)) return file;
    return undefined;
  }
}

export function isWeb(from: string): boolean {
  return /^https?:\/\//i.test(from);
}

/**
 * Whether a file holds an article, perhaps an older version of it. An address alone does not tell:
 * there are sites that call every page by the same one.
 */
function isSame(file: Shelved, article: Identity): boolean {
  if (article.id !== undefined || file.id !== undefined) return article.id === file.id;
  if (isWeb(file.from) && cleanAddress(file.from) === cleanAddress(article.from)) return true;
  const titled = plain(file.title) === plain(article.title);
  if (file.url !== undefined && file.url === article.url)
    return titled || leadsTo(file.from, file.url) || leadsTo(article.from, file.url);
  const dated = file.published === article.published || !file.published || !article.published;
  return file.from === article.from && titled && dated && (!file.url || !article.url);
}

/** It was that address that was imported, or an entry of a feed that leads there. */
function leadsTo(from: string, url: string): boolean {
  return cleanAddress(from) === url || from.endsWith(`#${url}`);
}

function nameOf(path: string): string {
  return path
    .replace(/\.[^./]+$/, '')
    .normalize('NFC')
    .toLowerCase();
}
