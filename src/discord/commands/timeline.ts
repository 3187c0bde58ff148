import type { Library } from '../../library.ts';
import type { Lists } from '../lists.ts';
import { defer } from '../reply.ts';
import { anywhere } from './anywhere.ts';
import { isPrivate, readAsk, withDates, withOutlet, withQuestion } from './ask-options.ts';
import { completeOutlet } from './choices.ts';
import type { SlashCommand } from './command.ts';

const TOPIC = 'topic';

export function timelineCommand(library: Library, { timeline }: Lists): SlashCommand {
  const builder = anywhere('timeline', 'What dated articles say about a topic, in order');
  const asking = withOutlet(withQuestion(builder, TOPIC, 'A name, a thing, or a question'));
  return {
    kind: 'slash',
    isQuestion: true,
    audience: 'everyone',
    data: withDates(asking).toJSON(),
    async execute(interaction) {
      const ask = readAsk(interaction, TOPIC);
      await defer(interaction, { ephemeral: isPrivate(interaction) });
      await timeline.show(interaction, ask);
    },
    complete: completeOutlet(library),
  };
}
