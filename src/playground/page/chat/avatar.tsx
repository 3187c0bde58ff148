import type { VNode } from 'preact';
import type { ShownUser } from '../../protocol.ts';

/** The first letter of a name on the colour of whoever it is. */
export function Avatar({ user }: { readonly user: ShownUser | undefined }): VNode {
  const initial = [...(user?.name ?? '?')][0]?.toUpperCase();
  const hue = user?.bot ? 'bot' : `hue-${hueOf(user?.name ?? '')}`;
  return (
    <span class={`avatar ${hue}`} aria-hidden="true">
      {initial}
    </span>
  );
}

/** Colours there are for people. */
const HUES = 4;

function hueOf(name: string): number {
  let sum = 0;
  for (const character of name) sum += character.codePointAt(0) ?? 0;
  return sum % HUES;
}
