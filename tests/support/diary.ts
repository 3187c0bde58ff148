import type { InteractionRecord } from '../../src/local-discord/interaction-record.ts';
import type { MessageRecord } from '../../src/local-discord/message-record.ts';

/** A reply as somebody saw it: later edits do not change it. */
export interface Seen {
  readonly ephemeral: boolean;
  readonly content: string;
  readonly buttons: readonly { readonly label: string; readonly disabled: boolean }[];
  /** Placeholder and labels of a menu. */
  readonly menu?: { readonly placeholder: string; readonly options: readonly string[] } | undefined;
}

/** Something that somebody did, and what they saw of it. */
export interface Entry {
  readonly who: string;
  readonly did: string;
  readonly saw: readonly Seen[];
  /** A form that opened: its title and label. */
  readonly form?: readonly string[] | undefined;
  /** What was suggested while they typed. */
  readonly suggested?: readonly string[] | undefined;
}

export interface Chapter {
  readonly title: string;
  readonly entries: Entry[];
}

/** Writes down what people do with the bot, and what they see of it. */
export class Diary {
  readonly chapters: Chapter[] = [];

  chapter(title: string): void {
    this.chapters.push({ title, entries: [] });
  }

  /** A command, a button or a menu. @returns the message that came of it. */
  async used(did: string, using: Promise<InteractionRecord>): Promise<MessageRecord> {
    const interaction = await using;
    const message = await interaction.message();
    this.#write({
      who: interaction.user.name,
      did,
      saw: [message, ...interaction.followups].map(seen),
    });
    return message;
  }

  /** A button that opened a form. */
  async opened(did: string, using: Promise<InteractionRecord>): Promise<InteractionRecord> {
    const interaction = await using;
    const { title = '', components } = interaction.modal ?? {};
    const labels = Array.isArray(components) ? components.map(labelOf) : [];
    this.#write({
      who: interaction.user.name,
      did,
      saw: [],
      form: [String(title), ...labels],
    });
    return interaction;
  }

  /** A message that the bot replied to. */
  async wrote(who: string, did: string, reply: Promise<MessageRecord>): Promise<MessageRecord> {
    const message = await reply;
    this.#write({ who, did, saw: [seen(message)] });
    return message;
  }

  typed(who: string, did: string, choices: readonly { readonly name: string }[]): void {
    this.#write({ who, did, saw: [], suggested: choices.map(({ name }) => name) });
  }

  #write(entry: Entry): void {
    this.chapters.at(-1)?.entries.push(entry);
  }
}

function seen({ ephemeral, content, buttons, selects }: MessageRecord): Seen {
  const [menu] = selects;
  return {
    ephemeral,
    content,
    buttons: buttons.map(({ label = '', disabled }) => ({ label, disabled })),
    menu: menu && {
      placeholder: menu.label ?? '',
      options: menu.options.map(({ label }) => label),
    },
  };
}

function labelOf(component: unknown): string {
  return typeof component === 'object' && component !== null && 'label' in component
    ? String(component.label)
    : '';
}
