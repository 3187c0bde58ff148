import { en, type Texts } from '../texts/en.ts';
import { type Phrase, say } from '../texts/phrase.ts';

/** One fault of a file, or of a line in one: a phrase a moderator can act on. */
export type Fault = Phrase<Texts['rejections']>;

/** Why a file or a line was not taken in: every fault that was found. */
export type Reason = readonly Fault[];

/**
 * A reason in words.
 * @param texts of the language; English unless given.
 */
export function describeReason(reason: Reason, texts: Pick<Texts, 'rejections'> = en): string {
  return reason.map((fault) => say(texts.rejections, fault)).join('; ');
}
