import type { Lists } from '../lists.ts';
import { defer } from '../reply.ts';
import { anywhere } from './anywhere.ts';
import type { SlashCommand } from './command.ts';

export function outletsCommand({ outlets }: Lists): SlashCommand {
  return {
    kind: 'slash',
    audience: 'everyone',
    data: anywhere('outlets', 'List whose articles I have read, and from when').toJSON(),
    async execute(interaction) {
      await defer(interaction, { ephemeral: true });
      await outlets.show(interaction, 'all');
    },
  };
}
