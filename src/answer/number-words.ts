import { ByLanguage } from './by-language.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';

const ENGLISH =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|half|twice|several|both)$/i;

/** Number words of the other languages. */
const NUMBER_WORDS = new ByLanguage(
  EVIDENCE_WORDS,
  ({ numbers }) => new RegExp(`^(?:${numbers})$`, 'iu'),
);

/** Whether a word is a number, in digits or in letters. @param language code of its text's. */
export function isNumber(word: string, language: string): boolean {
  if (hasDigit(word)) return true;
  const words = NUMBER_WORDS.get(language);
  if (words !== undefined) return words.test(word);
  // Every word of a sentence comes here; most are told apart by how they begin.
  return ENGLISH_BEGINNINGS.has(word.charCodeAt(0) | LOWER) && ENGLISH.test(word);
}

/** Sets the bit that makes an ASCII letter small. */
const LOWER = 0x20;
const ENGLISH_BEGINNINGS: ReadonlySet<number> = new Set(
  Array.from('otfsendhmb', (letter) => letter.charCodeAt(0)),
);

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x80) return /\p{N}/u.test(word);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}
