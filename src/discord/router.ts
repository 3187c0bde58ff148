import type { AutocompleteInteraction, Interaction, Message } from 'discord.js';
import { UserError } from '../errors.ts';
import type { Log } from './log.ts';
import type { Command } from './commands/command.ts';
import { ErrorCode } from './limits.ts';
import { errorCode, send, type Target } from './reply.ts';
import * as texts from './texts.ts';

/** Neither promise ever rejects: this is the one place that catches. */
export interface Router {
  interaction(interaction: Interaction): Promise<void>;
  message(message: Message): Promise<void>;
}

export interface RouterParts {
  readonly commands: readonly Command[];
  readonly onMessage: (message: Message) => Promise<void>;
  readonly log: Log;
}

export function createRouter({ commands, onMessage, log }: RouterParts): Router {
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  return {
    async interaction(interaction) {
      if (interaction.isAutocomplete()) {
        await complete(interaction, byName.get(interaction.commandName), log);
      } else if (interaction.isChatInputCommand()) {
        const command = byName.get(interaction.commandName);
        const run = command
          ? () => command.execute(interaction)
          : () => send(interaction, { content: texts.unknownCommand }, { ephemeral: true });
        await guarded(interaction, run, log, { command: interaction.commandName });
      } else {
        const content = interaction.isCommand() ? texts.unknownCommand : texts.unknownComponent;
        await guarded(interaction, () => send(interaction, { content }, { ephemeral: true }), log);
      }
    },
    message: (message) => guarded(message, () => onMessage(message), log),
  };
}

async function guarded(
  target: Target,
  work: () => Promise<void>,
  log: Log,
  context: { readonly command?: string } = {},
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const content = explain(error, log, context);
    if (content === undefined) return;
    try {
      await send(target, { content }, { ephemeral: true });
    } catch (failure) {
      log.warn({ event: 'discord.apology-not-delivered', ...context, err: failure });
    }
  }
}

/** What to tell the person; `undefined` when Discord would not let it through anyway. */
function explain(error: unknown, log: Log, context: object): string | undefined {
  if (error instanceof UserError) {
    log.info({ event: 'discord.declined', ...context });
    return error.message;
  }
  const code = errorCode(error);
  if (code !== undefined && UNREACHABLE.has(code)) {
    log.warn({ event: 'discord.not-delivered', ...context, err: error });
    return undefined;
  }
  log.error({ event: 'discord.failed', ...context, err: error });
  return texts.somethingWentWrong;
}

/** The interaction has expired, or the place is gone or closed to the bot: nothing more can be said there. */
const UNREACHABLE: ReadonlySet<number> = new Set([
  ErrorCode.UnknownInteraction,
  ErrorCode.AlreadyAcknowledged,
  ErrorCode.UnknownWebhook,
  ErrorCode.InvalidWebhookToken,
  ErrorCode.UnknownChannel,
  ErrorCode.UnknownMessage,
  ErrorCode.MissingAccess,
  ErrorCode.MissingPermissions,
  ErrorCode.CannotMessageUser,
]);

/** Whoever types on gets newer suggestions: a failure costs only these. */
async function complete(
  interaction: AutocompleteInteraction,
  command: Command | undefined,
  log: Log,
): Promise<void> {
  const failed = (err: unknown) =>
    log.warn({ event: 'discord.autocomplete-failed', command: interaction.commandName, err });
  let choices: ReturnType<NonNullable<Command['complete']>> = [];
  try {
    choices = command?.complete?.(interaction.options.getFocused(true)) ?? [];
  } catch (error) {
    failed(error);
  }
  await interaction.respond(choices).catch(failed);
}
