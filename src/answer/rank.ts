import { isAskedDay } from '../search/dates-in-question.ts';
import type { Edition } from '../search/edition.ts';
import type { Hit } from '../search/passage-index.ts';
import { type CandidateSentence, candidateAt } from './candidate.ts';
import { FEATURE_NAMES, type FeatureName, type FeatureVector, measureAll } from './features.ts';
import { ArticleView } from './article-view.ts';
import { asksSeveral, type QuestionView } from './question-view.ts';
import { Networks, type NetworkWeights } from './network.ts';
import { parseNetworks } from './network-text.ts';
import { rankSeveral } from './rank-several.ts';
import { RANKING_MODEL } from './ranking-model.ts';

/** A sentence and how well it answers. */
export interface RankedSentence extends CandidateSentence {
  readonly features: FeatureVector;
  /** Log-odds of being the answer among the candidates, up to a constant of the question. */
  readonly score: number;
}

/** Sentences that are measured in full: the answer is nearly always among this many. */
const SENTENCES_MEASURED = 48;
/**
 * What it counts when somebody's statement is asked for and that person speaks in the sentence. The
 * benchmarks ask for few statements by name, so that the networks learn little of it.
 */
const SPEAKER = 1;

/** The same when a definition is asked for and the sentence begins as one. */
const DEFINES = 1;

/**
 * What it counts that an article was published on a day that the question names: more than any wording.
 * The benchmarks of questions that ask one thing have no dates to learn it from.
 */
const DAY_NAMED = 4;

/** Scores a feature vector. */
export type RankingModel = (features: FeatureVector) => number;

/** @param weights over `FEATURE_NAMES`, whose prediction is the score. */
export function createRankingModel(
  weights: NetworkWeights = parseNetworks(RANKING_MODEL, FEATURE_NAMES),
): RankingModel {
  const networks = new Networks(weights);
  const placeOf = (name: FeatureName) => FEATURE_NAMES.indexOf(name);
  const [asked, speaks] = [placeOf('asked-statement'), placeOf('speaks')];
  const [askedWhat, defines] = [placeOf('asked-definition'), placeOf('defines')];
  return (features) => {
    const value = (at: number) => features[at] ?? 0;
    return (
      networks.predict(features) +
      SPEAKER * value(asked) * value(speaks) +
      DEFINES * value(askedWhat) * value(defines)
    );
  };
}

/** Scores the likeliest sentences of the passages that were hit, best first; ties in reading order. */
export function rankSentences(
  model: RankingModel,
  edition: Edition,
  view: QuestionView,
  hits: readonly Hit[],
): RankedSentence[] {
  if (asksSeveral(view)) return rankSeveral(edition, view, hits);
  const { shelf } = edition;
  const dated = (place: number) =>
    isAskedDay(view.question.days, shelf.day(place)) ? DAY_NAMED : 0;
  const candidates = candidatesOf(edition, view, hits);
  const vectors = measureAll(view, candidates);
  return candidates
    .map((candidate, at) => {
      const features = vectors[at] ?? new Float64Array();
      return { ...candidate, features, score: model(features) + dated(candidate.place) };
    })
    .toSorted((a, b) => b.score - a.score || a.place - b.place || a.number - b.number);
}

/** The likeliest sentences of the passages that were hit, each among its neighbours. */
export function candidatesOf(
  edition: Edition,
  view: QuestionView,
  hits: readonly Hit[],
): CandidateSentence[] {
  // 1 where nothing matches, so that nothing is divided by zero.
  const best = hits[0]?.score || 1;
  const bestOf = new Map<number, number>();
  for (const { passage, score } of hits) {
    bestOf.set(passage.article, Math.max(bestOf.get(passage.article) ?? 0, score / best));
  }
  const articles = new Map<number, ArticleView>();
  const articleAt = (place: number): ArticleView => {
    const known =
      articles.get(place) ?? new ArticleView(edition, view, place, bestOf.get(place) ?? 0);
    articles.set(place, known);
    return known;
  };
  return hits
    .flatMap((hit) => sketchesOf(view, articleAt(hit.passage.article), hit, hit.score / best))
    .toSorted((a, b) => b.promise - a.promise)
    .slice(0, SENTENCES_MEASURED)
    .flatMap(({ article, number, passage }) => candidateAt(article, number, passage));
}

/** A sentence at first sight. */
interface Sketch {
  readonly article: ArticleView;
  readonly number: number;
  readonly passage: number;
  /** How much of the question it and its neighbours hold, and how good its passage is. */
  readonly promise: number;
}

/** What a neighbour's words, and the passage's score, count at first sight. */
const SKETCH = { beside: 0.35, passage: 0.5 } as const;

function sketchesOf(
  view: QuestionView,
  article: ArticleView,
  { passage: { first, end } }: Hit,
  passage: number,
): Sketch[] {
  const sketches: Sketch[] = [];
  const strengthsAt = (number: number) => article.sentence(number)?.coverage.strengths;
  let before = strengthsAt(first - 1);
  let here = strengthsAt(first);
  for (let number = first; number < end; number += 1) {
    const after = strengthsAt(number + 1);
    let covered = 0;
    for (let at = 0; at < view.weights.length; at += 1) {
      const beside = Math.max(before?.[at] ?? 0, after?.[at] ?? 0);
      covered += (view.weights[at] ?? 0) * Math.max(here?.[at] ?? 0, SKETCH.beside * beside);
    }
    const promise = covered / view.total + SKETCH.passage * passage;
    sketches.push({ article, number, passage, promise });
    [before, here] = [here, after];
  }
  return sketches;
}
