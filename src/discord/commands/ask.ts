import type { ChatInputCommandInteraction } from 'discord.js';
import type { Ask } from '../../answer/types.ts';
import { UserError } from '../../errors.ts';
import type { Library } from '../../library.ts';
import { parseDate } from '../dates.ts';
import { QUESTION_LENGTH } from '../limits.ts';
import { type AnswerQuestion, parseQuestion } from '../questions.ts';
import { defer } from '../reply.ts';
import * as texts from '../texts.ts';
import { anywhere } from './anywhere.ts';
import type { Command } from './command.ts';
import { outletChoices } from './outlet-choices.ts';

export function askCommand(library: Library, answerQuestion: AnswerQuestion): Command {
  return {
    audience: 'everyone',
    data: anywhere('ask', 'Ask the news articles a question')
      .addStringOption((option) =>
        option
          .setName('question')
          .setDescription('What would you like to know?')
          .setMaxLength(QUESTION_LENGTH)
          .setRequired(true),
      )
      .addStringOption((option) =>
        option
          .setName('outlet')
          .setDescription('Only articles by this outlet')
          .setAutocomplete(true),
      )
      .addStringOption((option) =>
        option
          .setName('after')
          .setDescription(
            'Only articles printed on this date or later: 2023-07-08, 2023-07 or 2023',
          ),
      )
      .addStringOption((option) =>
        option
          .setName('before')
          .setDescription(
            'Only articles printed on this date or earlier: 2023-07-08, 2023-07 or 2023',
          ),
      )
      .addBooleanOption((option) =>
        option.setName('private').setDescription('Show the answer to nobody but me'),
      )
      .toJSON(),
    async execute(interaction) {
      const ask = readAsk(interaction);
      await defer(interaction, { ephemeral: interaction.options.getBoolean('private') ?? false });
      await answerQuestion(interaction, ask);
    },
    complete: (focused) =>
      focused.name === 'outlet' ? outletChoices(library.edition.outlets, focused.value) : [],
  };
}

/** @throws UserError when there is no question, or a date cannot be read. */
function readAsk({ options }: ChatInputCommandInteraction): Ask {
  const question = parseQuestion(options.getString('question', true));
  const after = readDate('after', options.getString('after'), 'first');
  const before = readDate('before', options.getString('before'), 'last');
  if (after !== undefined && before !== undefined && after > before) {
    throw new UserError(texts.datesCrossed);
  }
  return { question, outlet: options.getString('outlet') ?? undefined, after, before };
}

function readDate(option: string, text: string | null, edge: 'first' | 'last'): string | undefined {
  if (text === null || text.trim() === '') return undefined;
  const date = parseDate(text, edge);
  if (date === undefined) throw new UserError(texts.badDate(option));
  return date;
}
