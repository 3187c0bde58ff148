import { visible } from '../corpus/visible.ts';

/**
 * The same, with every text in it as it may be written to a terminal: whatever a file holds, it cannot
 * move the cursor, change colours, or turn the direction of what follows.
 */
export function visibleIn<T>(value: T): T {
  // Texts stay texts and lists lists: the shape is the same.
  return made(value) as T;
}

function made(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(made);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, made(inner)]));
}

/** A message of several lines, which were put together from texts that are visible. */
export function visibleLines(message: string): string {
  return message.split('\n').map(visible).join('\n');
}
