import type { AnswerKind } from '../search/answer-kind.ts';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|several)';
const AMOUNT = `(?:\\d[\\d.,]*|${NUMBER_WORD})`;

/** What a text of a kind holds; names are looked for elsewhere. */
const HOLDS: Partial<Record<AnswerKind, RegExp>> = {
  date: new RegExp(
    `\\b${MONTH}\\.?\\b|\\b${WEEKDAY}\\b|\\b(?:1[5-9]|20)\\d\\d\\b|\\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year)|(?:week|month|year|day|hour|decade)s? ago|century)\\b`,
  ),
  duration: new RegExp(
    `\\b${AMOUNT}[ -](?:second|minute|hour|day|week|month|year|decade)s?\\b`,
    'i',
  ),
  number: new RegExp(`(?<![\\p{L}])${AMOUNT}\\b`, 'iu'),
  money:
    /[$€£¥₽₴]\s?\d|\b\d[\d.,]*\s?(?:(?:m|b|tr)illion |thousand )?(?:dollars?|euros?|pounds?|yen|yuan|rubles?|roubles?|hryvnias?|cents?)\b/i,
  percentage: /\d\s?%|\bper ?cent\b/i,
  age: /\b\d{1,3}[ -]years?[ -]old\b|\baged? \d{1,3}\b|,\s\d{1,3},|\b\d{1,3}(?:st|nd|rd|th) birthday\b/i,
  reason:
    /\b(?:because|due to|owing to|since|as a result|in order to|so that|reasons?|caused?|aimed at|thanks to|after|therefore|fears?)\b/i,
  statement:
    /["“”«»]|\b(?:said|says|told|added|stated|stating|tweeted|wrote|according to|announced|emphasi[sz]ed|reacted|responded|called|claimed|argued|denied|confirmed|warned)\b/i,
};

/** Whether a text holds what a kind of question asks for; 0 for the kinds that have no pattern. */
export function holds(kind: AnswerKind, text: string): 0 | 1 {
  return HOLDS[kind]?.test(text) === true ? 1 : 0;
}
