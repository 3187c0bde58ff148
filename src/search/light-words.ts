import { DEFAULT_LANGUAGE } from './languages.ts';

/**
 * English words that people put into a question where an article has others, or none: verbs that say
 * little by themselves, words for anything and anybody, adverbs, and the kind of thing asked for. Of
 * 23,800 terms of questions as people ask them (`src/train/questions`) 57 in 100 stand in a sentence
 * that answers, of these 17; of NewsQA's and SQuAD's 60 and 71, of these 27 and 28.
 */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  (
    'get gets getting got gotten go goes going gone went come comes coming came put puts putting ' +
    'take takes taking took taken make makes making made bring brings bringing brought ' +
    'give gives giving gave given turn turns turned turning keep keeps keeping kept ' +
    'become becomes becoming became let lets letting done doing happens ' +
    'look looks looking looked feel feels feeling felt think thinks thinking thought see sees seen ' +
    'like likes likely belong belongs concern concerns mean means meant step stepped ' +
    'something somewhere anybody anything anyone anywhere everybody everything else ' +
    'guy guys folks kid kids stuff one ones part parts side sides place places idea way ways ' +
    'big far often even just still already yet now around away behind besides beside along another ' +
    'every always ever also maybe probably lately currently ' +
    'reason reasons amount date time country countries percentage number person persons'
  ).split(' '),
);

/** Whether a word of a question says little of what its answer holds. */
export function isLightWord(word: string, language: string): boolean {
  return language === DEFAULT_LANGUAGE && LIGHT_WORDS.has(word.toLowerCase());
}
