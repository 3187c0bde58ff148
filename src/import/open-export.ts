import { SourceError } from './errors.ts';
import { type ReadRow, rowsOfCsv, rowsOfJson, rowsOfJsonLines } from './read/exports.ts';
import { draftOfRow } from './read/rows.ts';
import type { Opened, Opening, SourceDocument, Task } from './tasks.ts';

/** The articles of an export, a row each. */
export function tasksOfExport(
  kind: 'json' | 'json-lines' | 'csv',
  { bytes, from }: SourceDocument,
  opening: Opening,
): Opened {
  const task = (row: ReadRow): Task => taskOfRow(row, from, opening);
  switch (kind) {
    case 'csv':
      return { kind: 'several', tasks: mapped(rowsOfCsv(bytes), task) };
    case 'json-lines': {
      const rows = rowsOfJsonLines(bytes);
      return { kind: 'several', tasks: rows.map(task), count: rows.length };
    }
    case 'json': {
      const rows = rowsOfJson(bytes);
      return { kind: 'several', tasks: rows.map(task), count: rows.length };
    }
  }
}

function taskOfRow({ place, row, fault }: ReadRow, from: string, opening: Opening): Task {
  const readMarkup = (html: string): Promise<string> => opening.reader.read('markup', html);
  return {
    name: `${from} ${place}`,
    from,
    remote: false,
    async open() {
      if (row === undefined) throw new SourceError(fault ?? 'holds nothing');
      return { kind: 'article', draft: await draftOfRow(row, opening.mapping, readMarkup) };
    },
  };
}

async function* mapped<From, To>(
  items: AsyncIterable<From>,
  make: (item: From) => To,
): AsyncGenerator<To> {
  for await (const item of items) yield make(item);
}
