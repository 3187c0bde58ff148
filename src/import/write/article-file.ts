import { createHash } from 'node:crypto';
import { isMap, isScalar, parseDocument, stringify } from 'yaml';
import { IMPORT_FIELDS } from '../../corpus/formats/fields.ts';

/** An article’s file as the import writes it: facts by their names, and the body. */
export interface ArticleFile {
  readonly facts: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Writes an article as Markdown with front matter.
 *
 * @param from what it was imported from
 */
export function writeArticle({ facts, body }: ArticleFile, from: string): string {
  const all = { ...facts, [IMPORT_FIELDS.from]: from };
  const hash = hashOf({ facts: all, body });
  const yaml = stringify({ ...all, [IMPORT_FIELDS.hash]: hash }, { lineWidth: 0 });
  return `---\n${yaml}---\n\n${body}\n`;
}

/** What a file says of its own import. */
export interface ImportedFile {
  readonly from: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly id?: string | undefined;
  /** A person has changed it since it was imported. */
  readonly edited: boolean;
  /** Of what stands in it now. */
  readonly hash: string;
}

/** Reads a file of the corpus; `undefined` when it was not imported. */
export function readImported(source: string): ImportedFile | undefined {
  const file = parseArticle(source);
  const { [IMPORT_FIELDS.from]: from, [IMPORT_FIELDS.hash]: written } = file?.facts ?? {};
  if (file === undefined || from === undefined) return undefined;
  const hash = hashOf(file);
  const { title = '', url, published, id } = file.facts;
  return { from, title, url, published, id, edited: hash !== written, hash };
}

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;
const HASH_LENGTH = 16;

function parseArticle(source: string): ArticleFile | undefined {
  const [fence, yaml] = FRONT_MATTER.exec(source) ?? [];
  if (fence === undefined || yaml === undefined) return undefined;
  const facts = parseFacts(yaml);
  return facts && { facts, body: source.slice(fence.length) };
}

/** Every name with its text. Whatever else a person made of the front matter, no import wrote it. */
function parseFacts(yaml: string): Readonly<Record<string, string>> | undefined {
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const facts = document.contents.items.map(({ key, value }) =>
    isScalar(key) && isScalar(value)
      ? [String(key.value), String(value.value)]
      : ['', String(value)],
  );
  return Object.fromEntries(facts) as Record<string, string>;
}

/**
 * Of all facts in whatever order and of the words of the body: a text that was only laid out anew
 * (line ends, blank lines, blanks at the end of a line) was not edited.
 */
function hashOf({ facts, body }: ArticleFile): string {
  const told = Object.entries(facts)
    .filter(([name]) => name !== IMPORT_FIELDS.hash)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = body.split(/\r\n?|\n/).map((line) => line.trim());
  const text = lines.filter((line) => line !== '').join('\n');
  const hash = createHash('sha256').update(JSON.stringify([told, text]));
  return hash.digest('hex').slice(0, HASH_LENGTH);
}
