import type { Cutters } from './cutters.ts';
import { DEFAULT_LANGUAGE } from './languages.ts';

/** Scripts and the languages written in them; a language that is not here is taken for Latin. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh ja'],
  [/\p{Script=Cyrillic}/gu, 'ru uk bg be sr mk kk ky mn tg'],
  [/\p{Script=Arabic}/gu, 'ar fa ur ps ckb ug'],
  [/\p{Script=Devanagari}/gu, 'hi mr ne sa'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Hebrew}/gu, 'he yi'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/**
 * The language of a question, out of those that the articles are in: of its script, and with most of
 * its words among the language's stop words; of equals, the language of most articles. In another
 * language than any of them, names and numbers are all that it can share with an article.
 * @param languages codes, the commonest first.
 */
export function detectLanguage(
  question: string,
  languages: readonly string[],
  cutters: Cutters,
): string {
  const [first = DEFAULT_LANGUAGE] = languages;
  const written = languagesOfScript(question);
  const candidates = languages.filter((code) =>
    written === undefined ? isLatin(code) : written.includes(code),
  );
  const [only = written?.[0] ?? first] = candidates;
  if (candidates.length < 2) return only;
  const words = question.match(/[\p{L}\p{M}]+/gu) ?? [];
  const counts = candidates.map((code) => {
    const cutter = cutters.of(code);
    return words.filter((word) => cutter.termOf(word) === undefined).length;
  });
  return candidates[counts.indexOf(Math.max(...counts))] ?? only;
}

/** The languages of the script that most letters are of; `undefined` for Latin. */
function languagesOfScript(text: string): readonly string[] | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const own = SCRIPTS.find(
    ([script]) => (text.match(script)?.length ?? 0) * LEAST_SHARE >= letters,
  );
  return own?.[1].split(' ');
}

/** Names in Latin letters can be most of a Chinese question; a fifth of its letters is enough. */
const LEAST_SHARE = 5;

function isLatin(code: string): boolean {
  return !SCRIPTS.some(([, languages]) => languages.split(' ').includes(code));
}
