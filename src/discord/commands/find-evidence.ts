import { ApplicationCommandType } from 'discord.js';
import type { Evidence } from '../../answer/find-evidence.ts';
import type { Quotation } from '../../answer/types.ts';
import type { Library } from '../../library.ts';
import { findCurrent } from '../current.ts';
import { renderEvidence } from '../render-list.ts';
import { defer, sendAll } from '../reply.ts';
import type { MessageCommand } from './command.ts';
import { messageMenu } from './localized.ts';

/** Looks up what somebody else's message claims; shown to whoever asked, and without a verdict. */
export function findEvidenceCommand(library: Library): MessageCommand {
  return {
    kind: 'message',
    isQuestion: true,
    audience: 'everyone',
    data: messageMenu('findEvidence').setType(ApplicationCommandType.Message).toJSON(),
    async execute(interaction, texts) {
      const { content } = interaction.targetMessage;
      await defer(interaction, { ephemeral: true });
      const found = await findCurrent(library, () => library.evidence(content), quotationsOf);
      const pages = renderEvidence(texts, found);
      await sendAll(
        interaction,
        pages.map((page) => ({ content: page })),
      );
    },
  };
}

function quotationsOf({ claims }: Evidence): readonly Quotation[] {
  return claims.flatMap(({ quotations }) => quotations);
}
