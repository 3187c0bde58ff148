import type { RepliableInteraction } from 'discord.js';
import type { Quotation } from '../../answer/types.ts';
import { Decline } from '../../errors.ts';
import type { Library } from '../../library.ts';
import type { Texts } from '../../texts/en.ts';
import { type Button, buttonRow } from '../rows.ts';
import { findCurrent } from '../current.ts';
import { defer, deferUpdate, type Reply, send } from '../reply.ts';
import { encodeState } from '../state.ts';
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
export interface Paging<Subject> {
  /** Shows the first page in reply to a command that was deferred. */
  show(interaction: RepliableInteraction, texts: Texts, subject: Subject): Promise<void>;
  /** A button that shows the first page to whoever presses it. */
  button(label: string, subject: Subject, edition: string): Button;
  readonly controls: readonly Control[];
}

/** What a list is about, and how its buttons carry that. */
export interface ListKind<Subject> {
  /** Of the list in its states. */
  readonly name: string;
  /** The pages for a subject, from the current edition. */
  readonly list: (texts: Texts, subject: Subject) => Promise<Listing>;
  readonly toParts: (subject: Subject) => readonly string[];
  /** `undefined` for parts that did not fit. */
  readonly fromParts: (parts: readonly string[]) => Subject | undefined;
}

export function createPaging<Subject>(
  library: Library,
  { name, list, toParts, fromParts }: ListKind<Subject>,
): Paging<Subject> {
  const turning = `${name}-page`;
  const id = (subject: Subject, edition: string, page: number) =>
    encodeState(turning, [edition, String(page), ...toParts(subject)]);
  const render = async (
    texts: Texts,
    subject: Subject,
    edition: string,
    page: number,
  ): Promise<Reply> => {
    const find = () => list(texts, subject);
    const listing = await findCurrent(library, find, ({ quotations }) => quotations);
    const isOther = edition !== '' && edition !== listing.edition;
    if (isOther) return renderOutdated(texts, id(subject, '', 0));
    const at = Math.max(0, Math.min(page, listing.pages.length - 1));
    const turn = (to: number) => id(subject, listing.edition, to);
    const components = turns(texts, at, listing.pages.length, turn);
    return { content: listing.pages[at] ?? '', components };
  };
  const open: Control = {
    name,
    isQuestion: true,
    async execute(interaction, texts, [edition = '', ...parts]) {
      const subject = fromParts(parts);
      if (subject === undefined) return askForQuestion(interaction, texts, name);
      await defer(interaction, { ephemeral: true });
      await send(interaction, await render(texts, subject, edition, 0));
    },
  };
  const turn: Control = {
    name: turning,
    async execute(interaction, texts, [edition = '', page = '', ...parts]) {
      const subject = fromParts(parts);
      if (subject === undefined || interaction.isModalSubmit()) return;
      await deferUpdate(interaction);
      await send(interaction, await render(texts, subject, edition, Number(page)));
    },
  };
  return {
    show: async (interaction, texts, subject) =>
      send(interaction, await render(texts, subject, '', 0)),
    button(label, subject, edition) {
      const isSmall = id(subject, edition, MOST_PAGES) !== undefined;
      const customId = isSmall ? encodeState(name, [edition, ...toParts(subject)]) : undefined;
      return { label, customId: customId ?? encodeState(name, []) ?? name };
    },
    controls: [open, turn],
  };
}

/** A state with a page of two digits fits whenever one with this does. */
const MOST_PAGES = 99;

/** The page belongs to an edition that is no more; the same question can be asked of this one. */
function renderOutdated(texts: Texts, customId: string | undefined): Reply {
  const again = customId === undefined ? [] : [{ label: texts.askAgain, customId }];
  return { content: texts.pageOutdated, components: buttonRow(again) };
}

function turns(
  texts: Texts,
  page: number,
  count: number,
  turn: (page: number) => string | undefined,
): Reply['components'] {
  if (count < 2) return [];
  const [previous, next] = [turn(page - 1), turn(page + 1)];
  if (previous === undefined || next === undefined) throw new Decline('tooLongForPages');
  return buttonRow([
    { label: texts.previousPage, customId: previous, disabled: page === 0 },
    { label: texts.nextPage, customId: next, disabled: page === count - 1 },
  ]);
}
