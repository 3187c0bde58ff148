/** Who has done what, as long as the bot runs. */
export interface Seen {
  /** @returns whether it was not there yet. */
  add(...parts: readonly string[]): boolean;
  /** As if it had not been done. */
  remove(...parts: readonly string[]): void;
}

/** The oldest are forgotten first. */
const MOST_REMEMBERED = 10_000;

export function createSeen(): Seen {
  const keys = new Set<string>();
  const keyOf = (parts: readonly string[]) => parts.join(' ');
  return {
    remove: (...parts) => void keys.delete(keyOf(parts)),
    add(...parts) {
      const key = keyOf(parts);
      if (keys.has(key)) return false;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > MOST_REMEMBERED && oldest !== undefined) keys.delete(oldest);
      return true;
    },
  };
}
