import { send } from '../reply.ts';
import { anywhere } from './anywhere.ts';
import type { SlashCommand } from './command.ts';

export function helpCommand(content: string): SlashCommand {
  return {
    kind: 'slash',
    audience: 'everyone',
    data: anywhere('help', 'What I do, how to ask, and what I keep about you (nothing)').toJSON(),
    execute: (interaction) => send(interaction, { content }, { ephemeral: true }),
  };
}
