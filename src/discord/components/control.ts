import type { ModalSubmitInteraction } from 'discord.js';
import type { Texts } from '../../texts/en.ts';
import type { Pressed } from '../reply.ts';

/** What a button, a menu or a filled-in form does. */
export interface Control {
  /** The name its states begin with. */
  readonly name: string;
  /** It searches the articles, and counts as a question. */
  readonly isQuestion?: true;
  /**
   * Acknowledges the interaction first. What it throws reaches the person as a sentence.
   * @param parts of the state, as they were encoded; none when they did not fit.
   */
  execute(
    interaction: Pressed | ModalSubmitInteraction,
    texts: Texts,
    parts: readonly string[],
  ): Promise<void>;
}
