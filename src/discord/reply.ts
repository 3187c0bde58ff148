import { DiscordAPIError, Message, MessageFlags, type RepliableInteraction } from 'discord.js';
import { ErrorCode, MESSAGE_LENGTH } from './limits.ts';
import type { Reply } from './render.ts';

/** What a reply answers. */
export type Target = RepliableInteraction | Message;

/**
 * The one way out: every reply leaves through here. It pings nobody, unfolds no links, and has the
 * length Discord takes. `ephemeral` counts only where nothing was deferred and there is an interaction.
 */
export async function send(
  target: Target,
  { content }: Reply,
  { ephemeral = false }: { readonly ephemeral?: boolean } = {},
): Promise<void> {
  if (content.length > MESSAGE_LENGTH) {
    throw new RangeError(`a reply of ${content.length} characters, ${MESSAGE_LENGTH} are allowed`);
  }
  const message = {
    content,
    allowedMentions: { parse: [], repliedUser: false },
    flags: MessageFlags.SuppressEmbeds,
  } as const;
  if (target instanceof Message) {
    // A question deleted in the meantime is still answered, without pointing at it.
    await target.reply({ ...message, failIfNotExists: false });
  } else if (target.deferred || target.replied) {
    await target.editReply(message);
  } else {
    const flags = [message.flags, ...(ephemeral ? [MessageFlags.Ephemeral as const] : [])];
    await acknowledged(target.reply({ ...message, flags }));
    target.replied = true;
  }
}

/** Acknowledges within Discord's 3 s, before slow work. Whether the reply is ephemeral is decided here. */
export async function defer(
  interaction: RepliableInteraction,
  { ephemeral = false }: { readonly ephemeral?: boolean } = {},
): Promise<void> {
  await acknowledged(interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {}));
  interaction.deferred = true;
}

/** The code of an error that Discord answered with. */
export function errorCode(error: unknown): number | undefined {
  return error instanceof DiscordAPIError ? Number(error.code) : undefined;
}

/**
 * discord.js repeats a request after a 5xx. When Discord had recorded the first one all the same,
 * the second comes back as "already acknowledged": it is.
 */
async function acknowledged(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (errorCode(error) !== ErrorCode.AlreadyAcknowledged) throw error;
  }
}
