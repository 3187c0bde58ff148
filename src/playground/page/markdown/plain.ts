import { mentionLabel } from './mentions.tsx';
import type { MarkdownNode, MarkdownNodes } from './nodes.ts';
import { parseMarkdown } from './parse.ts';
import type { Reading } from './reading.ts';
import { showTime } from './times.ts';

/** What somebody reads of a message, in one line and without its formatting; spoilers stay hidden. */
export function plainText(content: string, reading: Pick<Reading, 'nameOf'>): string {
  return textOf(parseMarkdown(content), reading).replace(/\s+/gu, ' ').trim();
}

function textOf(nodes: MarkdownNodes, reading: Pick<Reading, 'nameOf'>): string {
  return nodes.map((node) => textOfNode(node, reading)).join('');
}

function textOfNode(node: MarkdownNode, reading: Pick<Reading, 'nameOf'>): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'code-block':
      return ` ${node.text} `;
    case 'break':
      return ' ';
    case 'spoiler':
      return '(spoiler)';
    case 'list':
      return node.items.map((item) => ` ${textOf(item.children, reading)} `).join('');
    case 'time':
      return showTime(node.seconds, node.style, Date.now());
    case 'mention':
      return mentionLabel(node.mention, reading);
    case 'emoji':
      return `:${node.name}:`;
    case 'heading':
    case 'quote':
    case 'subtext':
      return ` ${textOf(node.children, reading)} `;
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'link':
      return textOf(node.children, reading);
  }
}
