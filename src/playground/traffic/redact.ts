import type { Json } from '../protocol.ts';

/** Replaces secrets in what is shown. */
export interface Redactor {
  /** From now on this text is shown nowhere. */
  hide(secret: string): void;
  text(text: string): string;
  json(json: Json): Json;
}

const HIDDEN = '[token]';

/** What a token is made of (base64url), and at least so long. */
const CANDIDATE = /[\w-]{16,}/gu;

export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  // A look-up for each word that could be one: there is a token for each interaction.
  const text = (shown: string): string =>
    shown.replace(CANDIDATE, (word) => (secrets.has(word) ? HIDDEN : word));
  const json = (value: Json): Json => {
    if (typeof value === 'string') return text(value);
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(json);
    const entries = Object.entries(value).map(([key, inner]): [string, Json] => [key, json(inner)]);
    return Object.fromEntries(entries);
  };
  return { hide: (secret) => void secrets.add(secret), text, json };
}
