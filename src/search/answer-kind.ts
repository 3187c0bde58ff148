import { ASKING } from './asking.ts';
import { DEFAULT_LANGUAGE } from './languages.ts';
import { isUnspaced } from './unspaced.ts';

/** The kind of thing a question asks for. */
export type AnswerKind =
  | 'person'
  | 'place'
  | 'name'
  | 'date'
  | 'duration'
  | 'number'
  | 'money'
  | 'percentage'
  | 'age'
  | 'measure'
  | 'reason'
  | 'statement'
  | 'definition'
  | 'yes-no'
  | 'any';

/** The one that begins first in the question decides; of those at one place, the first here. */
const PATTERNS: readonly (readonly [AnswerKind, RegExp])[] = [
  ['age', /\bhow old\b|\b(?:what|which) age\b|\bwhat(?: is| was|['’]s) the age of\b/i],
  [
    'percentage',
    /\b(?:what|which) (?:percent|percentage|share|proportion)\b|\bhow many percent\b/i,
  ],
  [
    'money',
    /\bhow much (?:money|does|do|did|is|was|were|will|would)\b.*\b(?:cost|pay|paid|worth|spend|spent|sell|sold|price|earn|raise|raised|owe|make)\b|\bhow much money\b|\b(?:price|cost|salary|net worth) of\b/i,
  ],
  ['duration', /\bhow long\b(?! ago)/i],
  [
    'date',
    /^(?!\W*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may)\b(?!.*\b(?:know|known|say|said|tell|clear|find out|remember|explain)\b.*\bwhen\b))(?:(?!\b(?:what|which|who|whom|whose|why|how)\b).)*\bwhen\b|\b(?:what|which) (?:year|date|day|month|time|century|decade)\b|\bhow long ago\b/i,
  ],
  ['measure', /\bhow (?:far|tall|high|deep|wide|heavy|fast|hot|cold)\b/i],
  [
    'number',
    /\bhow (?:many|much|often|big|large)\b|\bwhat(?: is| was|['’]s) the number of\b|^\W*number of\b/i,
  ],
  ['person', /\bwho(?:m|se|'s|’s)?\b/i],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:country|countries|city|cities|town|state|place|region)\b/i,
  ],
  [
    'name',
    /\bnames? of\b|\bwhat(?: is| are| was| were|['’]s) .*\b(?:called|named|nicknamed|names?)\b|\bwhat (?:do|does|did) .*\b(?:call|name)\b|\bwhich (?!is|are|was|were|of)\p{L}+\b/iu,
  ],
  ['reason', /\bwhy\b|\b(?:what|which) (?:is the |was the )?(?:reasons?|cause)\b|\bhow come\b/i],
  [
    'statement',
    /\b(?:what|how) (?:did|does|do|has|have|had)\b.*\b(?:say|said|tell|told|claim|argue|think|state|tweet|write|respond|react|call|describe|answer|comment)\b|\b(?:reaction|statement|comment|response|position)s?\b/i,
  ],
  [
    'definition',
    /\b(?:what|which) (?:type|kind|sort)s? of\b|\b(?:what|who)(?: is| are| was| were|['’]s)\b(?!.*\b(?:to|by|for|in|at|on|from)\b).{3,60}$|\bdefin(?:e|ition)\b|\bmeaning of\b/i,
  ],
  ['yes-no', /^\W*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may)\b/i],
];

/** What a question, as typed, asks for. @param language code of the question's. */
export function answerKindOf(question: string, language = DEFAULT_LANGUAGE): AnswerKind {
  const found = patternsOf(language, question).flatMap(([kind, pattern]) => {
    const at = question.search(pattern);
    return at < 0 ? [] : [{ kind, at }];
  });
  return found.toSorted((a, b) => a.at - b.at)[0]?.kind ?? 'any';
}

function patternsOf(language: string, question: string): typeof PATTERNS {
  if (language === DEFAULT_LANGUAGE) return PATTERNS;
  const { kinds = [] } = ASKING[language] ?? {};
  return kinds.map(([kind, pattern]) => [kind, asWords(pattern, question)]);
}

/** A pattern that begins and ends where words do, in a text that has spaces between them. */
function asWords(pattern: string, text: string): RegExp {
  if (isUnspaced(text)) return new RegExp(pattern, 'u');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

/** The thing counted or chosen among: "how many COUNTRIES", "which TREATY". */
const FOCUS =
  /\b(?:how (?:many|much)|which|what (?:kind|type|sort)s? of|what)\s+(?:(?:other|more)\s+)?([\p{L}’'-]+)/iu;

/** The word a question asks about after "how many", "which" or "what", as typed. */
export function focusOf(question: string, language = DEFAULT_LANGUAGE): string | undefined {
  if (language === DEFAULT_LANGUAGE) return FOCUS.exec(question)?.[1];
  const asked = ASKING[language]?.focus;
  if (asked === undefined) return undefined;
  return asWords(`(?:${asked})\\s*([\\p{L}\\p{M}’'-]+)`, question).exec(question)?.[1];
}

/**
 * Words that ask rather than say what about: they stand in the question whatever the subject, and
 * an article that answers does not repeat them.
 */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  (
    'tell please explain describe know want find give list name say says said saying ' +
    'according article articles report reports reported many much long old happen happened ' +
    'happening called kind sort type exactly actually really mean does anyone somebody someone thing things ' +
    'hi hello hey ok okay wait lol pls thx gonna wanna gotta whos whats wheres u ur hows'
  ).split(' '),
);

export function isAskingWord(word: string, language = DEFAULT_LANGUAGE): boolean {
  const lower = word.toLowerCase();
  if (language === DEFAULT_LANGUAGE) return ASKING_WORDS.has(lower);
  return ASKING[language]?.words.split(' ').includes(lower) ?? false;
}

const SUBJECT =
  /\b(?:who|(?:what|which)(?: (?:\p{Ll}+|\p{Lu}\p{L}*))?)\s+(?!(?:is|are|was|were|did|do|does|has|have|had|will|would|can|could|should|of|kind|type|sort)\b)\p{Ll}+/u;
const OBJECT = /\b(?:who|whom|what|which(?: \p{L}+)?)\s+(?:did|do|does)\b/iu;

/** Whether an English question asks who or what does something (1), or is it done to (0). */
export function asksSubject(question: string): 0 | 1 | undefined {
  if (OBJECT.test(question)) return 0;
  return SUBJECT.test(question.replace(/^\P{L}*\p{Lu}/u, (it) => it.toLowerCase())) ? 1 : undefined;
}

/** No name and no office: "Who is accused?", "Who was born in Kyiv?"; "Who is King Charles?" asks for one. */
const NO_ROLE =
  '(?:\\p{Ll}+(?:ing|ed)|able|behind|born|caught|found|held|hit|hurt|responsible|sent|shot|sworn|in|on|at|with)';
const ROLE = new RegExp(
  `\\b[Ww]ho(?:['’]?s| is| are| was| were)\\b(?! (?:(?:not|also|to|going|the one) )*${NO_ROLE}\\b)`,
  'u',
);

/** Whether an English question asks who somebody is or who holds an office. */
export function asksRole(question: string): boolean {
  return ROLE.test(question);
}
