import {
  type ButtonInteraction,
  DiscordAPIError,
  Message,
  MessageFlags,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Row } from './rows.ts';
import { ErrorCode, MESSAGE_LENGTH } from './limits.ts';

/** What a message says; `send` adds who it may ping (nobody) and checks its length. */
export interface Reply {
  readonly content: string;
  /** Buttons and menus; without them an edited message loses those it had. */
  readonly components?: readonly Row[] | undefined;
}

/** A button or an entry of a menu was chosen. */
export type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** What a reply answers. */
export type Target = RepliableInteraction | Message;

/**
 * The one way out: every reply leaves through here. It pings nobody, unfolds no links, and has the
 * length Discord takes. `ephemeral` counts only where nothing was deferred and there is an interaction.
 */
export async function send(
  target: Target,
  reply: Reply,
  { ephemeral = false }: { readonly ephemeral?: boolean } = {},
): Promise<void> {
  const message = messageOf(reply);
  if (isMessage(target)) {
    // A question deleted in the meantime is still answered, without pointing at it.
    await target.reply({ ...message, failIfNotExists: false });
  } else if (target.deferred || target.replied) {
    await target.editReply(message);
  } else {
    const flags = [message.flags, ...(ephemeral ? [EPHEMERAL] : [])];
    await acknowledged(target.reply({ ...message, flags }));
    target.replied = true;
  }
}

export function isMessage(target: Target): target is Message {
  return target instanceof Message;
}

/** Every message leaves with these settings. */
function messageOf({ content, components = [] }: Reply) {
  if (content.length > MESSAGE_LENGTH) {
    throw new RangeError(`a reply of ${content.length} characters, ${MESSAGE_LENGTH} are allowed`);
  }
  return {
    content,
    components,
    allowedMentions: { parse: [], repliedUser: false },
    flags: MessageFlags.SuppressEmbeds,
  } as const;
}

const EPHEMERAL = MessageFlags.Ephemeral as const;

/** Sends one reply, and behind it the others that it had no room for, to the same people. */
export async function sendAll(
  interaction: RepliableInteraction,
  [first, ...others]: readonly Reply[],
): Promise<void> {
  if (first !== undefined) await send(interaction, first);
  for (const reply of others) {
    const message = messageOf(reply);
    const flags = [message.flags, ...(interaction.ephemeral === true ? [EPHEMERAL] : [])];
    await interaction.followUp({ ...message, flags });
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

/** Acknowledges a button that will change the message it stands on. */
export async function deferUpdate(interaction: Pressed): Promise<void> {
  await acknowledged(interaction.deferUpdate());
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
