import type { VNode } from 'preact';
import type { ShownUser } from '../../protocol.ts';

/** A question mark. */
const UNKNOWN = 63;

/** The first letter of a name on the colour of whoever it is. */
export function Avatar({ user }: { readonly user: ShownUser | undefined }): VNode {
  const initial = String.fromCodePoint(user?.name.codePointAt(0) ?? UNKNOWN).toUpperCase();
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
