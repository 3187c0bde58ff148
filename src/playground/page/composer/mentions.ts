import type { ShownUser } from '../../protocol.ts';

/** The beginning of a mention that somebody is typing at the end of a text: `@ver`. */
export function mentionTyped(text: string): string | undefined {
  return /(?:^|\s)@([^\s@]{0,32})$/u.exec(text)?.[1];
}

export function usersMatching(users: readonly ShownUser[], typed: string): readonly ShownUser[] {
  return users.filter(({ name }) => name.toLowerCase().startsWith(typed.toLowerCase()));
}

/** The text with `@ver` at its end written out. */
export function withMention(text: string, { name }: ShownUser): string {
  return text.replace(/@[^\s@]*$/u, () => `@${name} `);
}

/** What is sent: the mentions of people there are, as Discord writes them. */
export function encodeMentions(text: string, users: readonly ShownUser[]): string {
  const longestFirst = users.toSorted((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce(
    (encoded, { id, name }) =>
      encoded.replace(new RegExp(`@${escapeRegExp(name)}(?![\\p{L}\\p{N}_])`, 'gu'), `<@${id}>`),
    text,
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
