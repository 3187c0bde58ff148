import { detectLanguage } from '../search/detect-language.ts';
import type { Edition } from '../search/edition.ts';
import { quoteSentence } from './citation.ts';
import { claimsOf } from './claims.ts';
import { measureHeld } from './held.ts';
import type { AnswerModels } from './models.ts';
import { rankSentences } from './rank.ts';
import { retrieve } from './retrieve.ts';
import type { Quotation } from './types.ts';

/** A claim, and the sentences nearest to it. Whether they support it is for the reader to judge. */
export interface ClaimEvidence {
  readonly claim: string;
  /** The nearest sentence, and the nearest of another outlet; none when nothing is near. */
  readonly quotations: readonly Quotation[];
}

export interface Evidence {
  readonly claims: readonly ClaimEvidence[];
  /** Claims that were not looked up, because one reply has no room for them. */
  readonly left: number;
  readonly edition: string;
}

/** Languages of messages, besides those of the articles: those that the bot is spoken to in. */
const WRITTEN = ['en', 'de', 'fr', 'es', 'uk', 'ru'];
/** Quotations for one claim, each of another outlet. */
const MOST_QUOTATIONS = 2;
/** Share of the claim's terms that a sentence has to hold, with what stands beside it and in it. */
const LEAST = { around: 0.6, here: 0.4, names: 0.5 } as const;

/** Looks up what a message claims, sentence by sentence. */
export function findEvidence(models: AnswerModels, edition: Edition, message: string): Evidence {
  const { shelf, cutters } = edition;
  const languages = [...new Set([...shelf.languages, ...WRITTEN])];
  const { claims, left } = claimsOf(message, (text) => detectLanguage(text, languages, cutters));
  return {
    claims: claims.map((claim) => ({ claim, quotations: nearest(models, edition, claim) })),
    left,
    edition: edition.id,
  };
}

function nearest(models: AnswerModels, edition: Edition, claim: string): Quotation[] {
  const { view, hits } = retrieve(edition, { question: claim });
  const near = rankSentences(models.rank, edition, view, hits).filter((sentence) => {
    const { around, here, names } = measureHeld(view, sentence);
    return around >= LEAST.around && here >= LEAST.here && names >= LEAST.names;
  });
  const outlets = near.map(({ facts }) => facts.outlet);
  return near
    .filter((_, at) => outlets.indexOf(outlets[at] ?? '') === at)
    .slice(0, MOST_QUOTATIONS)
    .map(({ facts, number, span }) => quoteSentence(facts, number, span));
}
