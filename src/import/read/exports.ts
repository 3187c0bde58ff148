import { Readable } from 'node:stream';
import { CsvError, parse as parseCsv } from 'csv-parse';
import { SourceError } from '../errors.ts';
import { decodeWeb } from './decode.ts';
import type { Row } from './rows.ts';

/** A row, or why there is none, and where it stands: `line 3`, or `item 3` of a list. */
export interface ReadRow {
  readonly place: string;
  readonly row?: Row | undefined;
  readonly fault?: string | undefined;
}

/**
 * The rows of a CSV export with a line of names; the separator (comma, semicolon, tab) is the one
 * that line has most of. A broken row ends the file: where the next begins would be a guess.
 */
export async function* rowsOfCsv(bytes: Uint8Array): AsyncGenerator<ReadRow> {
  const text = decodeWeb(bytes, 'xml');
  const [names = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string): number => names.split(sign).length;
  const delimiter = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
  const parser = Readable.from([text]).pipe(
    parseCsv({
      columns: true,
      info: true,
      delimiter,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    }),
  );
  let line = 1;
  try {
    for await (const { info, record } of parser as AsyncIterable<CsvRow>) {
      line = info.lines;
      yield { place: `line ${line}`, row: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    yield { place: `after line ${line}`, fault: `is no CSV: ${error.message}` };
  }
}

interface CsvRow {
  /** Of the line the row ends in. */
  readonly info: { readonly lines: number };
  readonly record: Row;
}

/** Units of a row. */
const LONGEST_ROW = 16 * 1024 * 1024;

/**
 * The rows of a JSON export: the list it is, the one list of objects inside it, or itself.
 *
 * @throws SourceError when it is no JSON, or holds several lists
 */
export function rowsOfJson(bytes: Uint8Array): ReadRow[] {
  const value = parseJson(decodeWeb(bytes, 'xml'));
  if (value === undefined) throw new SourceError('is no JSON');
  return listOf(value).map((row, index) => rowAt(row, `item ${index + 1}`));
}

/** The rows of JSON lines. */
export function rowsOfJsonLines(bytes: Uint8Array): ReadRow[] {
  const lines = decodeWeb(bytes, 'xml').split('\n');
  return lines.flatMap((text, index) =>
    text.trim() === '' ? [] : [rowAt(parseJson(text), `line ${index + 1}`)],
  );
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isRow(value)) throw new SourceError('holds no article');
  const lists = Object.entries(value).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]) && entry[1].some(isRow),
  );
  // An article may hold a list of its authors, and then has a text beside it.
  const isArticle = Object.values(value).some(
    (each) => typeof each === 'string' && each.length > SHORT,
  );
  if (isArticle || lists.length === 0) return [value];
  const [first, second] = lists;
  if (second)
    throw new SourceError(`holds several lists: ${lists.map(([name]) => name).join(', ')}`);
  return first?.[1] ?? [];
}

/** Units: longer than what is said about a list. */
const SHORT = 500;

function rowAt(value: unknown, place: string): ReadRow {
  if (value === undefined) return { place, fault: 'is no JSON' };
  return isRow(value) ? { place, row: value } : { place, fault: 'is no JSON object' };
}

/** `undefined` stands for “no JSON”, which JSON itself cannot say. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
