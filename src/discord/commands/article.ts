import { Decline } from '../../errors.ts';
import type { Library } from '../../library.ts';
import { findCurrent } from '../current.ts';
import { CHOICES, QUESTION_LENGTH } from '../limits.ts';
import { renderArticle } from '../render-article.ts';
import { defer, send } from '../reply.ts';
import { articleChoices } from './choices.ts';
import type { SlashCommand } from './command.ts';
import { anywhere, named } from './localized.ts';

export function articleCommand(library: Library): SlashCommand {
  return {
    kind: 'slash',
    audience: 'everyone',
    data: anywhere('article')
      .addStringOption((option) =>
        named(option, 'title')
          .setMaxLength(QUESTION_LENGTH)
          .setAutocomplete(true)
          .setRequired(true),
      )
      .toJSON(),
    async execute(interaction, texts) {
      const title = interaction.options.getString('title', true);
      await defer(interaction, { ephemeral: true });
      const find = () => library.article(title);
      const article = await findCurrent(library, find, (found) => found?.first ?? []);
      if (article === undefined) throw new Decline('noSuchArticle');
      await send(interaction, { content: renderArticle(texts, article) });
    },
    async complete({ value }) {
      const typing = { kind: 'article', typed: value, limit: CHOICES } as const;
      return articleChoices((await library.suggest(typing)).articles);
    },
  };
}
