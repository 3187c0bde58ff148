import { ComponentType, type Message } from 'discord.js';
import type { Quotation } from '../../answer/types.ts';
import type { Library } from '../../library.ts';
import type { Texts } from '../../texts/en.ts';
import type { Button } from '../rows.ts';
import { findCurrent } from '../current.ts';
import { quotationsOf, renderLookedUp } from '../render-cite.ts';
import { renderContext } from '../render-context.ts';
import { defer, send } from '../reply.ts';
import { decodeState, encodeState } from '../state.ts';
import type { Control } from './control.ts';

const CONTEXT = 'context';

/** A button for each quotation, which shows it between its neighbours. */
export function contextButtons(texts: Texts, quotations: readonly Quotation[]): Button[] {
  return quotations.flatMap(({ id, article }) => {
    const customId = encodeState(CONTEXT, [id]);
    const label = quotations.length === 1 ? texts.context : texts.contextOf(article.outlet);
    return customId === undefined ? [] : [{ label, customId }];
  });
}

/** Ids of the quotations that a message has such buttons for. */
export function citationsOn({ components }: Message): readonly string[] {
  const rows = components.filter((row) => row.type === ComponentType.ActionRow);
  return rows
    .flatMap((row) => row.components.map(({ customId }) => decodeState(customId ?? '')))
    .flatMap((state) => (state?.name === CONTEXT ? state.parts.slice(0, 1) : []));
}

export function contextControl(library: Library): Control {
  return {
    name: CONTEXT,
    async execute(interaction, texts, [id = '']) {
      await defer(interaction, { ephemeral: true });
      const found = await findCurrent(library, () => library.cite(id), quotationsOf);
      const content =
        found.kind === 'current' ? renderContext(texts, found) : renderLookedUp(texts, found);
      await send(interaction, { content });
    },
  };
}
