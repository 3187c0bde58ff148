import { Decline } from '../errors.ts';
import type { Texts } from '../texts/en.ts';
import { say } from '../texts/phrase.ts';
import { clip } from './cut.ts';
import { OutdatedError } from './current.ts';
import { CooldownError } from './fair-use.ts';
import { ErrorCode } from './limits.ts';
import type { Log } from './log.ts';
import { inline } from './markdown.ts';
import { errorCode, isMessage, send, type Target } from './reply.ts';

/** What the log says of where something happened. */
export interface Context {
  readonly command?: string;
  readonly control?: string;
}

/** Does the work; what it throws reaches the person as a sentence, and the log with its cause. Never rejects. */
export async function guarded(
  target: Target,
  texts: Texts,
  work: () => Promise<void>,
  log: Log,
  context: Context = {},
): Promise<void> {
  try {
    await work();
  } catch (error) {
    // Whoever goes on writing would be told again and again, for everybody to read.
    if (
      error instanceof CooldownError &&
      error.isRepeated &&
      isMessage(target) &&
      target.inGuild()
    ) {
      return;
    }
    const content = explain(error, texts, log, context);
    if (content === undefined) return;
    try {
      await send(target, { content }, { ephemeral: true });
    } catch (failure) {
      log.warn({ event: 'discord.apology-not-delivered', ...context, err: failure });
    }
  }
}

/** What to tell the person; `undefined` when Discord would not let it through anyway. */
function explain(error: unknown, texts: Texts, log: Log, context: object): string | undefined {
  if (error instanceof Decline) {
    if (error instanceof OutdatedError) log.warn({ event: 'discord.answer-outdated', ...context });
    else log.info({ event: 'discord.declined', ...context });
    return say(texts.declines, error.phrase, shown);
  }
  const code = errorCode(error);
  if (code !== undefined && UNREACHABLE.has(code)) {
    log.warn({ event: 'discord.not-delivered', ...context, err: error });
    return undefined;
  }
  log.error({ event: 'discord.failed', ...context, err: error });
  return texts.somethingWentWrong;
}

/** What somebody typed, or an article prints, as part of a sentence of ours. */
function shown(text: string): string {
  return inline(clip(text, SHOWN_LENGTH));
}

/** A question that names no outlet or no article is quoted back to whoever typed it. */
const SHOWN_LENGTH = 300;

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
