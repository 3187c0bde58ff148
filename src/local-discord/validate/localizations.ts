import { isObject, type JsonObject } from '../json.ts';
import type { Problems } from './problems.ts';

/** Discord's locales (https://docs.discord.com/developers/reference, "Locales"). */
const LOCALES: ReadonlySet<string> = new Set(
  `id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk
   hi th zh-CN ja zh-TW ko`.split(/\s+/u),
);

/** Checks each localization of a text as the text itself is checked. @param key such as `name_localizations`. */
export function checkLocalizations(
  problems: Problems,
  owner: JsonObject,
  key: string,
  path: string,
  check: (text: unknown, path: string) => void,
): void {
  for (const [locale, text] of localizationsOf(owner, key)) {
    const at = `${path}.${locale}`;
    if (!LOCALES.has(locale)) problems.choice(path, locale);
    check(text, at);
  }
}

/** Of a text and its localizations the longest counts. */
export function longest(owner: JsonObject, key: string): number {
  const texts = [
    owner[key],
    ...localizationsOf(owner, `${key}_localizations`).map(([, text]) => text),
  ];
  return Math.max(...texts.map((text) => (typeof text === 'string' ? text.length : 0)));
}

export function localizationsOf(owner: JsonObject, key: string): [string, unknown][] {
  const localizations = owner[key];
  return isObject(localizations) ? Object.entries(localizations) : [];
}
