/**
 * What a message's text can be made of. This list is also the limit: whatever somebody wrote, the
 * page shows nothing but these, and every string in them becomes a text node or an address that was
 * checked.
 */
export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: Wrapper; readonly children: MarkdownNodes }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: MarkdownNodes }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'code' | 'code-block'; readonly text: string }
  /** `href` is http or https. */
  | { readonly kind: 'link'; readonly href: string; readonly children: MarkdownNodes }
  /** `seconds` since 1970, a time that a `Date` can hold. */
  | { readonly kind: 'time'; readonly seconds: number; readonly style: TimeStyle }
  | { readonly kind: 'mention'; readonly mention: Mention }
  /** A custom emoji, by its name. */
  | { readonly kind: 'emoji'; readonly name: string };

export type MarkdownNodes = readonly MarkdownNode[];

export type Wrapper = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';

export interface ListItem {
  /** 0 for the outermost. */
  readonly depth: number;
  /** Of an ordered list; a bullet when absent. */
  readonly number?: number | undefined;
  readonly children: MarkdownNodes;
}

/** Short and long time, short and long date, both together, and relative. */
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 'R';

export type Mention =
  | { readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly of: 'everyone' | 'here' }
  /** `/ask`, or a place every guild has. */
  | { readonly of: 'command' | 'guide'; readonly name: string };
