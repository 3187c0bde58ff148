/** A language as BCP 47 of what a page wrote: `en_US`, `en-us`; `undefined` where it is none. */
export function canonicalLanguage(value: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/**
 * Whether a text can be of the language a page claims, judged by its letters: templates say `en` of
 * Russian pages. A script that no language here is told by passes.
 */
export function isWrittenIn(language: string, text: string): boolean {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  const claimed = SCRIPTS.filter(([, , codes]) => codes.includes(script));
  if (claimed.length === 0) return true;
  const main = scriptOf(text);
  return main === undefined || claimed.some(([name]) => name === main);
}

/** Whether a text is in Latin letters, which is what the corpus takes for granted. */
export function isLatin(text: string): boolean {
  return (scriptOf(text) ?? 'Latin') === 'Latin';
}

/** Script, its letters, and the codes of the writing systems that use it. */
const SCRIPTS: readonly (readonly [string, RegExp, readonly string[]])[] = [
  ['Kana', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, ['Jpan']],
  ['Han', /\p{sc=Han}/gu, ['Hans', 'Hant', 'Jpan']],
  ['Hangul', /\p{sc=Hangul}/gu, ['Kore']],
  ['Cyrillic', /\p{sc=Cyrillic}/gu, ['Cyrl']],
  ['Arabic', /\p{sc=Arabic}/gu, ['Arab', 'Aran']],
  ['Hebrew', /\p{sc=Hebrew}/gu, ['Hebr']],
  ['Greek', /\p{sc=Greek}/gu, ['Grek']],
  ['Devanagari', /\p{sc=Devanagari}/gu, ['Deva']],
  ['Thai', /\p{sc=Thai}/gu, ['Thai']],
  ['Latin', /\p{sc=Latin}/gu, ['Latn']],
];
/** Names in Latin letters can be most of a Chinese page’s letters; a fifth is enough for its own. */
const LEAST_SHARE = 5;
/** Units; what a page is written in shows early. */
const SAMPLE = 20_000;

function scriptOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const own = SCRIPTS.find(
    ([, pattern]) => (sample.match(pattern)?.length ?? 0) * LEAST_SHARE >= letters,
  );
  return own?.[0];
}
