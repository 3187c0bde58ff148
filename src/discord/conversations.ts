import type { Previous } from '../answer/follow-up.ts';

/** The last question of each conversation, for a while and in memory only. */
export interface Conversations {
  /** What was asked there last, if that was not long ago. */
  recall(channelId: string): Previous | undefined;
  remember(channelId: string, previous: Previous): void;
  forget(channelId: string): void;
}

const REMEMBERED_MS = 10 * 60 * 1000;
/** Conversations looked through for old ones when there are more. */
const MANY = 1_000;

export function createConversations(now: () => number = Date.now): Conversations {
  const remembered = new Map<string, { readonly previous: Previous; readonly until: number }>();
  return {
    recall(channelId) {
      const found = remembered.get(channelId);
      if (found !== undefined && found.until > now()) return found.previous;
      remembered.delete(channelId);
      return undefined;
    },
    remember(channelId, previous) {
      remembered.set(channelId, { previous, until: now() + REMEMBERED_MS });
      if (remembered.size <= MANY) return;
      for (const [id, { until }] of remembered) if (until <= now()) remembered.delete(id);
    },
    forget: (channelId) => void remembered.delete(channelId),
  };
}
