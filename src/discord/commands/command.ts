import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteFocusedOption,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';

/** A slash command: what Discord shows of it, and what it does. */
export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** Moderators' commands are registered in their guilds only. */
  readonly audience: 'everyone' | 'moderators';
  /** Acknowledges the interaction first. What it throws reaches the person as a sentence. */
  execute(interaction: ChatInputCommandInteraction): Promise<void>;
  /** Suggestions for an option: at most 25, from memory, because they cannot be deferred. */
  complete?(focused: AutocompleteFocusedOption): readonly ApplicationCommandOptionChoiceData[];
}
