import { isPlainText, patternOf } from '../corpus/pattern.ts';
import type { AnswerKind } from '../search/answer-kind.ts';
import { DEFAULT_LANGUAGE } from '../search/languages.ts';
import { type Evidence, EVIDENCE } from './evidence-in.ts';

/** English names of months, as a part of a pattern. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|several)';
const AMOUNT = `(?:\\d[\\d.,]*|${NUMBER_WORD})`;

/** What a text of a kind holds; names are looked for elsewhere. */
const HOLDS: Evidence = {
  date: new RegExp(
    `\\b${MONTH}\\.?\\b|\\b${WEEKDAY}\\b|\\b(?:1\\d|20)\\d\\d(?:s\\b|\\b)|\\b[Ii]n \\d{3}\\b|\\d(?:st|nd|rd|th) centur|\\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year)|(?:week|month|year|day|hour|decade)s? ago|century)\\b|\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\b|o['’]clock\\b)`,
  ),
  duration: new RegExp(
    `\\b${AMOUNT}[ -](?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie))s?\\b(?! ago| old)`,
    'i',
  ),
  number: new RegExp(`(?<![\\p{L}])${AMOUNT}\\b`, 'iu'),
  money:
    /[$€£¥₽₴]\s?\d|\b\d[\d.,]*\s?(?:(?:m|b|tr)illion |thousand )?(?:dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?|hryvnias?|cents?)\b/i,
  measure: new RegExp(
    `\\b${AMOUNT}[ -]?(?:millimet|centimet|kilomet|met)(?:er|re)s?\\b|\\b${AMOUNT}[ -]?(?:mm|cm|m|km|kg|feet|foot|ft|inch(?:es)?|yards?|miles?|mph|knots?|pounds?|lbs?|ounces?|grams?|kilos?|kilograms?|tons?|tonnes?|degrees?|stor(?:ey|y|ies)|floors?)\\b|°`,
    'i',
  ),
  percentage: /\d\s?%|\bper ?cent\b/i,
  age: /\b\d{1,3}[ -]years?[ -]old\b|\baged? \d{1,3}\b|,\s\d{1,3},|\b\d{1,3}(?:st|nd|rd|th) birthday\b/i,
  reason:
    /\b(?:because|due to|owing to|since|as a result|in order to|so that|reasons?|caused?|aimed at|thanks to|after|therefore|fears?)\b/i,
  statement:
    /["“”«»]|\b(?:said|says|told|added|stated|stating|tweeted|wrote|according to|announced|emphasi[sz]ed|reacted|responded|called|claimed|argued|denied|confirmed|warned)\b/i,
};

const SAYING =
  '(?:said|says?|saying|told|tells?|added|adds|stated|stating|tweeted|wrote|writes|announced|emphasi[sz]ed|stressed|reacted|responded|replied|called|calls|claimed|claims|argued|argues|denied|confirmed|warned|warns|pledged|promised|vowed|insisted|explained|noted|notes|declared|reported|admitted|acknowledged|accused|criticized|urged|asked|predicted|suggested|recalled|testified)';

/** Before a verb of saying: whoever stands there is told or accused, and says nothing. */
const PASSIVE = '(?:is|are|was|were|be|been|being|gets?|got)';
/** What stands behind a speaker's name: "Kirby said", "Zakharova, the spokesperson for …, has said". */
const SAYS = patternOf(
  new RegExp(
    `^(?:,[^,.;:]{0,80},)?(?! (?:and|but) ${SAYING}\\b)(?: (?!${PASSIVE}\\b)\\p{L}+){0,2} ${SAYING}\\b`,
    'u',
  ),
);
/** No part of a speaker's title: where one stands, what is said has begun. */
const NO_TITLE =
  '(?:(?!retired)\\p{Ll}+ed|is|are|was|were|has|have|had|will|would|could|should|can|may|that|it|he|she|they|we|I|to|in|on|at)\\b';
/** What stands before it: "said Kirby", "according to the Russian Foreign Ministry". */
const SAID_BY = patternOf(
  new RegExp(`(?:\\b${SAYING}|\\b[Aa]ccording to)(?: (?!${NO_TITLE})\\p{L}+){0,3} ?$`, 'u'),
);

/** What stands behind one who spoke before, and not behind one of whom it is said what he did. */
const SPOKEN = patternOf(
  new RegExp(
    '^(?: \\p{Lu}[\\p{L}.’-]*(?!\\p{L}))*(?:$|[^ ]| (?:on|in|at|to|of|for|from|with|during|after|before|as|and|this|last|late|earlier|when|while)\\b| \\P{L})',
    'u',
  ),
);

/** Whether the words from `start` to `end` are who speaks in a sentence. */
export function speaks(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_APPOSITION).replace(/^['’]s /, ' ');
  const isPlain = isPlainText(behind);
  if (SAYS.test({ text: behind, isPlain })) return true;
  if (!SPOKEN.test({ text: behind, isPlain })) return false;
  const before = text.slice(Math.max(0, start - LONGEST_APPOSITION), start);
  return SAID_BY.test({ text: before, isPlain: isPlainText(before) });
}

/** Whether "he", "she" or "they" speak. */
const ONE_SAYS = patternOf(
  new RegExp(`\\b(?:[Hh]e|[Ss]he|[Tt]hey)(?: (?!${PASSIVE}\\b)\\p{L}+)? ${SAYING}\\b`, 'u'),
);

/** Whether somebody speaks whom only a pronoun names. */
export function pronounSpeaks(text: string): boolean {
  return ONE_SAYS.test({ text, isPlain: isPlainText(text) });
}

const LONGEST_APPOSITION = 110;

/**
 * Whether a text holds what a kind of question asks for; 0 for the kinds that have no pattern.
 * @param language code of the text's; for one without patterns of its own the English ones serve.
 */
export function holds(kind: AnswerKind, text: string, language = DEFAULT_LANGUAGE): 0 | 1 {
  const evidence = EVIDENCE.get(language) ?? HOLDS;
  return evidence[kind]?.test(text) === true ? 1 : 0;
}

/** Offset of the first thing in a text that a kind of question asks for; -1 where there is none. */
export function placeOfKind(kind: AnswerKind, text: string, language = DEFAULT_LANGUAGE): number {
  const pattern = (EVIDENCE.get(language) ?? HOLDS)[kind];
  return pattern === undefined ? -1 : text.search(pattern);
}
