import { parseDate } from '../dates.ts';
import { type Draft, FACT_NAMES, factsOf, type Found } from '../draft.ts';
import { SourceError } from '../errors.ts';
import { canonicalLanguage } from '../languages.ts';
import { cleanAddress } from '../page/address.ts';
import { printed, printedLine } from '../text.ts';
import type { Mapping } from './mapping.ts';

/** A row of an export: a line of CSV or an object of JSON. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Makes a draft of a row.
 *
 * @param readMarkup turns a body that is markup into text
 * @throws SourceError when it has no title or body under the names it was said to have them
 */
export async function draftOfRow(
  row: Row,
  mapping: Mapping,
  readMarkup: (html: string) => Promise<string>,
): Promise<Draft> {
  const notes: string[] = [];
  const found = (name: (typeof FACT_NAMES)[number]): Found | undefined => {
    const column = mapping.get(name) ?? name;
    const value = printedLine(textAt(row, column));
    if (value === '') return undefined;
    const checked = checkFact(name, value);
    if (checked === undefined) notes.push(`${column} “${value}” is no ${name} that can be read`);
    return checked === undefined ? undefined : { value: checked, from: `column ${column}` };
  };
  const bodyColumn = mapping.get('body') ?? 'body';
  const body = textAt(row, bodyColumn);
  const facts = factsOf(Object.fromEntries(FACT_NAMES.map((name) => [name, found(name)])));
  if (body.trim() === '') throw new SourceError(missing('body', bodyColumn, row));
  if (facts.title === undefined)
    throw new SourceError(missing('title', mapping.get('title') ?? 'title', row));
  const isMarkup = MARKUP.test(body);
  return {
    facts,
    body: isMarkup ? await readMarkup(body) : printed(body.replace(/\r\n?/g, '\n')).trim(),
    bodyFrom: `column ${bodyColumn}${isMarkup ? ', as HTML' : ''}`,
    notes,
  };
}

/** Elements that lay text out; a `<` alone is a sign of mathematics. */
const MARKUP = /<(?:p|br|div|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|span)(?:\s[^>]*)?\/?>/i;
const MOST_COLUMNS = 12;

function missing(name: string, column: string, row: Row): string {
  const columns = Object.keys(row);
  const told = columns.slice(0, MOST_COLUMNS).join(', ');
  return `has no ${name} under “${column}”; it has ${told}: say --map ${name}=…`;
}

function checkFact(name: (typeof FACT_NAMES)[number], value: string): string | undefined {
  if (name === 'published') return parseDate(value);
  if (name === 'url') return cleanAddress(value);
  return name === 'language' ? canonicalLanguage(value) : value;
}

/** What stands under `headline`, or under `title.rendered` in objects within objects. */
function textAt(row: Row, column: string): string {
  const value = row[column] ?? column.split('.').reduce<unknown>(stepInto, row);
  if (Array.isArray(value)) return value.filter(isText).join(', ');
  return isText(value) ? String(value) : '';
}

function stepInto(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function isText(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
