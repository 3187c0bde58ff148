import type { TermCutter } from './terms.ts';
import { isUnspaced } from './unspaced.ts';

/** Shorter words have too many neighbours that are other words ("Iran", "Iraq"). */
const SHORTEST_CORRECTED = 5;
/** Longer ones are no words; each letter more has fifty neighbours more. */
const LONGEST_CORRECTED = 24;

/**
 * The term that a mistyped word was meant to be: one letter missing, added, changed or two swapped,
 * the first letter right. Tried on the word as typed, because a stem can move by more than a letter
 * when its word does ("munitons", "munitions").
 * @param occurs whether a term is in the index.
 * @returns `undefined` when no neighbour of the word occurs.
 */
export function correctTerm(
  word: string,
  cutter: TermCutter,
  occurs: (term: string) => boolean,
): string | undefined {
  if (word.length > LONGEST_CORRECTED) return undefined;
  const letters = Array.from(word.toLowerCase());
  if (letters.length < SHORTEST_CORRECTED || /\p{N}/u.test(word)) return undefined;
  // Of a mistyped word among words without spaces the dictionary makes several others.
  if (isUnspaced(word)) return undefined;
  for (const neighbour of neighboursOf(letters)) {
    const term = cutter.termOf(neighbour);
    if (term !== undefined && occurs(term)) return term;
  }
  return undefined;
}

/** Words one typing error away, likeliest error first. */
function* neighboursOf(letters: readonly string[]): Generator<string> {
  const places = letters.map((_, at) => at).slice(1);
  const alphabet = alphabetOf(letters);
  const splice = (at: number, removed: number, ...inserted: string[]) =>
    letters.toSpliced(at, removed, ...inserted).join('');
  for (const at of places) {
    yield splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '');
  }
  for (const at of places) yield splice(at, 1);
  for (const at of [...places, letters.length]) {
    for (const letter of alphabet) yield splice(at, 0, letter);
  }
  for (const at of places) {
    for (const letter of alphabet) yield splice(at, 1, letter);
  }
}

/** The letters of scripts that people mistype. Accents do not count: terms have none. */
const ALPHABETS: readonly (readonly [script: RegExp, letters: string])[] = [
  [/\p{Script=Latin}/u, 'abcdefghijklmnopqrstuvwxyz'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
  [/\p{Script=Arabic}/u, 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤةپچژگ'],
  [/\p{Script=Devanagari}/u, 'अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहािीुूेैोौं्'],
  [/\p{Script=Hebrew}/u, 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ'],
  [/\p{Script=Armenian}/u, 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև'],
  [/\p{Script=Georgian}/u, 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ'],
];

/** The letters of the word's script, and those of its own that are not among them; `thảo`, `Łódź`. */
function alphabetOf(letters: readonly string[]): readonly string[] {
  const word = letters.join('');
  const alphabet = ALPHABETS.find(([script]) => script.test(word))?.[1] ?? '';
  return [
    ...new Set([...Array.from(alphabet), ...letters.filter((letter) => /\p{L}/u.test(letter))]),
  ];
}
