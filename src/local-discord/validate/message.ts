import { refusal } from '../errors.ts';
import { hasFlag } from '../flags.ts';
import { isObject, listOf, numberOf, objectsOf, textsOf, type JsonObject } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { MessageVersion } from '../message-record.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { Problems } from './problems.ts';

/**
 * Refuses a body that Discord would refuse.
 *
 * @param existing what an edit changes; absent for a new message.
 * @throws DiscordError 50035 with every fault, or 50006 when nothing would be shown.
 */
export function validateMessage(body: JsonObject, files: number, existing?: MessageVersion): void {
  const problems = new Problems();
  // The flag is for good: an edit that leaves it out does not take it away.
  const v2 = hasFlag((numberOf(body['flags']) ?? 0) | (existing?.flags ?? 0), 'componentsV2');
  problems.text('content', body['content'], 0, LIMITS.content);
  for (const key of ['embeds', 'components', 'attachments'])
    if (body[key] !== undefined && body[key] !== null && !Array.isArray(body[key]))
      problems.add(key, 'LIST_TYPE_CONVERT', 'Only lists can be converted.');
  checkEmbeds(problems, objectsOf(body['embeds']));
  checkComponents(problems, body['components'], v2);
  if (v2) checkLegacyFields(problems, body, existing);
  checkAllowedMentions(problems, body['allowed_mentions']);
  problems.count('files', files, 0, LIMITS.files);
  problems.throwIfAny();
  if (isEmpty(body, files, existing, v2)) throw refusal('emptyMessage');
}

function checkLegacyFields(
  problems: Problems,
  body: JsonObject,
  existing: MessageVersion | undefined,
): void {
  const message = 'The field cannot be used with the components of the second kind (1 << 15)';
  const content = body['content'] === undefined ? existing?.content : body['content'];
  const embeds = body['embeds'] === undefined ? (existing?.embeds ?? []) : listOf(body['embeds']);
  const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
  if (content) problems.add('content', code, message);
  if (embeds.length > 0) problems.add('embeds', code, message);
  if (isObject(body['poll'])) problems.add('poll', code, message);
}

function checkAllowedMentions(problems: Problems, allowed: unknown): void {
  if (!isObject(allowed)) return;
  const parse = textsOf(allowed['parse']);
  for (const kind of ['users', 'roles']) {
    const ids = textsOf(allowed[kind]);
    problems.count(`allowed_mentions.${kind}`, ids.length, 0, 100);
    if (!parse.includes(kind) || ids.length === 0) continue;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    problems.add('allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
  }
  const unknown = parse.filter((kind) => !['users', 'roles', 'everyone'].includes(kind));
  if (unknown.length > 0) problems.choice('allowed_mentions.parse', unknown);
}

function isEmpty(
  body: JsonObject,
  files: number,
  existing: MessageVersion | undefined,
  v2: boolean,
): boolean {
  const after = (key: 'content' | 'embeds' | 'components' | 'attachments'): unknown =>
    body[key] === undefined ? existing?.[key] : body[key];
  const content = after('content');
  if (typeof content === 'string' && content.trim() !== '') return false;
  if (files > 0 || listOf(after('attachments')).length > 0) return false;
  if (listOf(after('embeds')).length > 0 || isObject(body['poll'])) return false;
  if (listOf(body['sticker_ids']).length > 0) return false;
  // Rows of buttons alone are no message; components of the second kind are.
  return !(v2 && listOf(after('components')).length > 0);
}
