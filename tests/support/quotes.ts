import { showMarkdown } from './discord-markdown.ts';

/** What a reader sees quoted in a message, in order. */
export function quotesIn(content: string): string[] {
  return showMarkdown(content)
    .blocks.filter(({ kind }) => kind === 'quote')
    .map(({ text }) => text);
}
