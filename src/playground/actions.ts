import { UserError } from '../errors.ts';
import type { InteractionRecord } from '../local-discord/interaction-record.ts';
import { LIMITS } from '../local-discord/limits.ts';
import type { MessageRecord } from '../local-discord/message-record.ts';
import type { Channel } from '../local-discord/model.ts';
import type { BotProcess } from './bot/bot-process.ts';
import type { Knowledge } from './knowledge.ts';
import type { Place } from './place.ts';
import type {
  ActionName,
  Actions,
  ExportedTest,
  InteractionResult,
  PersonKey,
  Request,
} from './protocol.ts';
import type { Act, Session } from './session/steps.ts';
import { showOutcome } from './show/interaction.ts';

export interface ActionParts {
  readonly place: Place;
  readonly session: Session;
  readonly knowledge: Knowledge;
  readonly bot: BotProcess;
  readonly exportTest: () => Promise<ExportedTest>;
}

type Performers = {
  readonly [Name in ActionName]: (of: Actions[Name]['of']) => Promise<Actions[Name]['gives']>;
};

/**
 * Does what the page asks for, as the person it names.
 *
 * @throws ScriptError for what their client would not have let them do, UserError for the rest.
 */
export type Perform = (request: Request) => Promise<Actions[ActionName]['gives']>;

export function createPerform(parts: ActionParts): Perform {
  const performers = createPerformers(parts);
  // The request's name says what it is of.
  return ({ do: name, of }) => performers[name](of as never);
}

function createPerformers({ place, session, knowledge, bot, exportTest }: ActionParts): Performers {
  const { people, discord } = place;
  /** Records an act of which an interaction comes. */
  const use = async (
    as: PersonKey,
    act: Act,
    run: () => Promise<InteractionRecord>,
  ): Promise<InteractionResult> => {
    const step = session.begin(as, act);
    try {
      const interaction = await run();
      step.interaction = interaction;
      return { interactionId: interaction.id, outcome: showOutcome(interaction) };
    } catch (error) {
      session.drop(step);
      throw error;
    }
  };
  return {
    async send({ as, channelId, content, replyTo }) {
      const channel = channelOf(place, channelId);
      const text = sendable(content);
      const reference = replyTo === undefined ? undefined : messageOf(place, replyTo);
      const message = people[as].post(channel, text, reference && { replyTo: reference });
      session.begin(as, { kind: 'send', message });
      return { messageId: message.id };
    },
    async delete({ as, messageId }) {
      const message = messageOf(place, messageId);
      people[as].delete(message);
      session.begin(as, { kind: 'delete', message });
      return null;
    },
    async command({ as, channelId, path, options }) {
      const channel = channelOf(place, channelId);
      const act = { kind: 'command', channel, path, options } as const;
      return use(as, act, () => people[as].slash(path, options, { in: channel }));
    },
    async 'message-command'({ as, name, messageId }) {
      const target = messageOf(place, messageId);
      const act = { kind: 'message-command', name, target } as const;
      return use(as, act, () => people[as].messageCommand(name, target));
    },
    async press({ as, messageId, customId }) {
      const target = messageOf(place, messageId);
      const act = { kind: 'press', target, customId } as const;
      return use(as, act, () => people[as].click(target, customId));
    },
    async choose({ as, messageId, customId, values }) {
      const target = messageOf(place, messageId);
      const act = { kind: 'choose', target, customId, values } as const;
      return use(as, act, () => people[as].select(target, customId, values));
    },
    async submit({ as, interactionId, values }) {
      const opened = discord.interactions.find(({ id }) => id === interactionId);
      if (opened === undefined) throw new UserError('That form is gone.');
      const act = { kind: 'submit', opened, values } as const;
      return use(as, act, () => people[as].submit(opened, values));
    },
    async autocomplete({ as, channelId, path, options, focused, typed }) {
      const channel = channelOf(place, channelId);
      const person = people[as];
      const choices = await person.autocomplete(path, options, focused, typed, { in: channel });
      const act = { kind: 'autocomplete', channel, path, options, focused, typed } as const;
      session.begin(as, act).choices = choices;
      return { choices };
    },
    articles: (of) => knowledge.list(of),
    article: ({ id }) => knowledge.read(id),
    citation: ({ id }) => knowledge.find(id),
    export: () => exportTest(),
    async 'restart-bot'() {
      session.restarts += 1;
      await bot.restart();
      return null;
    },
  };
}

function channelOf({ channels }: Place, id: string): Channel {
  const channel = channels.find((one) => one.id === id);
  if (channel === undefined) throw new UserError('There is no such channel.');
  return channel;
}

function messageOf({ channels }: Place, id: string): MessageRecord {
  for (const { messages } of channels) {
    const message = messages.get(id);
    if (message !== undefined) return message;
  }
  throw new UserError('That message is gone.');
}

/** What a client sends of what somebody typed. */
function sendable(content: string): string {
  const text = content.trim();
  if (text === '') throw new UserError('There is nothing to send.');
  if (text.length > LIMITS.content)
    throw new UserError(
      `That is ${text.length} characters long; a message has at most ${LIMITS.content}.`,
    );
  return text;
}
