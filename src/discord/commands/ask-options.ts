import type {
  ChatInputCommandInteraction,
  SlashCommandBuilder,
  SlashCommandOptionsOnlyBuilder,
} from 'discord.js';
import type { Ask } from '../../answer/types.ts';
import { UserError } from '../../errors.ts';
import { parseDate } from '../dates.ts';
import { QUESTION_LENGTH } from '../limits.ts';
import { parseQuestion } from '../questions.ts';
import * as texts from '../texts.ts';

/** The option that holds the question or topic, under the name a command gives it. */
export function withQuestion(
  builder: SlashCommandBuilder,
  name: string,
  description: string,
): SlashCommandOptionsOnlyBuilder {
  return builder.addStringOption((option) =>
    option
      .setName(name)
      .setDescription(description)
      .setMaxLength(QUESTION_LENGTH)
      .setRequired(true),
  );
}

export function withOutlet(
  builder: SlashCommandOptionsOnlyBuilder,
): SlashCommandOptionsOnlyBuilder {
  return builder.addStringOption((option) =>
    option.setName('outlet').setDescription('Only articles by this outlet').setAutocomplete(true),
  );
}

/** `after`, `before` and `private`. */
export function withDates(builder: SlashCommandOptionsOnlyBuilder): SlashCommandOptionsOnlyBuilder {
  return builder
    .addStringOption((option) =>
      option
        .setName('after')
        .setDescription('Only articles printed on this date or later: 2023-07-08, 2023-07 or 2023'),
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
    );
}

/**
 * @param name of the option with the question.
 * @throws UserError when there is no question, or a date cannot be read.
 */
export function readAsk({ options }: ChatInputCommandInteraction, name = 'question'): Ask {
  const question = parseQuestion(options.getString(name, true));
  const after = readDate('after', options.getString('after'), 'first');
  const before = readDate('before', options.getString('before'), 'last');
  if (after !== undefined && before !== undefined && after > before) {
    throw new UserError(texts.datesCrossed);
  }
  return { question, outlet: options.getString('outlet') ?? undefined, after, before };
}

export function isPrivate({ options }: ChatInputCommandInteraction): boolean {
  return options.getBoolean('private') ?? false;
}

function readDate(option: string, text: string | null, edge: 'first' | 'last'): string | undefined {
  if (text === null || text.trim() === '') return undefined;
  const date = parseDate(text, edge);
  if (date === undefined) throw new UserError(texts.badDate(option));
  return date;
}
