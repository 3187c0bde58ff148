import { ComponentType, type ModalSubmitInteraction, TextInputStyle } from 'discord.js';
import type { Ask } from '../../answer/types.ts';
import type { Texts } from '../../texts/en.ts';
import { INPUT_LENGTH } from '../limits.ts';
import { parseQuestion } from '../questions.ts';
import { defer, type Pressed } from '../reply.ts';
import { encodeState } from '../state.ts';
import type { Control } from './control.ts';
import type { Paging } from './paging.ts';

const FORM = 'form';
const QUESTION = 'question';

/** Asks for a question that was too long for its button. @param list that is to be shown for it. */
export async function askForQuestion(
  interaction: Pressed | ModalSubmitInteraction,
  texts: Texts,
  list: string,
): Promise<void> {
  if (!interaction.isMessageComponent()) return;
  await interaction.showModal({
    title: texts.formTitle,
    custom_id: encodeState(FORM, [list]) ?? FORM,
    components: [
      {
        type: ComponentType.Label,
        label: texts.formQuestion,
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION,
          style: TextInputStyle.Paragraph,
          max_length: INPUT_LENGTH,
          required: true,
        },
      },
    ],
  });
}

/** What the form shows when it is sent: the list it was opened for. */
export function questionForm(lists: Readonly<Record<string, Paging<Ask>>>): Control {
  return {
    name: FORM,
    async execute(interaction, texts, [name = '']) {
      const list = lists[name];
      if (!interaction.isModalSubmit() || list === undefined) return;
      const question = parseQuestion(interaction.fields.getTextInputValue(QUESTION));
      await defer(interaction, { ephemeral: true });
      await list.show(interaction, texts, { question });
    },
  };
}
