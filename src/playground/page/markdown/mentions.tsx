import type { VNode } from 'preact';
import type { Mention } from './nodes.ts';
import { useReading, type Reading } from './reading.ts';

/** A mention as Discord shows it; those that ping somebody stand out, the others are inert. */
export function MentionPill({ mention }: { readonly mention: Mention }): VNode {
  const reading = useReading();
  const isLive = reading.pings.includes(sourceOf(mention));
  return (
    <span
      class={isLive ? 'mention live' : 'mention'}
      title={isLive ? 'This pings them' : 'This pings nobody'}
    >
      {mentionLabel(mention, reading)}
    </span>
  );
}

/** `@Reader`, as somebody reads it. */
export function mentionLabel(mention: Mention, { nameOf }: Pick<Reading, 'nameOf'>): string {
  switch (mention.of) {
    case 'user':
      return `@${nameOf('user', mention.id) ?? 'unknown-user'}`;
    case 'role':
      return `@${nameOf('role', mention.id) ?? 'unknown-role'}`;
    case 'channel':
      return `#${nameOf('channel', mention.id) ?? 'unknown'}`;
    case 'everyone':
    case 'here':
      return `@${mention.of}`;
    case 'command':
      return `/${mention.name}`;
    case 'guide':
      return mention.name;
  }
}

/** As it stands in a message, and in the list of whom the message pings. */
function sourceOf(mention: Mention): string {
  switch (mention.of) {
    case 'user':
      return `<@${mention.id}>`;
    case 'role':
      return `<@&${mention.id}>`;
    case 'everyone':
    case 'here':
      return `@${mention.of}`;
    case 'channel':
    case 'command':
    case 'guide':
      return '';
  }
}
