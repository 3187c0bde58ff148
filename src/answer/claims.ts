import { sentencesOf } from '../corpus/sentences.ts';
import { createWordScanner } from '../search/unspaced.ts';

/** A message's claims, in its order. */
export interface Claims {
  readonly claims: readonly string[];
  /** Claims that were left out, because one reply has no room for them. */
  readonly left: number;
}

/** One reply has room for this many. */
const MOST_CLAIMS = 5;
/** Fewer words claim nothing that could be looked up ("Oh no."). */
const LEAST_WORDS = 3;

/**
 * The sentences of a message that claim something: no questions, no links, no mentions.
 * @param languageOf which language a text is in, as BCP 47: “am 8. Juli” ends no sentence.
 */
export function claimsOf(message: string, languageOf: (text: string) => string): Claims {
  const text = message
    .replace(/```[\s\S]*?```/g, ' ')
    .replace(/\[([^\]\n]+)\]\(<?https?:[^)\s]+>?\)/g, '$1')
    .replace(/<?https?:\/\/\S+/g, ' ')
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:-?|id:|\/[^:>]+:)[\w:]+>/g, ' ')
    .replace(/^\s*(?:>>>|>|#{1,3}|-#|[-*+])\s+/gm, '')
    .replace(/[*_~|`]{1,3}(?=\S)|(?<=\S)[*_~|`]{1,3}/g, '');
  const claims = sentencesOf(text, languageOf(text))
    .map((sentence) => sentence.text.replace(/\s+/g, ' ').trim())
    .filter((sentence) => !/[?？؟]["”’)]*$/.test(sentence))
    .filter(claimsSomething);
  const shown = claims.slice(0, MOST_CLAIMS);
  return { claims: shown, left: claims.length - shown.length };
}

function claimsSomething(sentence: string): boolean {
  let words = 0;
  createWordScanner().each(sentence, () => {
    words += 1;
  });
  return words >= LEAST_WORDS;
}
