import {
  isObject,
  numberOf,
  objectsOf,
  textOf,
  type JsonObject,
} from '../../local-discord/json.ts';
import type { RequestRecord } from '../../local-discord/rest/request.ts';
import type { Finding } from '../protocol.ts';

/** Why Discord refuses a request; nothing when it does not. */
export function findingsOf({ status, response, route, crash }: RequestRecord): readonly Finding[] {
  if (status === 0) return [{ path: '', code: 'CUT', message: 'The connection was cut.' }];
  if (status < 400) return [];
  if (crash !== undefined) return [{ path: '', code: 'CRASH', message: crash }];
  if (route === undefined)
    return [{ path: '', code: 'ROUTE', message: 'The local Discord does not know this route.' }];
  const answer = isObject(response) ? response : {};
  const errors = isObject(answer['errors']) ? findingsIn(answer['errors'], []) : [];
  if (errors.length > 0) return errors;
  const code = String(numberOf(answer['code']) ?? status);
  return [{ path: '', code, message: textOf(answer['message']) ?? `HTTP ${status}` }];
}

/** `{ embeds: { 0: { title: { _errors: […] } } } }` */
function findingsIn(tree: JsonObject, path: readonly string[]): readonly Finding[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    if (key !== '_errors') return isObject(value) ? findingsIn(value, [...path, key]) : [];
    return objectsOf(value).map(({ code, message }) => ({
      path: path.join('.'),
      code: textOf(code) ?? '',
      message: textOf(message) ?? '',
    }));
  });
}
