import type { Library } from '../../library.ts';
import type { AnswerQuestion } from '../questions.ts';
import { defer } from '../reply.ts';
import { isPrivate, readAsk, withDates, withOutlet, withQuestion } from './ask-options.ts';
import { completeOutlet } from './choices.ts';
import type { SlashCommand } from './command.ts';
import { anywhere } from './localized.ts';

export function askCommand(library: Library, answerQuestion: AnswerQuestion): SlashCommand {
  const builder = anywhere('ask');
  const asking = withOutlet(withQuestion(builder, 'question'));
  return {
    kind: 'slash',
    isQuestion: true,
    audience: 'everyone',
    data: withDates(asking).toJSON(),
    async execute(interaction, texts) {
      const ask = readAsk(interaction, texts, library.edition);
      await defer(interaction, { ephemeral: isPrivate(interaction) });
      await answerQuestion(interaction, texts, ask);
    },
    complete: completeOutlet(library),
  };
}
