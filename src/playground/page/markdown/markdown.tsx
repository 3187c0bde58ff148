import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { CitedText } from './citations.tsx';
import { MentionPill } from './mentions.tsx';
import { parseMarkdown } from './parse.ts';
import type { ListItem, MarkdownNode, MarkdownNodes, Wrapper } from './nodes.ts';
import { Spoiler } from './spoiler.tsx';
import { Time } from './time.tsx';

/** A message's text as Discord shows it. Nothing in it is ever taken for HTML. */
export function Markdown({ content }: { readonly content: string }): VNode {
  const nodes = useMemo(() => parseMarkdown(content), [content]);
  return (
    <div class="markdown" dir="auto">
      <Nodes nodes={nodes} />
    </div>
  );
}

function Nodes({ nodes }: { readonly nodes: MarkdownNodes }): VNode {
  return <Fragment>{nodes.map((node) => show(node))}</Fragment>;
}

function show(node: MarkdownNode): ComponentChildren {
  switch (node.kind) {
    case 'text':
      return <CitedText text={node.text} />;
    case 'break':
      return <br />;
    case 'heading':
      return <Heading level={node.level}>{inner(node.children)}</Heading>;
    case 'list':
      return <List items={node.items} />;
    case 'code':
      return <code>{node.text}</code>;
    case 'code-block':
      return (
        <pre tabIndex={0}>
          <code>{node.text}</code>
        </pre>
      );
    case 'link':
      return (
        <a href={node.href} title={node.href} target="_blank" rel="noopener noreferrer nofollow">
          {inner(node.children)}
        </a>
      );
    case 'time':
      return <Time seconds={node.seconds} style={node.style} />;
    case 'mention':
      return <MentionPill mention={node.mention} />;
    case 'emoji':
      return <span class="emoji">:{node.name}:</span>;
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
    case 'spoiler':
    case 'quote':
    case 'subtext':
      return wrap(node.kind, inner(node.children));
  }
}

function inner(nodes: MarkdownNodes): VNode {
  return <Nodes nodes={nodes} />;
}

function wrap(kind: Wrapper, children: VNode): VNode {
  switch (kind) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'strike':
      return <s>{children}</s>;
    case 'spoiler':
      return <Spoiler>{children}</Spoiler>;
    case 'quote':
      return <blockquote>{children}</blockquote>;
    case 'subtext':
      return <small class="subtext">{children}</small>;
  }
}

/** A paragraph that looks like a heading: a message must not change the outline of the page. */
function Heading({ level, children }: { readonly level: number; readonly children: VNode }): VNode {
  return <p class={`heading heading-${level}`}>{children}</p>;
}

function List({ items }: { readonly items: readonly ListItem[] }): VNode {
  return (
    <ul class="list">
      {items.map(({ depth, number, children }) => (
        <li class={`depth-${depth}`}>
          <span class="bullet" aria-hidden={number === undefined}>
            {number === undefined ? '•' : `${number}.`}
          </span>
          <span>{inner(children)}</span>
        </li>
      ))}
    </ul>
  );
}
