import type { Library } from '../../library.ts';
import { findCurrent } from '../current.ts';
import { CITATION_ID_LENGTH } from '../limits.ts';
import { quotationsOf, renderLookedUp } from '../render-cite.ts';
import { defer, send } from '../reply.ts';
import { anywhere } from './anywhere.ts';
import type { SlashCommand } from './command.ts';

export function citeCommand(library: Library): SlashCommand {
  return {
    kind: 'slash',
    audience: 'everyone',
    data: anywhere('cite', 'Show a quotation again, and whether the article still says so')
      .addStringOption((option) =>
        option
          .setName('id')
          .setDescription('What stands in small letters under an answer: article#3-0a1b2c')
          .setMaxLength(CITATION_ID_LENGTH)
          .setRequired(true),
      )
      .addBooleanOption((option) =>
        option.setName('private').setDescription('Show it to nobody but me'),
      )
      .toJSON(),
    async execute(interaction) {
      const id = interaction.options.getString('id', true);
      await defer(interaction, { ephemeral: interaction.options.getBoolean('private') ?? false });
      const found = await findCurrent(library, () => library.cite(id), quotationsOf);
      await send(interaction, { content: renderLookedUp(found) });
    },
  };
}
