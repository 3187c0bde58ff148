import type { Lists } from '../lists.ts';
import { defer } from '../reply.ts';
import { anywhere } from './anywhere.ts';
import { isPrivate, readAsk, withDates, withQuestion } from './ask-options.ts';
import type { SlashCommand } from './command.ts';

export function compareCommand({ compare }: Lists): SlashCommand {
  const builder = anywhere('compare', 'See what each outlet printed about a question');
  return {
    kind: 'slash',
    isQuestion: true,
    audience: 'everyone',
    data: withDates(withQuestion(builder, 'question', 'What would you like to know?')).toJSON(),
    async execute(interaction) {
      const ask = readAsk(interaction);
      await defer(interaction, { ephemeral: isPrivate(interaction) });
      await compare.show(interaction, ask);
    },
  };
}
