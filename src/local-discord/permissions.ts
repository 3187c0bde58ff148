/** Discord's permission bits, under the names discord.js uses. */
const PERMISSIONS = {
  KickMembers: 1n << 1n,
  BanMembers: 1n << 2n,
  Administrator: 1n << 3n,
  ManageChannels: 1n << 4n,
  ManageGuild: 1n << 5n,
  AddReactions: 1n << 6n,
  ViewAuditLog: 1n << 7n,
  ViewChannel: 1n << 10n,
  SendMessages: 1n << 11n,
  ManageMessages: 1n << 13n,
  EmbedLinks: 1n << 14n,
  AttachFiles: 1n << 15n,
  ReadMessageHistory: 1n << 16n,
  MentionEveryone: 1n << 17n,
  UseExternalEmojis: 1n << 18n,
  ChangeNickname: 1n << 26n,
  ManageNicknames: 1n << 27n,
  ManageRoles: 1n << 28n,
  ManageWebhooks: 1n << 29n,
  UseApplicationCommands: 1n << 31n,
  ManageThreads: 1n << 34n,
  SendMessagesInThreads: 1n << 38n,
  ModerateMembers: 1n << 40n,
} as const;

export type PermissionName = keyof typeof PERMISSIONS;
/** Bits, or names of bits. */
export type PermissionsLike = bigint | readonly PermissionName[];

export const ALL_PERMISSIONS = (1n << 53n) - 1n;

/** What a new guild gives everyone. */
export const EVERYONE_PERMISSIONS = permissionBits([
  'AddReactions',
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'ReadMessageHistory',
  'UseExternalEmojis',
  'ChangeNickname',
  'UseApplicationCommands',
  'SendMessagesInThreads',
]);

export function permissionBits(permissions: PermissionsLike): bigint {
  if (typeof permissions === 'bigint') return permissions;
  return permissions.reduce((bits, name) => bits | PERMISSIONS[name], 0n);
}

export function allows(bits: bigint, needed: bigint | PermissionName): boolean {
  if ((bits & PERMISSIONS.Administrator) !== 0n) return true;
  const wanted = typeof needed === 'bigint' ? needed : PERMISSIONS[needed];
  return (bits & wanted) === wanted;
}

/** An exception a channel makes for one role or one member. */
export interface Overwrite {
  readonly id: string;
  readonly of: 'role' | 'member';
  readonly allow: bigint;
  readonly deny: bigint;
}

/** Everyone's exception first, then those of the roles together, then the member's own. */
export function applyOverwrites(
  base: bigint,
  overwrites: readonly Overwrite[],
  everyoneId: string,
  roleIds: readonly string[],
  userId: string,
): bigint {
  if (allows(base, 'Administrator')) return ALL_PERMISSIONS;
  const steps = [
    overwrites.filter(({ id }) => id === everyoneId),
    overwrites.filter(({ id }) => id !== everyoneId && roleIds.includes(id)),
    overwrites.filter(({ id, of }) => of === 'member' && id === userId),
  ];
  return steps.reduce((bits, step) => {
    const denied = step.reduce((sum, { deny }) => sum | deny, 0n);
    const allowed = step.reduce((sum, { allow }) => sum | allow, 0n);
    return (bits & ~denied) | allowed;
  }, base);
}
