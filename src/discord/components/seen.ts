/** Who has done what, as long as the bot runs. */
export interface Seen {
  /** @returns whether it was not there yet. */
  add(...parts: readonly string[]): boolean;
}

/** The oldest are forgotten first. */
const MOST_REMEMBERED = 10_000;

export function createSeen(): Seen {
  const keys = new Set<string>();
  return {
    add(...parts) {
      const key = parts.join(' ');
      if (keys.has(key)) return false;
      keys.add(key);
      const [oldest] = keys;
      if (keys.size > MOST_REMEMBERED && oldest !== undefined) keys.delete(oldest);
      return true;
    },
  };
}
