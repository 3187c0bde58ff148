import type {
  ChatInputCommandInteraction,
  SlashCommandBuilder,
  SlashCommandOptionsOnlyBuilder,
} from 'discord.js';
import { resolveOutlet } from '../../answer/filter.ts';
import type { Ask } from '../../answer/types.ts';
import type { EditionSummary } from '../../edition-summary.ts';
import { Decline } from '../../errors.ts';
import { parseDate } from '../../dates/parse-date.ts';
import type { Span } from '../../dates/span.ts';
import type { Texts } from '../../texts/en.ts';
import { DATE_LENGTH, QUESTION_LENGTH } from '../limits.ts';
import { parseQuestion } from '../questions.ts';
import { named } from './localized.ts';

/** The option that holds the question or topic, under the name a command gives it. */
export function withQuestion(
  builder: SlashCommandBuilder,
  name: 'question' | 'topic',
): SlashCommandOptionsOnlyBuilder {
  return builder.addStringOption((option) =>
    named(option, name).setMaxLength(QUESTION_LENGTH).setRequired(true),
  );
}

export function withOutlet(
  builder: SlashCommandOptionsOnlyBuilder,
): SlashCommandOptionsOnlyBuilder {
  return builder.addStringOption((option) =>
    named(option, 'outlet').setMaxLength(QUESTION_LENGTH).setAutocomplete(true),
  );
}

/** `after`, `before` and `private`. */
export function withDates(builder: SlashCommandOptionsOnlyBuilder): SlashCommandOptionsOnlyBuilder {
  return builder
    .addStringOption((option) => named(option, 'after').setMaxLength(DATE_LENGTH))
    .addStringOption((option) => named(option, 'before').setMaxLength(DATE_LENGTH))
    .addBooleanOption((option) => named(option, 'private'));
}

/**
 * @param name of the option with the question.
 * @throws Decline when there is no question, no such outlet, or a date cannot be read.
 */
export function readAsk(
  { options }: ChatInputCommandInteraction,
  texts: Texts,
  { outlets }: Pick<EditionSummary, 'outlets'>,
  name: 'question' | 'topic' = 'question',
): Ask {
  const question = parseQuestion(options.getString(name, true));
  const after = limitOf(options.getString('after'), texts, 'first');
  const before = limitOf(options.getString('before'), texts, 'last');
  if (after !== undefined && before !== undefined && after > before) {
    throw new Decline('datesCrossed', after, before);
  }
  const outlet = options.getString('outlet')?.trim() ?? '';
  // Before the deferral: only whoever mistyped it has to read so.
  if (outlet !== '')
    resolveOutlet(
      outlets.map(({ name: known }) => known),
      outlet,
    );
  return { question, outlet: outlet === '' ? undefined : outlet, after, before };
}

export function isPrivate({ options }: ChatInputCommandInteraction): boolean {
  return options.getBoolean('private') ?? false;
}

function limitOf(text: string | null, { tag }: Texts, edge: keyof Span): string | undefined {
  return text === null || text.trim() === '' ? undefined : parseDate(text, tag, edge);
}
