import type { RepliableInteraction } from 'discord.js';
import type { Ask, Quotation } from '../../answer/types.ts';
import { UserError } from '../../errors.ts';
import type { Library } from '../../library.ts';
import { askFrom, askParts } from '../ask-state.ts';
import { type Button, buttonRow } from '../rows.ts';
import { findCurrent } from '../current.ts';
import { defer, deferUpdate, type Reply, send } from '../reply.ts';
import { encodeState } from '../state.ts';
import * as texts from '../texts.ts';
import type { Control } from './control.ts';
import { askForQuestion } from './question-form.ts';

/** What is listed for an ask: made anew for each page, so that nothing is kept. */
export interface Listing {
  readonly edition: string;
  readonly quotations: readonly Quotation[];
  /** At least one. */
  readonly pages: readonly string[];
}

/** A kind of list, its buttons, and what they do. */
export interface Paging {
  /** Shows the first page in reply to a command that was deferred. */
  show(interaction: RepliableInteraction, ask: Ask): Promise<void>;
  /** A button that shows the first page to whoever presses it. */
  button(label: string, ask: Ask, edition: string): Button;
  readonly controls: readonly Control[];
}

/**
 * @param name of the list in its states.
 * @param list makes the pages for an ask, from the current edition.
 */
export function createPaging(
  name: string,
  library: Library,
  list: (ask: Ask) => Promise<Listing>,
): Paging {
  const find = (ask: Ask) =>
    findCurrent(
      library,
      () => list(ask),
      ({ quotations }) => quotations,
    );
  const turning = `${name}-page`;
  const id = (ask: Ask, edition: string, page: number) =>
    encodeState(turning, [edition, String(page), ...askParts(ask)]);
  const render = async (ask: Ask, edition: string, page: number): Promise<Reply> => {
    const listing = await find(ask);
    const isOther = edition !== '' && edition !== listing.edition;
    if (isOther) return renderOutdated(id(ask, '', 0));
    const at = Math.max(0, Math.min(page, listing.pages.length - 1));
    const turn = (to: number) => id(ask, listing.edition, to);
    return {
      content: listing.pages[at] ?? '',
      components: turns(at, listing.pages.length, turn),
    };
  };
  const open: Control = {
    name,
    async execute(interaction, [edition = '', ...parts]) {
      const ask = askFrom(parts);
      if (ask === undefined) return askForQuestion(interaction, name);
      await defer(interaction, { ephemeral: true });
      await send(interaction, await render(ask, edition, 0));
    },
  };
  const turn: Control = {
    name: turning,
    async execute(interaction, [edition = '', page = '', ...parts]) {
      const ask = askFrom(parts);
      if (ask === undefined || !interaction.isMessageComponent()) return;
      await deferUpdate(interaction);
      await send(interaction, await render(ask, edition, Number(page)));
    },
  };
  return {
    show: async (interaction, ask) => send(interaction, await render(ask, '', 0)),
    button(label, ask, edition) {
      const isSmall = id(ask, edition, MOST_PAGES) !== undefined;
      const customId = isSmall ? encodeState(name, [edition, ...askParts(ask)]) : undefined;
      return { label, customId: customId ?? encodeState(name, []) ?? name };
    },
    controls: [open, turn],
  };
}

/** A state with a page of two digits fits whenever one with this does. */
const MOST_PAGES = 99;

/** The page belongs to an edition that is no more; the same question can be asked of this one. */
function renderOutdated(customId: string | undefined): Reply {
  const again = customId === undefined ? [] : [{ label: texts.askAgain, customId }];
  return { content: texts.pageOutdated, components: buttonRow(again) };
}

function turns(
  page: number,
  count: number,
  turn: (page: number) => string | undefined,
): Reply['components'] {
  if (count < 2) return [];
  const [previous, next] = [turn(page - 1), turn(page + 1)];
  if (previous === undefined || next === undefined) throw new UserError(texts.tooLongForPages);
  return buttonRow([
    { label: texts.previousPage, customId: previous, disabled: page === 0 },
    { label: texts.nextPage, customId: next, disabled: page === count - 1 },
  ]);
}
