/**
 * What Discord's client makes of a message's content: a model written from its behaviour, that
 * shares nothing with what the bot escapes. It errs on the side of taking too much for syntax.
 */
export interface Shown {
  readonly blocks: readonly ShownBlock[];
  /** Everything readable, in order; blocks stand on lines of their own. */
  readonly text: string;
}

interface ShownBlock {
  readonly kind: 'text' | 'quote' | 'heading' | 'subtext' | 'list';
  readonly text: string;
  /** What of it is more than plain characters, as `[kind, what is affected]`. */
  readonly marks: readonly Mark[];
}

type Mark = readonly [kind: MarkKind, text: string];
type MarkKind =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strike'
  | 'spoiler'
  | 'code'
  | 'link'
  | 'mention'
  | 'emoji'
  | 'time';

export function showMarkdown(content: string): Shown {
  const blocks = splitBlocks(content, false);
  return { blocks, text: blocks.map((block) => block.text).join('\n') };
}

/** Invitations that the client turns into cards; it looks for them in the raw content. */
export function invitations(content: string): string[] {
  return content.match(/discord(?:app)?\.(?:gg|gift|new|com\/(?:invite|gifts))\/?[\w-]+/giu) ?? [];
}

function splitBlocks(content: string, inQuote: boolean): ShownBlock[] {
  const blocks: ShownBlock[] = [];
  let plain: string[] = [];
  const flush = () => {
    if (plain.length > 0) blocks.push(inlineBlock('text', plain.join('\n')));
    plain = [];
  };
  const lines = content.split('\n');
  for (let n = 0; n < lines.length; n += 1) {
    const line = lines[n] ?? '';
    const heading = /^\s*#{1,3}\s+(.+)$/u.exec(line);
    const subtext = /^\s*-#\s+(.+)$/u.exec(line);
    const item = /^\s*(?:[-*+]|\d+[.)])\s(.*)$/u.exec(line);
    const fence = /^\s*```/u.test(line);
    if (!inQuote && /^\s*>>> /u.test(line)) {
      flush();
      const rest = lines
        .slice(n)
        .join('\n')
        .replace(/^\s*>>> /u, '');
      blocks.push(quoteBlock(rest));
      return blocks;
    }
    if (!inQuote && /^\s*> /u.test(line)) {
      flush();
      const quoted: string[] = [];
      while (/^\s*> /u.test(lines[n] ?? '')) quoted.push((lines[n++] ?? '').replace(/^\s*> /u, ''));
      n -= 1;
      blocks.push(quoteBlock(quoted.join('\n')));
    } else if (heading) {
      flush();
      blocks.push(inlineBlock('heading', heading[1] ?? ''));
    } else if (subtext) {
      flush();
      blocks.push(inlineBlock('subtext', subtext[1] ?? ''));
    } else if (item && !fence) {
      flush();
      blocks.push(inlineBlock('list', item[1] ?? ''));
    } else plain.push(line);
  }
  flush();
  return blocks;
}

/** A quote in which another block stands shows as that block's text, marked by its kind. */
function quoteBlock(content: string): ShownBlock {
  const inner = splitBlocks(content, true);
  const odd = inner.find((block) => block.kind !== 'text');
  if (odd !== undefined) return { ...odd, text: inner.map((block) => block.text).join('\n') };
  return inlineBlock('quote', content);
}

function inlineBlock(kind: ShownBlock['kind'], content: string): ShownBlock {
  const marks: Mark[] = [];
  return { kind, text: inlineText(content, marks), marks };
}

interface Rule {
  readonly pattern: RegExp;
  readonly show: (match: RegExpExecArray, marks: Mark[]) => string;
}

function wrapping(kind: MarkKind, pattern: RegExp): Rule {
  return {
    pattern,
    show(match, marks) {
      const text = inlineText(match[1] ?? match[2] ?? '', marks);
      marks.push([kind, text]);
      return text;
    },
  };
}

function replacing(kind: MarkKind, pattern: RegExp): Rule {
  return {
    pattern,
    show(match, marks) {
      marks.push([kind, match[0]]);
      return `{${kind}}`;
    },
  };
}

// Tried in this order at every place. A masked link's label shows its backslashes.
const rules: readonly Rule[] = [
  { pattern: /^\\([^0-9A-Za-z\s])/u, show: (match) => match[1] ?? '' },
  { pattern: /^¯\\_\(ツ\)_\/¯/u, show: (match) => match[0] },
  replacing('mention', /^<@[!&]?\d+>/u),
  replacing('mention', /^<#\d+>/u),
  replacing('mention', /^<id:\w+(?::\d+)?>/u),
  replacing('mention', /^<\/[^<>:]+:\d+>/u),
  replacing('mention', /^@(?:everyone|here)/u),
  replacing('time', /^<t:-?\d+(?::[a-zA-Z])?>/u),
  replacing('emoji', /^<a?:\w+:\d+>/u),
  replacing('emoji', /^:[^\s:]+:/u),
  replacing('link', /^<(?:[a-z][a-z0-9+.-]*:\/?\/?[^ >]+|[^\s@>]+@[^\s@>]+)>/iu),
  replacing('link', /^(?:https?|steam|discord):\/\/[^\s<]+/iu),
  {
    pattern: /^\[([^[\]]+)\]\(<?((?:https?|mailto|discord):[^\s)>]+)>?\)/iu,
    show(match, marks) {
      marks.push(['link', `${match[1]} → ${match[2]}`]);
      return match[1] ?? '';
    },
  },
  replacing('code', /^(`+)([\s\S]*?[^`])\1(?!`)/u),
  wrapping('bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/u),
  wrapping('underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/u),
  wrapping('italic', /^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)|^_((?:\\[\s\S]|[^\\_])+?)_/u),
  wrapping('strike', /^~~((?:\\[\s\S]|[^\\])+?)~~/u),
  wrapping('spoiler', /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/u),
];

function inlineText(source: string, marks: Mark[]): string {
  let shown = '';
  for (let rest = source; rest !== '';) {
    const rule = rules.find(({ pattern }) => pattern.test(rest));
    const match = rule?.pattern.exec(rest);
    if (rule && match) {
      shown += rule.show(match, marks);
      rest = rest.slice(match[0].length);
    } else {
      const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      shown += character;
      rest = rest.slice(character.length);
    }
  }
  return shown;
}
