import { parseCitationId } from '../../answer/look-up.ts';
import type { Library } from '../../library.ts';
import { findCurrent } from '../current.ts';
import { CITATION_ID_LENGTH } from '../limits.ts';
import { quotationsOf, renderLookedUp } from '../render-cite.ts';
import { defer, send } from '../reply.ts';
import type { SlashCommand } from './command.ts';
import { anywhere, named } from './localized.ts';

export function citeCommand(library: Library): SlashCommand {
  return {
    kind: 'slash',
    audience: 'everyone',
    data: anywhere('cite')
      .addStringOption((option) =>
        named(option, 'id').setMaxLength(CITATION_ID_LENGTH).setRequired(true),
      )
      .addBooleanOption((option) => named(option, 'private'))
      .toJSON(),
    async execute(interaction, texts) {
      const id = interaction.options.getString('id', true);
      // Before the deferral: only whoever mistyped it has to read so.
      parseCitationId(id);
      await defer(interaction, { ephemeral: interaction.options.getBoolean('private') ?? false });
      const found = await findCurrent(library, () => library.cite(id), quotationsOf);
      await send(interaction, { content: renderLookedUp(texts, found) });
    },
  };
}
