import type { Channel } from '../../local-discord/model.ts';

/** A text without what differs from run to run: ids, moments, how long something took. */
export function steady(text: string, { guild, recipients }: Channel): string {
  const people = [...recipients, ...[...(guild?.members.values() ?? [])].map(({ user }) => user)];
  const named = [...people, ...(guild?.roles.values() ?? [])].reduce(
    (result, { id, name }) => result.replaceAll(id, name),
    text,
  );
  return TRANSIENT.reduce((result, [pattern, instead]) => result.replace(pattern, instead), named);
}

const TRANSIENT: readonly (readonly [RegExp, string])[] = [
  [/<t:-?\d+(?::[a-zA-Z])?>/gu, '<t:…>'],
  [/\b\d+(?:\.\d+)? ms\b/gu, '… ms'],
  // What stands there until the first heartbeat is acknowledged.
  [/latency not measured yet/gu, '… ms'],
];
