import { EVIDENCE_WORDS } from './evidence-words.ts';

const ENGLISH =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|twice|several|both)$/i;

/** Number words, by language. */
const NUMBER_WORDS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(EVIDENCE_WORDS).map(([code, { numbers }]) => [
    code,
    new RegExp(`^(?:${numbers})$`, 'iu'),
  ]),
);

/** Whether a word is a number, in digits or in letters. @param language code of its text's. */
export function isNumber(word: string, language: string): boolean {
  return /\p{N}/u.test(word) || (NUMBER_WORDS.get(language) ?? ENGLISH).test(word);
}
