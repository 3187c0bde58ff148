import TurndownService from 'turndown';
import { printed } from '../text.ts';
import { type PageElement, parsePage } from './dom.ts';

/**
 * The text of an element as the corpus reads it: paragraphs, `## headings`, `- items`, `1. items`,
 * `> quotations`, rows of tables. Only that structure is written, no emphasis, links or images, and
 * nothing is escaped: what stands in a line is what the page prints there.
 */
export function textOfElement(element: PageElement): string {
  const text = createConverter().turndown(element);
  return printed(text)
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same of a piece of markup: what a feed or an export holds. */
export function textOfFragment(html: string): string {
  return textOfElement(parsePage(`<html><body>${html}</body></html>`).body);
}

/** What the rules below ask of a node. */
interface RuleNode {
  readonly nodeName: string;
  readonly children: ArrayLike<RuleNode>;
  readonly parentNode: RuleNode | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): unknown;
}

const SHOWS_NOTHING = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'rp',
  'rt',
];
const INLINE = ['a', 'em', 'i', 'strong', 'b', 'code', 'u', 's', 'del', 'ins', 'mark', 'small'];

function createConverter(): TurndownService {
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', br: '' });
  service.escape = (text) => text;
  service.remove(SHOWS_NOTHING as never);
  service.addRule('image', { filter: ['img', 'hr'], replacement: () => '\n\n' });
  service.addRule('inline', { filter: INLINE as never, replacement: (content) => content });
  // Browsers print the marks of a quotation within a line.
  service.addRule('quotation', { filter: 'q', replacement: (content) => `“${content}”` });
  service.addRule('preformatted', {
    filter: 'pre',
    replacement: (_, node) => `\n\n${(node as { textContent: string }).textContent}\n\n`,
  });
  service.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) => {
      const text = content.replace(/\s+/g, ' ').trim();
      const level = Number((node as unknown as RuleNode).nodeName.charAt(1));
      return text === '' ? '\n\n' : `\n\n${'#'.repeat(level)} ${text}\n\n`;
    },
  });
  service.addRule('item', {
    filter: 'li',
    replacement: (content, node) => itemText(content, node),
  });
  service.addRule('term', { filter: ['dt', 'dd'], replacement: (content) => `\n\n${content}\n\n` });
  service.addRule('row', {
    filter: 'tr',
    replacement: (content, node) => rowText(content, node),
  });
  service.addRule('cell', { filter: ['td', 'th'], replacement: (content) => `${content}${CELL}` });
  return service;
}

/** Stands behind a cell until its row is put together; no page can print it. */
const CELL = '\ufdd0';

function itemText(content: string, node: RuleNode): string {
  const text = content.trim();
  if (text === '') return '';
  const list = node.parentNode;
  if (list?.nodeName !== 'OL') return `- ${text}\n`;
  const start = Number(list.getAttribute('start') ?? 1);
  const number = Array.from(list.children).indexOf(node) + (Number.isInteger(start) ? start : 1);
  return `${number}. ${text}\n`;
}

/** A row of data stands in one line; the cells of a table that lays out the page are parts of it. */
function rowText(content: string, node: RuleNode): string {
  const cells = content.split(CELL).map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return '';
  const laysOut = filled.length === 1 || filled.some((cell) => cell.includes('\n'));
  return laysOut || node.querySelector('p, div, table, h2') !== null
    ? `\n\n${filled.join('\n\n')}\n\n`
    : `\n| ${filled.join(' | ')} |\n`;
}
