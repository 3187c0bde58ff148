import { createHash } from 'node:crypto';

/**
 * The question as a person in a hurry might have typed it: the same rewording for the same question.
 * Benchmarks ask in whole, well-spelt sentences; people also type small letters, keywords and slips.
 */
export function reword(question: string): string {
  const [choice = 0, place = 0] = createHash('sha256').update(question).digest();
  if (choice < UP_TO.lowerCase) return question.toLowerCase().replace(/\?\s*$/, '');
  if (choice < UP_TO.keywords) return keywords(question);
  if (choice < UP_TO.slip) return slip(question, place);
  return question;
}

/** Of 256: a quarter in small letters, an eighth as keywords, a sixteenth with a slip. */
const UP_TO = { lowerCase: 64, keywords: 96, slip: 112 } as const;

const FUNCTION_WORDS =
  /\b(?:who|what|when|where|which|why|how|is|are|was|were|do|does|did|the|an?|of|in|on|to|by|for|has|have|had|it|its|that|this|be|been|will|would|can|could)\b/gi;

function keywords(question: string): string {
  const words = question
    .replace(FUNCTION_WORDS, ' ')
    .replace(/[?\s]+/g, ' ')
    .trim();
  return words === '' ? question : words.toLowerCase();
}

/** Leaves out one letter inside one of the long words. */
function slip(question: string, place: number): string {
  const long = [...question.matchAll(/\p{L}{7,}/gu)];
  const word = long[place % Math.max(1, long.length)];
  if (word === undefined) return question;
  const at = word.index + 2 + (place % (word[0].length - 3));
  return question.slice(0, at) + question.slice(at + 1);
}
