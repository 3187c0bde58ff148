import type { PageDocument } from './dom.ts';

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/**
 * The article that a page describes as JSON-LD, wherever it stands: alone, in an array, in `@graph`,
 * or inside the page it is the main entity of. Of several, the one the page is about.
 *
 * @param isThisPage whether an address is the page’s own
 */
export function articleNode(
  document: PageDocument,
  isThisPage: (address: string) => boolean,
): { readonly article: Node; readonly resolve: (value: unknown) => unknown } | undefined {
  const nodes: Node[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
    collect(parse(script.textContent), nodes, 0);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const telling = nodes.filter((node) => Object.keys(node).length > 1);
  const byId = new Map(telling.flatMap((node) => idOf(node).map((id) => [id, node] as const)));
  const resolve = (value: unknown): unknown => {
    // `"publisher": {"@id": "#org"}` refers to a node that says more.
    if (!isNode(value) || Object.keys(value).length > 1) return value;
    return idOf(value).map((id) => byId.get(id))[0] ?? value;
  };
  const own = articles.find((node) => addressesOf(node).some(isThisPage));
  const article = own ?? articles[0];
  return article && { article, resolve };
}

/** The text of a value: a text, the `name` of a node, or the first of several. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== undefined);
  if (!isNode(value)) return undefined;
  return textOf(value['@value'] ?? value['name']);
}

/** The texts of all of several values. */
export function textsOf(value: unknown, resolve: (value: unknown) => unknown): string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((each) => textOf(resolve(each))).filter((text) => text !== undefined);
}

/** `NewsArticle`, `OpinionNewsArticle`, `LiveBlogPosting`, with or without the address of schema.org. */
const ARTICLE = /(?:^|\/)(?:\w*Article|\w*BlogPosting|Report)$/;
/** Levels; a page that nests its description deeper means no article by it. */
const DEEPEST = 8;

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) for (const each of value) collect(each, nodes, depth + 1);
  if (!isNode(value)) return;
  nodes.push(value);
  for (const inner of Object.values(value))
    if (typeof inner === 'object') collect(inner, nodes, depth + 1);
}

/** Content systems wrap it in comments, and leave line breaks inside its texts. */
function parse(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  for (const attempt of [json, json.replace(/\s+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or none: a page’s broken description is no fault of the article.
    }
  }
  return undefined;
}

function addressesOf(node: Node): string[] {
  return [node['url'], node['mainEntityOfPage'], node['@id']].flatMap((value) => {
    if (typeof value === 'string') return [value];
    return isNode(value) ? idOf(value) : [];
  });
}

function idOf(node: Node): string[] {
  return typeof node['@id'] === 'string' ? [node['@id']] : [];
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.filter((each) => typeof each === 'string');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
