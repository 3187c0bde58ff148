import { renderHelp } from '../render-help.ts';
import { send } from '../reply.ts';
import type { SlashCommand } from './command.ts';
import { anywhere } from './localized.ts';

export function helpCommand(isFeedbackKept: boolean): SlashCommand {
  return {
    kind: 'slash',
    audience: 'everyone',
    data: anywhere('help').toJSON(),
    async execute(interaction, texts) {
      const content = renderHelp(texts, isFeedbackKept);
      await send(interaction, { content }, { ephemeral: true });
    },
  };
}
