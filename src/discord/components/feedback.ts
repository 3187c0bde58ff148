import { ComponentType, type ModalSubmitInteraction } from 'discord.js';
import type { Ask } from '../../answer/types.ts';
import { type FeedbackStore, type Verdict, VERDICTS } from '../../feedback.ts';
import type { Texts } from '../../texts/en.ts';
import { askFrom, askParts } from '../ask-state.ts';
import type { Log } from '../log.ts';
import { defer, deferUpdate, type Pressed, send } from '../reply.ts';
import { buttonRow, type Row } from '../rows.ts';
import { decodeState, encodeState } from '../state.ts';
import { citationsOn } from './context.ts';
import type { Control } from './control.ts';
import { createSeen } from './seen.ts';

const [RIGHT, WRONG, VERDICT] = ['right', 'wrong', 'verdict'] as const;

/**
 * Two buttons that ask what somebody thinks of an answer. None when the question does not fit into
 * what the menu behind them has to carry.
 */
export function feedbackButtons(texts: Texts, ask: Ask, edition: string): Row[] {
  const parts = [edition, ...askParts(ask)];
  // The menu also names the message: 19 digits.
  const widest = encodeState(VERDICT, ['9'.repeat(19), ...parts]);
  const [right, wrong] = [encodeState(RIGHT, parts), encodeState(WRONG, parts)];
  if (widest === undefined || right === undefined || wrong === undefined) return [];
  return buttonRow([
    { label: texts.feedbackRight, customId: right },
    { label: texts.feedbackWrong, customId: wrong },
  ]);
}

/** What somebody thinks of an answer. */
interface Opinion {
  /** Id of the message that answers, and of the person. */
  readonly message: string;
  readonly user: string;
  readonly verdict: Verdict;
  readonly citations: readonly string[];
  /** Of the button's state: the edition and the ask. */
  readonly parts: readonly string[];
}

/**
 * Keeps what people think, once for each person and answer. Who has told is known only as long as
 * the bot runs; of an answer that was told of before the start, no more is taken.
 */
export function feedbackControls(store: FeedbackStore, log: Log): readonly Control[] {
  const seen = createSeen();
  /** @returns what the person is told. */
  const keep = async (
    texts: Texts,
    { message, user, verdict, citations, parts }: Opinion,
  ): Promise<string> => {
    const [edition = '', ...ask] = parts;
    const asked = askFrom(ask);
    if (asked === undefined) return texts.unknownComponent;
    if (await store.isFromBefore(message)) return texts.feedbackClosed;
    if (!seen.add(message, user)) return texts.feedbackKnown;
    try {
      await store.add(message, { verdict, ...asked, citations, edition });
    } catch (error) {
      seen.remove(message, user);
      throw error;
    }
    log.info({ event: 'discord.feedback', verdict });
    return texts.feedbackKept;
  };
  const right: Control = {
    name: RIGHT,
    async execute(interaction, texts, parts) {
      if (interaction.isModalSubmit()) return;
      await defer(interaction, { ephemeral: true });
      const { message, user } = interaction;
      const opinion = { verdict: 'right', citations: citationsOn(message), parts } as const;
      const content = await keep(texts, { message: message.id, user: user.id, ...opinion });
      await send(interaction, { content });
    },
  };
  const wrong: Control = {
    name: WRONG,
    async execute(interaction, texts, parts) {
      if (interaction.isModalSubmit()) return;
      const { id } = interaction.message;
      const customId = encodeState(VERDICT, [id, ...parts]) ?? VERDICT;
      const components = [verdictMenu(texts, customId, citationsOn(interaction.message))];
      const reply = { content: texts.feedbackWhatIsWrong, components };
      await send(interaction, reply, { ephemeral: true });
    },
  };
  const verdict: Control = {
    name: VERDICT,
    async execute(interaction, texts, [message = '', ...parts]) {
      const chosen = chosenOf(interaction);
      if (chosen === undefined || interaction.isModalSubmit()) return;
      await deferUpdate(interaction);
      const content = await keep(texts, { message, user: interaction.user.id, ...chosen, parts });
      await send(interaction, { content });
    },
  };
  return [right, wrong, verdict];
}

/** The citations travel in the values, where the question leaves no room in the custom id. */
function verdictMenu(texts: Texts, customId: string, citations: readonly string[]): Row {
  const options = VERDICTS.filter((each) => each !== 'right').map((each) => ({
    label: texts.verdicts[each],
    value: valueOf(each, citations),
  }));
  const menu = { custom_id: customId, placeholder: texts.feedbackChoose, options };
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, ...menu }],
  };
}

/** As many of the citations as fit, the first first. */
function valueOf(verdict: Verdict, citations: readonly string[]): string {
  const whole = encodeState(verdict, citations);
  return whole ?? valueOf(verdict, citations.slice(0, -1));
}

function chosenOf(
  interaction: Pressed | ModalSubmitInteraction,
): { readonly verdict: Verdict; readonly citations: readonly string[] } | undefined {
  if (!interaction.isStringSelectMenu()) return undefined;
  const state = decodeState(interaction.values[0] ?? '');
  const verdict = VERDICTS.find((each) => each === state?.name);
  return verdict && { verdict, citations: state?.parts ?? [] };
}
