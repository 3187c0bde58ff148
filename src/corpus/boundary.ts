import { CLOCK_FOLLOWERS, kindOf } from './abbreviations.ts';
import type { LanguageRules } from './abbreviations.ts';
import {
  isDigit,
  isLetterOrDigitAt,
  isLowerAt,
  isSpace,
  isUpperAt,
  skipSpace,
} from './characters.ts';
import { isFullMark, isGreekAt } from './marks.ts';
import { leadingWord, wordBefore } from './words.ts';

/** A mark in a paragraph that may end a sentence. */
export interface Candidate {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  /** Where its mark, or the first of several, stands. */
  readonly mark: number;
  readonly marksEnd: number;
  /** After the closing quotation marks and brackets. */
  readonly end: number;
}

/** Whether the sentence ends there, judged by the word before and the word behind. */
export function endsSentence(candidate: Candidate, rules: LanguageRules): boolean {
  const { text, mark, marksEnd, end } = candidate;
  const sign = text.charAt(mark);
  if ((sign === ';' || sign === '\u037e') && !isGreekAt(text, mark - 1)) return false;
  if (isFullMark(text.charAt(marksEnd - 1))) return !JAPANESE_QUOTATIVE.has(text.charAt(end));
  const next = skipSpace(text, end);
  if (next === text.length) return true;
  if (next === end) return isGlued(candidate);
  const word = skipOpeners(text, next);
  if (word === text.length || CONTINUES.has(text.charAt(word))) return false;
  if (isLowerAt(text, word)) return sign === '.' && opensInLowerCase(text, word);
  if (BRACKETS.has(text.charAt(mark - 1))) return isStarter(text, word, rules);
  if (marksEnd - mark > 1 || sign === '…') return afterSeveral(candidate, word, rules);
  if (sign === '.') return afterFullStop(candidate, word, rules);
  return end === marksEnd || !isAttributed(text, word, rules);
}

/** 「…。」と述べた: the quotation goes on into its sentence. */
const JAPANESE_QUOTATIVE: ReadonlySet<string> = new Set('とっ');
const OPENERS: ReadonlySet<string> = new Set('"\'“‘„‚«‹»›([{（「『【〈《¿¡—–-*_#•');
/** Behind these marks the sentence cannot have ended. */
const CONTINUES: ReadonlySet<string> = new Set(',;:.!?…)]}%/=+<>，、；：');
const ENDS: ReadonlySet<string> = new Set('.!?');
const BRACKETS: ReadonlySet<string> = new Set('([');
/** `“Why?” Mr Reznikov asked.` */
const ATTRIBUTION =
  /(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|told|wrote|writes|added|adds|replied|tweeted|shouted|recalled|exclaimed|wondered|joked|yelled|cried|explained|continued|quipped)\b/uy;
/** `iPhone`, `eBay`, `al-Assad`, `d’Estaing`: names that keep their small letter in front. */
const SMALL_NAME = /\p{Ll}{1,2}[-'’]?\p{Lu}/uy;
/** Words glued by a lost space: `he said.The White House …` */
const GLUED_WORD = /\p{Lu}\p{Ll}*(?=[\s,’'])/uy;
const LETTERS_BEFORE_GLUE = 3;
/** `3. Oktober`, `19. Jahrhundert`; a longer number is a year. */
const LONGEST_ORDINAL = 2;
/** `1. The first item`. */
const LONGEST_ITEM_NUMBER = 3;

function skipOpeners(text: string, from: number): number {
  let index = from;
  while (
    index < text.length &&
    (OPENERS.has(text.charAt(index)) || isSpace(text.charCodeAt(index)))
  )
    index++;
  return index;
}

function opensInLowerCase(text: string, word: number): boolean {
  SMALL_NAME.lastIndex = word;
  return SMALL_NAME.test(text);
}

/** No space behind the mark: a decimal, an address, an abbreviation, or a space that got lost. */
function isGlued({ text, mark, marksEnd, end }: Candidate): boolean {
  if (!isUpperAt(text, end)) return end > marksEnd && OPENERS.has(text.charAt(end));
  if (end > marksEnd) return isLowerAt(text, mark - 1);
  for (let index = mark - 1; index >= mark - LETTERS_BEFORE_GLUE; index--)
    if (!isLowerAt(text, index)) return false;
  GLUED_WORD.lastIndex = end;
  return GLUED_WORD.test(text);
}

/** `...` and `?!`: a pause in the sentence when a space stands before it, its end otherwise. */
function afterSeveral(candidate: Candidate, word: number, rules: LanguageRules): boolean {
  const { text, mark } = candidate;
  if (!isSpace(text.charCodeAt(mark - 1))) return true;
  // `It was over. ... They left.`: dots for a sentence left out.
  return ENDS.has(text.charAt(mark - 2)) || isStarter(text, word, rules);
}

function afterFullStop(candidate: Candidate, word: number, rules: LanguageRules): boolean {
  const { text, start, mark } = candidate;
  // `. . .`: the last of spaced dots.
  if (isSpace(text.charCodeAt(mark - 1)) && text.charAt(mark - 2) === '.')
    return isStarter(text, word, rules);
  const before = wordBefore(text, mark, start);
  if (before.text === '') return true;
  if (before.shape === 'number') return afterNumber(candidate, before.text, word, rules);
  switch (kindOf(rules, before.text)) {
    case 'opening':
      return false;
    case 'counting':
      return (
        !isDigit(text.charCodeAt(word)) && (before.text === 'No' || isStarter(text, word, rules))
      );
    case 'clock':
      return !CLOCK_FOLLOWERS.has(leadingWord(text, word));
    case 'either':
      return isStarter(text, word, rules);
    case undefined:
      break;
  }
  return before.shape === 'word' || isStarter(text, word, rules);
}

function afterNumber(
  { text, start, mark }: Candidate,
  number: string,
  word: number,
  rules: LanguageRules,
): boolean {
  if (mark - number.length <= skipOpeners(text, start) && number.length <= LONGEST_ITEM_NUMBER)
    return false;
  if (!rules.ordinals || (number.length > LONGEST_ORDINAL && !/^[IVX]+$/.test(number))) return true;
  return isStarter(text, word, rules);
}

/** The next word opens sentences. One that is an initial itself (`A. Smith`) does not count. */
function isStarter(text: string, word: number, rules: LanguageRules): boolean {
  const next = leadingWord(text, word);
  return rules.starters.has(next) && !(next.length === 1 && text.charAt(word + 1) === '.');
}

function isAttributed(text: string, word: number, rules: LanguageRules): boolean {
  if (isStarter(text, word, rules) || !isLetterOrDigitAt(text, word)) return false;
  ATTRIBUTION.lastIndex = word;
  return ATTRIBUTION.test(text);
}
