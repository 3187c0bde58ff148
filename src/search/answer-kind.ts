/** The kind of thing a question asks for. */
export type AnswerKind =
  | 'person'
  | 'place'
  | 'date'
  | 'duration'
  | 'number'
  | 'money'
  | 'percentage'
  | 'age'
  | 'reason'
  | 'statement'
  | 'definition'
  | 'yes-no'
  | 'any';

/** Tried in this order; the first that fits decides. */
const PATTERNS: readonly (readonly [AnswerKind, RegExp])[] = [
  ['age', /\bhow old\b|\bwhat age\b|\bage of\b/i],
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
    /\bwhen\b|\b(?:what|which) (?:year|date|day|month|time|century|decade)\b|\bhow long ago\b/i,
  ],
  ['number', /\bhow (?:many|much|often|far|tall|big|large|high|deep|fast)\b|\bnumber of\b/i],
  ['person', /\bwho(?:m|se|'s|’s)?\b/i],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:country|countries|city|cities|town|state|place|region)\b/i,
  ],
  ['reason', /\bwhy\b|\b(?:what|which) (?:is the |was the )?(?:reasons?|cause)\b|\bhow come\b/i],
  [
    'statement',
    /\b(?:what|how) (?:did|does|do|has|have|had)\b.*\b(?:say|said|tell|told|claim|argue|think|state|tweet|write|respond|react|call|describe|answer|comment)\b|\b(?:reaction|statement|comment|response|position)s?\b/i,
  ],
  [
    'definition',
    /\b(?:what|who)(?: is| are| was| were|['’]s)\b(?!.*\b(?:to|by|for|in|at|on|from)\b).{3,60}$|\bdefin(?:e|ition)\b|\bmeaning of\b/i,
  ],
  ['yes-no', /^\W*(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|may)\b/i],
];

/** What a question, as typed, asks for. */
export function answerKindOf(question: string): AnswerKind {
  return PATTERNS.find(([, pattern]) => pattern.test(question))?.[0] ?? 'any';
}

/** The thing counted or chosen among: "how many COUNTRIES", "which TREATY". */
const FOCUS =
  /\b(?:how (?:many|much)|which|what (?:kind|type|sort)s? of|what)\s+(?:(?:other|more)\s+)?([\p{L}’'-]+)/iu;

/** The word a question asks about after "how many", "which" or "what", as typed. */
export function focusOf(question: string): string | undefined {
  return FOCUS.exec(question)?.[1];
}

/**
 * Words that ask rather than say what about: they stand in the question whatever the subject, and
 * an article that answers does not repeat them.
 */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  (
    'tell please explain describe know want find give list name say says said saying ' +
    'according article articles report reports reported many much long old happen happened ' +
    'happening kind sort type exactly actually really mean does anyone somebody someone thing things ' +
    'hi hello hey ok okay wait lol pls thx gonna wanna gotta whos whats wheres u ur hows'
  ).split(' '),
);

export function isAskingWord(word: string): boolean {
  return ASKING_WORDS.has(word.toLowerCase());
}
