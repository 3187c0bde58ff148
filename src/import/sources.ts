import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { faultOf, readWhole } from '../corpus/read.ts';
import { describeReason } from '../corpus/reason.ts';
import { SourceError } from './errors.ts';
import { tasksOfExport } from './open-export.ts';
import { tasksOfFeed } from './open-feed.ts';
import { kindOfDocument, kindOfFile } from './read/kind.ts';
import type { Opened, Opening, SourceDocument, Task } from './tasks.ts';
import { isWeb } from './write/shelf.ts';

/** The task that a source on the command line stands for. */
export function taskOfSource(source: string, opening: Opening): Task {
  if (isWeb(source)) return taskOfAddress(source, opening);
  const from = path.basename(path.resolve(source));
  return { name: source, from, remote: false, open: async () => openPath(source, from, opening) };
}

/** A page, feed or export on the web. */
function taskOfAddress(address: string, opening: Opening): Task {
  return {
    name: address,
    from: address,
    remote: true,
    async open() {
      const fetched = await opening.fetcher.fetch(address);
      const { pathname } = new URL(fetched.address);
      return openDocument({ ...fetched, name: pathname, from: address }, opening);
    },
  };
}

async function openDocument(document: SourceDocument, opening: Opening): Promise<Opened> {
  const kind = kindOfDocument(document.bytes, document.name, document.type);
  switch (kind) {
    case 'page':
    case 'mhtml': {
      const { bytes, charset, address } = document;
      const draft = await opening.reader.read(kind, { bytes, charset, address });
      return { kind: 'article', draft };
    }
    case 'feed':
      return tasksOfFeed(document, opening, (link) => taskOfAddress(link, opening));
    case 'json':
    case 'json-lines':
    case 'csv':
      return tasksOfExport(kind, document, opening);
  }
}

/** @param from its name, or its path inside the folder that was named */
async function openPath(file: string, from: string, opening: Opening): Promise<Opened> {
  if (!existsSync(file)) throw new SourceError('does not exist');
  const stats = statSync(file);
  if (stats.isDirectory()) return openFolder(file, opening);
  // Reading a pipe or a device might never end.
  if (!stats.isFile()) throw new SourceError('is not a regular file');
  const read = readWhole(file);
  if (read.kind === 'unreadable') throw new SourceError(describeReason([read.fault]));
  return openDocument({ bytes: read.bytes, name: file, from }, opening);
}

function openFolder(folder: string, opening: Opening): Opened {
  const files = filesIn(folder, '');
  if (files.length === 0)
    throw new SourceError('holds no page, feed or export (.html, .mhtml, .xml, .json, .csv …)');
  const tasks = files.map((inside): Task => {
    const file = path.join(folder, inside);
    return {
      name: file,
      from: inside,
      remote: false,
      open: () => openPath(file, inside, opening),
    };
  });
  return { kind: 'several', tasks, count: tasks.length };
}

/**
 * Files that can be imported, by their extensions, in order. Left out are names that begin with a
 * dot, links, and the folders in which browsers keep the parts of a saved page.
 */
function filesIn(folder: string, inside: string): string[] {
  return entriesOf(path.join(folder, inside))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith('.') || /(?:_files|\.files)$/.test(entry.name)) return [];
      if (entry.isDirectory()) return filesIn(folder, name);
      return entry.isFile() && kindOfFile(entry.name) !== undefined ? [name] : [];
    });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new SourceError(`${folder} ${describeReason([faultOf(error)])}`, { cause: error });
  }
}
