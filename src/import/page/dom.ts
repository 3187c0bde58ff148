import { parseHTML } from 'linkedom';

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
 */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: PageDocument };
  const stray = [...document.documentElement.children].filter(
    ({ localName }) => localName !== 'head' && localName !== 'body',
  );
  const { body } = document;
  body.append(...stray);
  return document;
}

/** Text of markup that stands where text belongs: `Kyiv &amp; Lviv`, `A <i>new</i> plan`. */
export function textOfMarkup(markup: string): string {
  if (!/[<&]/.test(markup)) return markup;
  return parsePage(`<html><body>${markup}</body></html>`).body.textContent;
}
