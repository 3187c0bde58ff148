import type { Library } from '../../library.ts';
import type { Lists } from '../lists.ts';
import { defer } from '../reply.ts';
import { isPrivate, readAsk, withDates, withQuestion } from './ask-options.ts';
import type { SlashCommand } from './command.ts';
import { anywhere } from './localized.ts';

export function compareCommand(library: Library, { compare }: Lists): SlashCommand {
  const builder = anywhere('compare');
  return {
    kind: 'slash',
    isQuestion: true,
    audience: 'everyone',
    data: withDates(withQuestion(builder, 'question')).toJSON(),
    async execute(interaction, texts) {
      const ask = readAsk(interaction, texts, library.edition);
      await defer(interaction, { ephemeral: isPrivate(interaction) });
      await compare.show(interaction, texts, ask);
    },
  };
}
