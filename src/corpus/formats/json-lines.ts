import { FIELD_NAMES, parseFields } from './fields.ts';
import type { ParsedArticle } from './parsed.ts';

/** One line of a JSON-lines file: an object with the names of the front matter, and `body`. */
export function parseJsonLine(source: string): ParsedArticle {
  const value = parseJson(source);
  if (value === undefined) return { kind: 'rejected', reason: [['notJson']] };
  if (!isRecord(value)) return { kind: 'rejected', reason: [['notAnObject']] };
  const parsed = parseFields(value);
  if (parsed.kind === 'faults') return { kind: 'rejected', reason: parsed.reason };
  const body = value['body'];
  if (body === undefined || body === null)
    return { kind: 'rejected', reason: [['missing', 'body']] };
  if (typeof body !== 'string') return { kind: 'rejected', reason: [['notText', 'body']] };
  const unknown = Object.keys(value).filter((name) => !KNOWN.has(name));
  return {
    kind: 'article',
    fields: parsed.fields,
    body,
    bodyLine: 1,
    unknown: unknown.map((name) => ({ name })),
  };
}

const KNOWN: ReadonlySet<string> = new Set([...FIELD_NAMES, 'body']);

/** `undefined` stands for "not JSON", which JSON itself cannot say. */
function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
