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

/** Keeps what people think, once for each person and answer as long as the bot runs. */
export function feedbackControls(store: FeedbackStore, log: Log): readonly Control[] {
  const seen = createSeen();
  const keep = async (verdict: Verdict, parts: readonly string[], citations: readonly string[]) => {
    const [edition = '', ...ask] = parts;
    const asked = askFrom(ask);
    if (asked === undefined) return;
    await store.add({ verdict, ...asked, citations, edition });
    log.info({ event: 'discord.feedback', verdict });
  };
  const right: Control = {
    name: RIGHT,
    async execute(interaction, texts, parts) {
      if (interaction.isModalSubmit()) return;
      await defer(interaction, { ephemeral: true });
      const isNew = seen.add(interaction.message.id, interaction.user.id);
      if (isNew) await keep('right', parts, citationsOn(interaction.message));
      await send(interaction, { content: isNew ? texts.feedbackKept : texts.feedbackKnown });
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
      const isNew = seen.add(message, interaction.user.id);
      if (isNew) await keep(chosen.verdict, parts, chosen.citations);
      await send(interaction, { content: isNew ? texts.feedbackKept : texts.feedbackKnown });
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
