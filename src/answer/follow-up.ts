import type { Ask } from './types.ts';

/** The last question of a conversation, and what was shown for it. */
export interface Previous {
  readonly question: string;
  /** Id of the article that was quoted, and the sentence; absent after a refusal. */
  readonly article?: string | undefined;
  readonly quote?: string | undefined;
}

/** What a message may mean: equally likely, so that the answer has to tell. */
export type Readings = readonly Ask[];

/**
 * What a short message means after another question, the likeliest first: “and Germany?”, “when?”,
 * “who said that?”. Nothing for a message that stands by itself. English only.
 */
export function followUps(text: string, previous: Previous): readonly Readings[] {
  const asked = text.trim().replace(/[?!.\s]+$/, '');
  if (asked === '' || wordsOf(asked).length > MOST_WORDS) return [];
  const [, other] = AND.exec(asked) ?? [];
  const rest = (other ?? asked).trim();
  if (BARE.test(rest)) return within(previous, askOtherwise(rest, previous.question));
  if (WHO_SAID.test(rest) && previous.quote !== undefined) {
    return within(previous, `Who said ${previous.quote}`);
  }
  if (other !== undefined && !ASKING.test(rest)) return [insteadOfNames(rest, previous)];
  if (PRONOUN.test(rest) && namesOf(rest).length === 0) {
    return within(previous, [rest, ...namesOf(previous.question)].join(' '));
  }
  return [];
}

/** More words say by themselves what they are about. */
const MOST_WORDS = 8;
const AND = /^(?:and|but|or|what about|how about)\s+(.+)$/i;
const ASKING = /^(?:who(?:m|se)?|what|when|where|why|which|how)\b/i;
/** Nothing but a word that asks. */
const BARE =
  /^(?:who|whom|what|when|where|why|which one|how(?: (?:many|much|long|often|old|so|exactly))?)(?: (?:exactly|then|was that|is that|did that happen|was it|is it))?$/i;
const WHO_SAID = /^who (?:said|says|claims?|claimed|told|wrote) (?:that|this|it|so)$/i;
const PRONOUN =
  /\b(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|that|this|these|those|there|then)\b/i;

/** In the article that was quoted; else in all. */
function within({ article }: Previous, question: string): readonly Readings[] {
  return article === undefined ? [[{ question }]] : [[{ question, article }], [{ question }]];
}

/** The same question with another word that asks. */
function askOtherwise(asking: string, question: string): string {
  const [word = asking] = /^how (?:many|much|long|often|old)|^[a-z]+/i.exec(asking) ?? [];
  const rest = question.replace(
    /^(?:who(?:m|se)?|what|when|where|why|which|how(?: (?:many|much|long|often|old))?)\b/i,
    '',
  );
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${rest.trim()}`;
}

/** The same question about somebody or something else: each of its names may be what is replaced. */
function insteadOfNames(other: string, { question }: Previous): Readings {
  const names = namesOf(question);
  if (names.length === 0) return [{ question: `${question.replace(/[?\s]+$/, '')} ${other}?` }];
  return names.toReversed().map((name) => ({ question: question.replace(name, other) }));
}

/** Runs of capitalised words behind the first. */
function namesOf(text: string): string[] {
  const start = text.search(/\s/);
  if (start < 0) return [];
  return text.slice(start).match(/\p{Lu}[\p{L}\p{N}.’'-]*(?:\s+\p{Lu}[\p{L}\p{N}.’'-]*)*/gu) ?? [];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/);
}
