import { isObject, type JsonObject } from '../../local-discord/json.ts';
import type { Json } from '../protocol.ts';

/** What JSON makes of a value: what it does not know is left out. */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(toJson);
  if (!isObject(value)) return null;
  return Object.fromEntries(known(value).map(([key, inner]) => [key, toJson(inner)]));
}

function known(object: JsonObject): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}
