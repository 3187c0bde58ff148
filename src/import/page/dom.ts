import { parseHTML } from 'linkedom';
import { SourceError } from '../errors.ts';

/** What the import uses of a node of the page; the libraries that read it use more. */
export interface PageElement {
  readonly localName: string;
  readonly textContent: string;
  readonly children: Iterable<PageElement>;
  readonly parentElement: PageElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  append(...nodes: PageElement[]): void;
  remove(): void;
}

export interface PageDocument extends Pick<PageElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  createElement(name: string): PageElement;
}

/**
 * Reads a page leniently. What HTML lets authors leave out (`<html>`, `<head>`, `<body>`) is put in:
 * the parser does not do that by itself, and would lose the text.
 *
 * @throws SourceError when it is nested more deeply than a page is
 */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: PageDocument };
  const stray = [...document.documentElement.children].filter(
    ({ localName }) => localName !== 'head' && localName !== 'body',
  );
  const { body } = document;
  body.append(...stray);
  requireShallow(document.documentElement);
  return document;
}

/** Levels; the deepest page of news seen has 60. What is deeper takes the libraries minutes. */
const DEEPEST = 400;

function requireShallow(root: PageElement): void {
  let level: readonly PageElement[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) throw new SourceError('is nested too deeply');
    level = level.flatMap((element) => [...element.children]);
  }
}

/**
 * Whether an element holds a block of its own. Only its children are asked: pages nest by the ten
 * thousand, and a search through all of them for each would take minutes.
 */
export function holdsBlock(element: PageElement): boolean {
  return [...element.children].some(({ localName }) => BLOCKS.has(localName));
}

const BLOCKS: ReadonlySet<string> = new Set(
  'article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

/** Text of markup that stands where text belongs: `Kyiv &amp; Lviv`, `A <i>new</i> plan`. */
export function textOfMarkup(markup: string): string {
  if (!/[<&]/.test(markup)) return markup;
  return parsePage(`<html><body>${markup}</body></html>`).body.textContent;
}
