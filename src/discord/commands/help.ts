import { send } from '../reply.ts';
import * as texts from '../texts.ts';
import { anywhere } from './anywhere.ts';
import type { Command } from './command.ts';

export function helpCommand(): Command {
  return {
    audience: 'everyone',
    data: anywhere('help', 'What I do, how to ask, and what I keep about you (nothing)').toJSON(),
    execute: (interaction) => send(interaction, { content: texts.help }, { ephemeral: true }),
  };
}
