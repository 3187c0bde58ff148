import type { Lists } from '../lists.ts';
import { defer } from '../reply.ts';
import type { SlashCommand } from './command.ts';
import { anywhere } from './localized.ts';

export function outletsCommand({ outlets }: Lists): SlashCommand {
  return {
    kind: 'slash',
    audience: 'everyone',
    data: anywhere('outlets').toJSON(),
    async execute(interaction, texts) {
      await defer(interaction, { ephemeral: true });
      await outlets.show(interaction, texts, 'all');
    },
  };
}
