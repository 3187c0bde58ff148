/** Bits of a message's `flags`. */
export const MESSAGE_FLAGS = {
  ephemeral: 1 << 6,
  loading: 1 << 7,
  componentsV2: 1 << 15,
} as const;

export function hasFlag(flags: number, name: keyof typeof MESSAGE_FLAGS): boolean {
  return (flags & MESSAGE_FLAGS[name]) !== 0;
}

/** Bits of IDENTIFY's `intents`. */
export const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

export type Intent = keyof typeof INTENTS;

/** Those a developer has to switch on in the portal first. */
export const PRIVILEGED_INTENTS = ['guildMembers', 'guildPresences', 'messageContent'] as const;
export type PrivilegedIntent = (typeof PRIVILEGED_INTENTS)[number];
