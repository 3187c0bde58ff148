import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteFocusedOption,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { Texts } from '../../texts/en.ts';

interface Registered {
  /** It searches the articles, and counts as a question. */
  readonly isQuestion?: true;
  /** Moderators' commands are registered in their guilds only. */
  readonly audience: 'everyone' | 'moderators';
}

/** A slash command: what Discord shows of it, and what it does. */
export interface SlashCommand extends Registered {
  readonly kind: 'slash';
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Acknowledges the interaction first. What it throws reaches the person as a sentence. */
  execute(interaction: ChatInputCommandInteraction, texts: Texts): Promise<void>;
  /** Suggestions for an option: at most 25, quickly, because they cannot be deferred. */
  complete?(
    focused: AutocompleteFocusedOption,
  ):
    | readonly ApplicationCommandOptionChoiceData[]
    | Promise<readonly ApplicationCommandOptionChoiceData[]>;
}

/** An entry in the menu of a message. */
export interface MessageCommand extends Registered {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** Acknowledges the interaction first. What it throws reaches the person as a sentence. */
  execute(interaction: MessageContextMenuCommandInteraction, texts: Texts): Promise<void>;
}

export type Command = SlashCommand | MessageCommand;
