import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { IMPORT_FIELDS } from '../corpus/formats/fields.ts';
import { parseFrontMatter } from '../corpus/formats/front-matter.ts';

/** What was put in order. */
export interface Fixed {
  readonly text: string;
  /** As a person would say it; none when nothing was to be done. */
  readonly done: readonly string[];
}

/**
 * Puts the front matter of a file in order: known names first, in one order; no byte-order mark, blank
 * lines, or white space at the ends of lines. The article below it is not touched, unit for unit; nor
 * is a file that would read in any way differently, or that is rejected as it stands.
 */
export function fixFrontMatter(source: string): Fixed {
  const text = source.replace(/^\ufeff/, '');
  const whole = PARTS.exec(text);
  const [, eol = '\n', yaml = '', rest = ''] = whole ?? [];
  if (whole === null) return { text: source, done: [] };
  const tidied = blocksOf(yaml);
  const ordered = tidied.toSorted((a, b) => rankOf(a) - rankOf(b));
  const lines = (blocks: readonly Block[]) => blocks.flatMap((block) => block.lines);
  const fixed = ['---', ...lines(ordered), '---'].join(eol) + rest.replace(/^---[ \t]*/, '');
  if (fixed === source || !readsAlike(text, fixed)) return { text: source, done: [] };
  const isReordered = lines(ordered).join('\n') !== lines(tidied).join('\n');
  const inOrder = ['---', ...lines(tidied), '---'].join(eol) + rest.replace(/^---[ \t]*/, '');
  const done = [
    ...(text === source ? [] : ['byte-order mark']),
    ...(inOrder === text ? [] : ['white space']),
    ...(isReordered ? ['order of the facts'] : []),
  ];
  return { text: fixed, done };
}

/** The line break of the first line, the YAML, and from the closing dashes on. */
const PARTS = /^---[ \t]*(\r?\n)([^]*?(?<=\n))(---[ \t]*(?:\r?\n[^]*)?)$/;
/** In this order they are written down in knowledge/README.md. */
const FACTS = ['title', 'outlet', 'published', 'byline', 'url', 'via', 'language', 'id'];
const ORDER = [...FACTS, IMPORT_FIELDS.from, IMPORT_FIELDS.hash];

/** A fact with the lines that belong to it: comments above, and what its value goes on in. */
interface Block {
  readonly name: string | undefined;
  readonly lines: string[];
}

function blocksOf(yaml: string): Block[] {
  const blocks: Block[] = [];
  let comments: string[] = [];
  for (const raw of yaml.split(/\r?\n/)) {
    const line = raw.trimEnd();
    const name = /^(["']?)([^\s"'#:][^"':]*)\1\s*:(?:\s|$)/.exec(line)?.[2];
    const open = blocks.at(-1);
    if (line.startsWith('#')) comments.push(line);
    else if (name !== undefined) {
      blocks.push({ name, lines: [...comments, line.replace(/^(\S+?)\s*:\s+/, '$1: ')] });
      comments = [];
    } else if (line !== '') (open?.lines ?? comments).push(line);
  }
  if (comments.length > 0) blocks.push({ name: undefined, lines: comments });
  return blocks;
}

function rankOf({ name }: Block): number {
  const rank = ORDER.indexOf(name ?? '');
  if (name === undefined) return ORDER.length + 1;
  return rank < 0 ? ORDER.length : rank;
}

/** Whether both are articles, with the same facts and body, and the same under names we do not know. */
function readsAlike(before: string, after: string): boolean {
  const [one, other] = [parseFrontMatter(before), parseFrontMatter(after)];
  if (one.kind === 'rejected' || other.kind === 'rejected') return false;
  return (
    one.body === other.body &&
    isDeepStrictEqual(one.fields, other.fields) &&
    isDeepStrictEqual(valuesOf(before), valuesOf(after))
  );
}

/** Never equal to anything where the YAML cannot be read whole: its aliases may multiply. */
function valuesOf(source: string): unknown {
  try {
    return parse(PARTS.exec(source)?.[2] ?? '', { schema: 'failsafe' });
  } catch {
    return Symbol('unreadable');
  }
}
