import type { Interaction, Message } from 'discord.js';
import type { Texts } from '../texts/en.ts';
import { textsFor } from '../texts/languages.ts';

/**
 * In which language somebody is spoken to: that of the interaction; for messages, which carry none,
 * that of their last interaction. In memory only.
 */
export interface Speech {
  toInteraction(interaction: Pick<Interaction, 'user' | 'locale'>): Texts;
  /** English for whom no interaction has come from. */
  toAuthor(message: { readonly author: Pick<Message['author'], 'id'> }): Texts;
}

/** People whose locale is remembered, the last ones seen: some two megabytes. */
const MOST_REMEMBERED = 10_000;

export function createSpeech(most = MOST_REMEMBERED): Speech {
  const locales = new Map<string, string>();
  return {
    toInteraction({ user, locale }) {
      // Behind all others: the first is whoever was not seen for longest.
      locales.delete(user.id);
      locales.set(user.id, locale);
      const [oldest] = locales.keys();
      if (locales.size > most && oldest !== undefined) locales.delete(oldest);
      return textsFor(locale);
    },
    toAuthor: ({ author }) => textsFor(locales.get(author.id) ?? ''),
  };
}
