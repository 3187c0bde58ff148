import * as z from 'zod';
import type { ArticleFacts } from '../article.ts';
import { faultOfId } from '../ids.ts';
import type { Fault, Reason } from '../reason.ts';

/** Names of the fields, in the order their faults are told. */
export const FIELD_NAMES = [
  'id',
  'title',
  'outlet',
  'published',
  'byline',
  'url',
  'via',
  'language',
] as const;
type FieldName = (typeof FIELD_NAMES)[number];

/**
 * What an import writes besides: what the article was imported from, and a hash that tells whether a
 * person has edited the file since. No answer depends on them.
 */
export const IMPORT_FIELDS = { from: 'imported-from', hash: 'imported-hash' } as const;

/** The facts of an article as its file gives them: without an id where it leaves that to us. */
export type Fields = Omit<ArticleFacts, 'id'> & { readonly id?: string | undefined };

export type ParsedFields =
  | { readonly kind: 'fields'; readonly fields: Fields }
  | {
      readonly kind: 'faults';
      readonly reason: Reason;
      /** The field of the first one. */
      readonly field?: FieldName | undefined;
    };

/**
 * Checks what a file says of its article. Numbers and truth values are taken as printed (`title:
 * 2024`), `null` and empty text as absent; names that are none of ours are ignored.
 */
export function parseFields(values: Readonly<Record<string, unknown>>): ParsedFields {
  const parsed = FIELDS.safeParse(values);
  if (parsed.success) return { kind: 'fields', fields: parsed.data };
  const faults = FIELD_NAMES.flatMap((field) =>
    parsed.error.issues
      .filter((issue) => issue.path[0] === field)
      .map(({ message }) => ({ field, fault: faultOf(field, message, values[field]) })),
  );
  return { kind: 'faults', reason: faults.map(({ fault }) => fault), field: faults[0]?.field };
}

/** What a check of a field finds; zod carries it as its message. */
type Check = 'notText' | 'missing' | 'noId' | 'noDate' | 'noAddress' | 'noLanguage';

function faultOf(field: FieldName, message: string, value: unknown): Fault {
  const check = message as Check;
  switch (check) {
    case 'noDate':
    case 'noLanguage':
      return [check, field, oneLine(String(value))];
    case 'noId':
      return faultOfId(oneLine(String(value))) ?? ['idCharacters', field];
    case 'notText':
    case 'missing':
    case 'noAddress':
      return [check, field];
  }
}

function oneLine(value: string): string {
  return value.replace(/\s+/gu, ' ').trim();
}

/** As printed, on one line; `undefined` where nothing is printed. */
const text = z.preprocess(
  (value) => {
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (typeof value !== 'string') return value;
    const line = oneLine(value);
    return line === '' ? undefined : line;
  },
  z.string({ error: 'notText' satisfies Check }).optional(),
);

const required = text.pipe(z.string({ error: 'missing' satisfies Check }));

const id = text.refine((value) => value === undefined || faultOfId(value) === undefined, {
  error: 'noId' satisfies Check,
});

const published = text.refine((value) => value === undefined || isDate(value), {
  error: 'noDate' satisfies Check,
});

const url = text.refine((value) => value === undefined || isWebAddress(value), {
  error: 'noAddress' satisfies Check,
});

const language = text.transform((value, context) => {
  if (value === undefined) return 'en';
  const canonical = canonicalLanguage(value);
  if (canonical !== undefined) return canonical;
  context.addIssue({ code: 'custom', message: 'noLanguage' satisfies Check });
  return z.NEVER;
});

const FIELDS = z.object({
  id,
  title: required,
  outlet: required,
  published,
  byline: text,
  url,
  via: text,
  language,
});

const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;

function isDate(value: string): boolean {
  const [, year, month, day] = DATE.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // The calendar moves an impossible day (30 February) into another month.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function canonicalLanguage(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
