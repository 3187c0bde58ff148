import type {
  ApplicationCommandOptionChoiceData,
  AutocompleteInteraction,
  Interaction,
  Message,
  RepliableInteraction,
} from 'discord.js';
import type { Texts } from '../texts/en.ts';
import type { Command, SlashCommand } from './commands/command.ts';
import type { Control } from './components/control.ts';
import type { FairUse } from './fair-use.ts';
import { type Context, guarded } from './guard.ts';
import type { Log } from './log.ts';
import { send } from './reply.ts';
import type { Speech } from './speech.ts';
import { decodeState } from './state.ts';

/** Neither promise ever rejects: `guarded` catches. */
export interface Router {
  interaction(interaction: Interaction): Promise<void>;
  message(message: Message): Promise<void>;
}

export interface RouterParts {
  readonly commands: readonly Command[];
  readonly controls: readonly Control[];
  readonly fairUse: FairUse;
  readonly speech: Speech;
  readonly onMessage: (message: Message, texts: Texts) => Promise<void>;
  readonly log: Log;
}

export function createRouter({
  commands,
  controls,
  fairUse,
  speech,
  onMessage,
  log,
}: RouterParts): Router {
  const slash = new Map(
    commands.flatMap((each) => (each.kind === 'slash' ? [[each.data.name, each] as const] : [])),
  );
  const inMenus = new Map(
    commands.flatMap((each) => (each.kind === 'message' ? [[each.data.name, each] as const] : [])),
  );
  const controlsByName = new Map(controls.map((control) => [control.name, control]));
  const counted =
    (
      interaction: RepliableInteraction,
      { isQuestion }: { readonly isQuestion?: true },
      work: () => Promise<void>,
    ) =>
    async () => {
      if (isQuestion === true) fairUse(interaction);
      await work();
    };
  /** The work that an interaction is for; undefined when it belongs to an earlier version. */
  const workFor = (
    interaction: RepliableInteraction,
    texts: Texts,
  ): (() => Promise<void>) | undefined => {
    if (interaction.isChatInputCommand()) {
      const command = slash.get(interaction.commandName);
      return command && counted(interaction, command, () => command.execute(interaction, texts));
    }
    if (interaction.isMessageContextMenuCommand()) {
      const command = inMenus.get(interaction.commandName);
      return command && counted(interaction, command, () => command.execute(interaction, texts));
    }
    if (interaction.isButton() || interaction.isStringSelectMenu() || interaction.isModalSubmit()) {
      const state = decodeState(interaction.customId);
      const control = controlsByName.get(state?.name ?? '');
      if (control === undefined || state === undefined) return undefined;
      return counted(interaction, control, () => control.execute(interaction, texts, state.parts));
    }
    return undefined;
  };
  return {
    async interaction(interaction) {
      if (interaction.isAutocomplete()) {
        return complete(interaction, slash.get(interaction.commandName), log);
      }
      const texts = speech.toInteraction(interaction);
      const content = interaction.isCommand() ? texts.unknownCommand : texts.unknownComponent;
      const sayOutdated = () => send(interaction, { content }, { ephemeral: true });
      const work = workFor(interaction, texts) ?? sayOutdated;
      await guarded(interaction, texts, work, log, contextOf(interaction));
    },
    async message(message) {
      const texts = speech.toAuthor(message);
      await guarded(message, texts, () => onMessage(message, texts), log);
    },
  };
}

/** What the log says of an interaction. */
function contextOf(interaction: RepliableInteraction): Context {
  if (interaction.isCommand()) return { command: interaction.commandName };
  return { control: decodeState(interaction.customId)?.name ?? 'unknown' };
}

/** Whoever types on gets newer suggestions: a failure costs only these. */
async function complete(
  interaction: AutocompleteInteraction,
  command: SlashCommand | undefined,
  log: Log,
): Promise<void> {
  const failed = (err: unknown) =>
    log.warn({ event: 'discord.autocomplete-failed', command: interaction.commandName, err });
  let choices: readonly ApplicationCommandOptionChoiceData[] = [];
  try {
    choices = (await command?.complete?.(interaction.options.getFocused(true))) ?? [];
  } catch (error) {
    failed(error);
  }
  await interaction.respond(choices).catch(failed);
}
