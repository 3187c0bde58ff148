import { SimpleMarkdown } from 'discord-markdown-parser';
import { httpAddress } from './links.ts';
import type { ListItem, MarkdownNode, MarkdownNodes, Wrapper } from './nodes.ts';
import { rules } from './rules.ts';
import { timeNode } from './times.ts';

const parser = SimpleMarkdown.parserFor(rules);

/** A node as the library makes it: nothing in it is trusted but by name and kind. */
type Parsed = ReturnType<typeof parser>[number];

/** What Discord's client shows of a message's content. */
export function parseMarkdown(content: string): MarkdownNodes {
  return nodesOf(parser(content, { inline: true }));
}

const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  strong: 'bold',
  em: 'italic',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  blockQuote: 'quote',
  subtext: 'subtext',
};

function nodesOf(parsed: unknown): MarkdownNodes {
  const list: readonly Parsed[] = Array.isArray(parsed) ? parsed : [];
  return joined(list.map(nodeOf));
}

function nodeOf(parsed: Parsed): MarkdownNode {
  const wrapper = WRAPPERS[parsed.type];
  const children = () => nodesOf(parsed['content']);
  const text = String(parsed['content'] ?? '');
  if (wrapper === 'quote') return { kind: wrapper, children: withoutLastBreak(children()) };
  if (wrapper !== undefined) return { kind: wrapper, children: children() };
  switch (parsed.type) {
    case 'br':
    case 'newline':
      return { kind: 'break' };
    case 'heading':
      return { kind: 'heading', level: levelOf(parsed['level']), children: children() };
    case 'list':
      return { kind: 'list', items: itemsOf(parsed['items']) };
    case 'inlineCode':
      return { kind: 'code', text };
    case 'codeBlock':
      return { kind: 'code-block', text };
    case 'link':
    case 'url':
    case 'autolink':
      return linkNode(String(parsed['target']), children());
    case 'timestamp':
      return timeNode(String(parsed['timestamp']), parsed['format']);
    case 'emoji':
      return { kind: 'emoji', name: String(parsed['name']) };
    case 'user':
    case 'role':
    case 'channel':
      return { kind: 'mention', mention: { of: parsed.type, id: String(parsed['id']) } };
    case 'everyone':
    case 'here':
      return { kind: 'mention', mention: { of: parsed.type } };
    case 'slashCommand':
      return { kind: 'mention', mention: { of: 'command', name: String(parsed['fullName']) } };
    case 'guildNavigation':
      return { kind: 'mention', mention: { of: 'guide', name: String(parsed['navigation']) } };
    default:
      return { kind: 'text', text };
  }
}

/** The line break that ends a quote is not part of it. */
function withoutLastBreak(nodes: MarkdownNodes): MarkdownNodes {
  return nodes.at(-1)?.kind === 'break' ? nodes.slice(0, -1) : nodes;
}

/** A link in a link's text is text. The rules have let through nothing but addresses of the web. */
function linkNode(target: string, children: MarkdownNodes): MarkdownNode {
  const href = httpAddress(target);
  if (href === undefined) throw new Error(`a link to ${target}`);
  return { kind: 'link', href, children: joined(children.flatMap(withoutLinks)) };
}

function withoutLinks(node: MarkdownNode): MarkdownNodes {
  if (node.kind === 'link') return node.children;
  return 'children' in node ? [{ ...node, children: node.children.flatMap(withoutLinks) }] : [node];
}

function itemsOf(items: readonly Parsed[]): readonly ListItem[] {
  return items.map(({ content, depth, number }) => ({ depth, number, children: nodesOf(content) }));
}

function levelOf(level: unknown): 1 | 2 | 3 {
  return level === 1 || level === 2 ? level : 3;
}

/** Neighbouring texts in one, and no line break where a block makes one. */
function joined(nodes: MarkdownNodes): MarkdownNodes {
  const all: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    // A block of code ends its line itself.
    if (node.kind === 'break' && last?.kind === 'code-block') continue;
    if (node.kind === 'text' && last?.kind === 'text') {
      all[all.length - 1] = { kind: 'text', text: last.text + node.text };
    } else all.push(node);
  }
  return all;
}
