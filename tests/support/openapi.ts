import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';

/** What the judge looks at; a recorded request of the local Discord fits. */
interface JudgedRequest {
  readonly method: string;
  /** Decoded, without `/api/v10`. */
  readonly path: string;
  readonly body: unknown;
}

export interface Judge {
  /** Faults of the request's body; empty when Discord's description allows it, or asks for none. */
  check(request: JudgedRequest): readonly string[];
}

/** Where Discord's OpenAPI description is looked for. */
function openApiPath(): string {
  const fallback = new URL('../../../shared/discord/openapi.json', import.meta.url);
  return process.env['DISCORD_OPENAPI'] ?? fileURLToPath(fallback);
}

/** Why there is no judge, for a skipped test's name; undefined when there is one. */
export function openApiAbsence(): string | undefined {
  const path = openApiPath();
  if (existsSync(path)) return undefined;
  return `Discord's OpenAPI description is not at ${path}; set DISCORD_OPENAPI`;
}

/** Judges request bodies by Discord's own description; undefined when that is not at hand. */
export function createOpenApiJudge(): Judge | undefined {
  if (openApiAbsence() !== undefined) return undefined;
  const description: unknown = JSON.parse(readFileSync(openApiPath(), 'utf8'), corrected);
  if (!isObject(description)) throw new Error(`${openApiPath()} is not an OpenAPI description`);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  for (const [name, format] of FORMATS) ajv.addFormat(name, format);
  ajv.addSchema(description, 'discord');
  const paths = objectAt(description, 'paths');
  return {
    check({ method, path, body }) {
      const template = templateFor(Object.keys(paths), path);
      if (template === undefined) return [`${path} is not in Discord's description`];
      const pointer = ['paths', template, method.toLowerCase(), ...JSON_BODY];
      if (at(description, pointer) === undefined) return [];
      const validate = ajv.getSchema(`discord#/${pointer.map(escape).join('/')}`);
      if (validate === undefined) throw new Error(`no schema at ${pointer.join(' / ')}`);
      return validate(body) === true ? [] : (validate.errors ?? []).map(describe);
    },
  };
}

/** The description asks for a number where Discord documents, and every library sends, a string. */
function corrected(key: string, value: unknown): unknown {
  if (key !== 'default_member_permissions' || !isObject(value)) return value;
  return { ...value, type: ['integer', 'string', 'null'] };
}

const JSON_BODY = ['requestBody', 'content', 'application/json', 'schema'];

const FORMATS: readonly (readonly [string, RegExp | true])[] = [
  ['snowflake', /^(?:0|[1-9][0-9]*)$/u],
  ['nonce', /^.{0,25}$/u],
  ['date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u],
  ['uri', /^[a-z][a-z0-9+.-]*:/iu],
  ['int32', true],
  ['int64', true],
  ['double', true],
];

function templateFor(templates: readonly string[], path: string): string | undefined {
  const segments = path.split('/');
  const fitting = templates.filter((template) => {
    const parts = template.split('/');
    return (
      parts.length === segments.length &&
      parts.every((part, index) => part.startsWith('{') || part === segments[index])
    );
  });
  return fitting.toSorted((a, b) => holes(a) - holes(b))[0];
}

function holes(template: string): number {
  return template.split('{').length;
}

function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function describe({ instancePath, message, params }: ErrorObject): string {
  return `${instancePath || '/'} ${message ?? 'is wrong'} ${JSON.stringify(params)}`;
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);
}

function objectAt(value: Readonly<Record<string, unknown>>, key: string): object {
  const inner = value[key];
  if (!isObject(inner)) throw new Error(`the description has no ${key}`);
  return inner;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
