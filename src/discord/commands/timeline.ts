import type { Library } from '../../library.ts';
import type { Lists } from '../lists.ts';
import { defer } from '../reply.ts';
import { isPrivate, readAsk, withDates, withOutlet, withQuestion } from './ask-options.ts';
import { completeOutlet } from './choices.ts';
import type { SlashCommand } from './command.ts';
import { anywhere } from './localized.ts';

const TOPIC = 'topic';

export function timelineCommand(library: Library, { timeline }: Lists): SlashCommand {
  const builder = anywhere('timeline');
  const asking = withOutlet(withQuestion(builder, TOPIC));
  return {
    kind: 'slash',
    isQuestion: true,
    audience: 'everyone',
    data: withDates(asking).toJSON(),
    async execute(interaction, texts) {
      const ask = readAsk(interaction, texts, library.edition, TOPIC);
      await defer(interaction, { ephemeral: isPrivate(interaction) });
      await timeline.show(interaction, texts, ask);
    },
    complete: completeOutlet(library),
  };
}
