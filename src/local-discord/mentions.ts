import { objectOf, textsOf } from './json.ts';

/** What may be pinged by text, before the text is looked at. */
interface MentionRules {
  readonly text: string;
  /** The message's own `allowed_mentions`, if it has any. */
  readonly allowed: unknown;
  /** Kinds parsed when the message does not say. */
  readonly parsed: readonly string[];
  /** Author of the message replied to. */
  readonly repliedTo: string | undefined;
  /** Whether the author may ping everyone, and roles that are not for all to mention. */
  readonly mayPingEveryone: boolean;
  readonly isMentionable: (roleId: string) => boolean;
}

/**
 * Whom a message pings: `@everyone`, `@here`, `<@id>`, `<@&id>`, each once. Code blocks are not
 * taken out: whether they protect is the client's business, and a bot must not lean on it.
 */
export function pingsOf(rules: MentionRules): readonly string[] {
  const { text, allowed } = rules;
  const given = objectOf(allowed);
  const isGiven = allowed !== undefined && allowed !== null;
  const parsed = isGiven ? textsOf(given['parse']) : rules.parsed;
  const users = textsOf(given['users']);
  const roles = textsOf(given['roles']);
  const pings: string[] = [];
  if (parsed.includes('everyone') && rules.mayPingEveryone)
    pings.push(...[...text.matchAll(/@(?:everyone|here)\b/gu)].map(([mention]) => mention));
  for (const [, id = ''] of text.matchAll(/<@!?(\d{17,20})>/gu))
    if (parsed.includes('users') || users.includes(id)) pings.push(`<@${id}>`);
  for (const [, id = ''] of text.matchAll(/<@&(\d{17,20})>/gu)) {
    if (!parsed.includes('roles') && !roles.includes(id)) continue;
    if (rules.mayPingEveryone || rules.isMentionable(id)) pings.push(`<@&${id}>`);
  }
  const pingsReplied = isGiven ? given['replied_user'] === true : true;
  if (rules.repliedTo !== undefined && pingsReplied) pings.push(`<@${rules.repliedTo}>`);
  return [...new Set(pings)];
}
