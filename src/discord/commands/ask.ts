import type { Library } from '../../library.ts';
import type { AnswerQuestion } from '../questions.ts';
import { defer } from '../reply.ts';
import { anywhere } from './anywhere.ts';
import { isPrivate, readAsk, withDates, withOutlet, withQuestion } from './ask-options.ts';
import { completeOutlet } from './choices.ts';
import type { SlashCommand } from './command.ts';

export function askCommand(library: Library, answerQuestion: AnswerQuestion): SlashCommand {
  const builder = anywhere('ask', 'Ask the news articles a question');
  const asking = withOutlet(withQuestion(builder, 'question', 'What would you like to know?'));
  return {
    kind: 'slash',
    isQuestion: true,
    audience: 'everyone',
    data: withDates(asking).toJSON(),
    async execute(interaction) {
      const ask = readAsk(interaction);
      await defer(interaction, { ephemeral: isPrivate(interaction) });
      await answerQuestion(interaction, ask);
    },
    complete: completeOutlet(library),
  };
}
