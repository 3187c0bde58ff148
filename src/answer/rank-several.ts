import type { Edition } from '../search/edition.ts';
import type { Hit } from '../search/passage-index.ts';
import { ArticleView } from './article-view.ts';
import { candidateAt } from './candidate.ts';
import { measureAll } from './features.ts';
import { chooseInTurn } from './in-turn.ts';
import { createMeaning, type Meaning } from './meaning.ts';
import type { QuestionView } from './question-view.ts';
import type { RankedSentence } from './rank.ts';
import {
  type Measured,
  measureSeveral,
  SEVERAL_NAMES,
  type SeveralFeatures,
} from './several-measures.ts';
import { SEVERAL_WEIGHTS } from './several-weights.ts';
import type { SentenceView } from './sentence-view.ts';

/** Sentences whose words are compared by what they mean, and of these those that are ranked. */
const SENTENCES = { compared: 96, ranked: 32 } as const;

/**
 * What holding the whole question once more costs, of what holding it counts: evidence of another
 * thing asked comes before more of the same. On MultiHop-RAG MAP@10 .516 → .523, for either fold.
 */
export const AGAIN = 0.5;

/**
 * Ranks sentences for a question that asks several things at once, best first. No sentence holds all
 * of it, so what it covers of the whole and of one clause tells most.
 */
export function rankSeveral(
  edition: Edition,
  view: QuestionView,
  hits: readonly Hit[],
): RankedSentence[] {
  const meaning = createMeaning(view);
  const compared = likeliestOf(edition, view, hits, meaning);
  const chosen = chooseInTurn(compared, AGAIN * SEVERAL_WEIGHTS.covered, SENTENCES.ranked);
  const ranked = chosen.flatMap(({ item: { article, number, passage }, score }) =>
    candidateAt(article, number, passage).map((candidate) => ({ ...candidate, score })),
  );
  const features = measureAll(view, ranked, meaning);
  return ranked.map((sentence, at) => ({
    ...sentence,
    features: features[at] ?? new Float64Array(),
  }));
}

/** A sentence of a passage that was hit. */
export interface Found extends Measured {
  readonly article: ArticleView;
  readonly number: number;
  readonly sentence: SentenceView;
  readonly passage: number;
  readonly score: number;
}

/** The likeliest sentences at first sight, with what they hold by the meaning of words too. */
export function likeliestOf(
  edition: Edition,
  view: QuestionView,
  hits: readonly Hit[],
  meaning: Meaning = createMeaning(view),
): Found[] {
  return sentencesOf(edition, view, hits)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, SENTENCES.compared)
    .map((found) => {
      const { article, sentence } = found;
      const meant = meaning.strengthsIn(sentence);
      const closer = { terms: sentence.terms.length, meant };
      return { ...found, ...scored(measureSeveral(view, edition, article, sentence, closer)) };
    })
    .toSorted(
      (a, b) => b.score - a.score || a.article.place - b.article.place || a.number - b.number,
    );
}

function sentencesOf(edition: Edition, view: QuestionView, hits: readonly Hit[]): Found[] {
  // 1 where nothing matches, so that nothing is divided by zero.
  const best = hits[0]?.score || 1;
  const articles = new Map<number, ArticleView>();
  return hits.flatMap(({ passage: { article: place, first, end }, score }) => {
    const share = score / best;
    // Hits are best first: the first of an article is its best.
    const article = articles.get(place) ?? new ArticleView(edition, view, place, share);
    articles.set(place, article);
    return Array.from({ length: end - first }, (_, at) => first + at).flatMap((number) => {
      const sentence = article.sentence(number);
      if (sentence === undefined) return [];
      const measured = measureSeveral(view, edition, article, sentence);
      return [{ article, number, sentence, passage: share, ...scored(measured) }];
    });
  });
}

function scored({ held, features }: Measured): Measured & { readonly score: number } {
  return { held, features, score: scoreOf(features, SEVERAL_WEIGHTS) };
}

/** Log-odds of being evidence among the sentences, up to a constant of the question. */
export function scoreOf(features: SeveralFeatures, weights: SeveralFeatures): number {
  return SEVERAL_NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}
