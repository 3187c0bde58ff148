import { isAlias, isMap, isScalar, LineCounter, parseDocument, type YAMLParseError } from 'yaml';
import type { YAMLMap } from 'yaml';
import type { Fault, Reason } from '../reason.ts';
import { lineAt } from '../line-at.ts';
import { FIELD_NAMES, IMPORT_FIELDS, parseFields } from './fields.ts';
import type { ParsedArticle, UnknownField } from './parsed.ts';

/**
 * Markdown or text with YAML front matter: a line `---`, the facts, a line `---`, and the body,
 * which is everything after that line, unit for unit.
 */
export function parseFrontMatter(source: string): ParsedArticle {
  const opening = FENCE.exec(source);
  if (opening?.index !== 0) return rejected([['noFrontMatter']], 1);
  const closing = FENCE_BELOW.exec(source);
  if (!closing) return rejected([['notClosed']], 1);
  const yaml = source.slice(opening[0].length, closing.index + 1);
  if (yaml.length > LONGEST_FRONT_MATTER)
    return rejected([['frontMatterTooLong', LONGEST_FRONT_MATTER]], 1);
  const facts = parseFacts(yaml);
  if (facts.kind === 'rejected') return facts;
  const parsed = parseFields(facts.values);
  if (parsed.kind === 'faults')
    return rejected(parsed.reason, (parsed.field && facts.lines.get(parsed.field)) ?? 1);
  const begin = closing.index + closing[0].length;
  return {
    kind: 'article',
    fields: parsed.fields,
    body: source.slice(begin),
    bodyLine: lineAt(source, closing.index + 1) + 1,
    unknown: facts.unknown,
  };
}

/** A line of three dashes, at the beginning of the source. */
const FENCE = /^---[ \t]*(?:\r?\n|$)/;
const FENCE_BELOW = /\n---[ \t]*(?:\r?\n|$)/;
/** Eight short facts; anything longer is an article whose fence got lost, or an attack. */
const LONGEST_FRONT_MATTER = 16_384;
/** The opening fence stands above the YAML. */
const LINES_ABOVE = 1;

type Facts =
  | Extract<ParsedArticle, { kind: 'rejected' }>
  | {
      readonly kind: 'facts';
      readonly values: Readonly<Record<string, unknown>>;
      /** Line of each fact in the file. */
      readonly lines: ReadonlyMap<string, number>;
      readonly unknown: readonly UnknownField[];
    };

function parseFacts(yaml: string): Facts {
  const counter = new LineCounter();
  try {
    // The failsafe schema leaves every value the text it is: no date, number or truth value.
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      lineCounter: counter,
      prettyErrors: false,
    });
    const [fault] = document.errors;
    if (fault) return rejected([yamlFault(fault)], lineOf(yaml, fault.pos[0]));
    if (!isMap(document.contents)) return rejected([['noFacts']], 1);
    return readMap(yaml, document.contents);
  } catch (error) {
    // Brackets nested by the thousand exhaust the parser's stack.
    if (error instanceof RangeError) return rejected([['tooDeep']], 1);
    throw error;
  }
}

/** `title: Kyiv: what we know` is the commonest fault, and YAML's own words for it help nobody. */
function yamlFault({ code, message }: YAMLParseError): Fault {
  return code === 'BLOCK_AS_IMPLICIT_KEY' ? ['yamlColon'] : ['notYaml', message];
}

/** What an import writes for its own later runs is known, though no article is made of it. */
const OF_IMPORT: ReadonlySet<string> = new Set(Object.values(IMPORT_FIELDS));

/** Reads our own names only. Aliases are never followed, so they cannot multiply. */
function readMap(yaml: string, map: YAMLMap): Facts {
  const values: Record<string, unknown> = {};
  const lines = new Map<string, number>();
  const unknown: UnknownField[] = [];
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? FIELD_NAMES.find((field) => field === key.value) : undefined;
    if (!isScalar(key)) continue;
    const line = lineOf(yaml, key.range?.[0] ?? 0);
    if (name === undefined) {
      if (!OF_IMPORT.has(String(key.value))) unknown.push({ name: String(key.value), line });
      continue;
    }
    lines.set(name, line);
    if (isAlias(value)) return rejected([['alias', name]], line);
    if (value !== null && !isScalar(value)) return rejected([['list', name]], line);
    values[name] = isAbsent(value) ? undefined : value?.value;
  }
  return { kind: 'facts', values, lines, unknown };
}

function isAbsent(value: unknown): boolean {
  return (
    isScalar(value) && value.type === 'PLAIN' && (value.value === 'null' || value.value === '~')
  );
}

function lineOf(yaml: string, offset: number): number {
  // A fault at the very end belongs to the last line that says something.
  return lineAt(yaml, Math.min(offset, yaml.trimEnd().length)) + LINES_ABOVE;
}

function rejected(reason: Reason, line: number): Extract<ParsedArticle, { kind: 'rejected' }> {
  return { kind: 'rejected', reason, line };
}
