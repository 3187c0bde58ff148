import { en, type Texts } from './texts/en.ts';
import { type Phrase, say } from './texts/phrase.ts';

/** An error whose message was written for the person who asked, and is safe to show them. In English. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** Why somebody does not get what they asked for, in whatever language it is said. */
export type DeclinePhrase = Phrase<Texts['declines']>;

/** Somebody does not get what they asked for, and can be told why in their language; `message` is the English. */
export class Decline extends UserError {
  override readonly name = 'Decline';
  readonly phrase: DeclinePhrase;

  constructor(...phrase: DeclinePhrase) {
    super(say(en.declines, phrase));
    this.phrase = phrase;
  }
}

/** The environment does not describe a bot that can start; `message` has one line for each fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A file of the corpus that could not be written; `message` names it and says why. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
}

/** Why there is nothing to answer from, in whatever language it is said. */
export type CorpusPhrase = Phrase<Texts['corpus']>;

/** A corpus nothing can be answered from: no folder, no article, or every file rejected. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly phrase: CorpusPhrase;

  /** @param details in English, a line each: what `message` tells besides. */
  constructor(phrase: CorpusPhrase, details: readonly string[] = [], options?: ErrorOptions) {
    super([say(en.corpus, phrase), ...details].join('\n'), options);
    this.phrase = phrase;
  }
}
