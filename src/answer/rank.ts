import type { ArticleFacts, Sentence } from '../corpus/article.ts';
import type { Edition } from '../search/edition.ts';
import type { Hit } from '../search/passage-index.ts';
import {
  type Candidate,
  FEATURE_NAMES,
  type FeatureName,
  type FeatureVector,
  measureAll,
  TERMS_PER_LENGTH,
  TITLE_SHARE,
} from './features.ts';
import { isLong, MOST_TERMS_LEARNED, type QuestionView, strengthsIn } from './question-view.ts';
import { RANKING_MODEL } from './ranking-model.ts';
import { type SentenceView, viewSentence } from './sentence-view.ts';
import { parseTrees, predict, type TreeNode } from './trees.ts';

/** A sentence that may answer. */
export interface CandidateSentence extends Candidate {
  /** Place of its article in the edition. */
  readonly place: number;
  readonly facts: ArticleFacts;
  readonly span: Sentence;
}

/** A sentence and how well it answers. */
export interface RankedSentence extends CandidateSentence {
  readonly features: FeatureVector;
  /** Log-odds of being the answer among the candidates, up to a constant of the question. */
  readonly score: number;
}

/** Sentences that are measured in full: the answer is nearly always among this many. */
const SENTENCES_MEASURED = 48;
/** The same where several things are asked at once. */
const SENTENCES_OF_LONG = 80;

/**
 * What it counts when somebody's statement is asked for and that person speaks in the sentence. The
 * benchmarks ask for few statements by name, so that the trees learn little of it.
 */
const SPEAKER = 1;

/** Scales coverage to the range of the trees' sums. */
const COVERED = 25;
/** What the best clause, and an outlet that the question names, count beside the whole. */
const CLAUSE = 0.5;
const NAMED = 0.03;
/** BM25's length normalisation of a sentence (k1 = 1.2, b = 0.5) of this many terms on average. */
const MEAN_TERMS = 14;
const normalise = (terms: number) => 2.2 / (1 + 1.2 * (0.5 + (0.5 * terms) / MEAN_TERMS));

/** Scores a feature vector. */
export type RankingModel = (features: FeatureVector) => number;

/** @param trees over `FEATURE_NAMES`, whose sum is the score. */
export function createRankingModel(
  trees: readonly TreeNode[] = parseTrees(RANKING_MODEL, FEATURE_NAMES),
): RankingModel {
  const placeOf = (name: FeatureName) => FEATURE_NAMES.indexOf(name);
  const [asked, speaks, terms] = [placeOf('asked-statement'), placeOf('speaks'), placeOf('terms')];
  const [exact, titled, length] = [placeOf('exact'), placeOf('titled'), placeOf('length')];
  const [clause, named] = [placeOf('clause'), placeOf('outletNamed')];
  return (features) => {
    const value = (at: number) => features[at] ?? 0;
    if (value(terms) <= MOST_TERMS_LEARNED)
      return predict(trees, features) + SPEAKER * value(asked) * value(speaks);
    const whole = value(exact) * normalise(value(length) * TERMS_PER_LENGTH);
    return (
      COVERED *
      (whole + TITLE_SHARE * value(titled) + CLAUSE * value(clause) + NAMED * value(named))
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
  const candidates = candidatesOf(edition, view, hits);
  const vectors = measureAll(view, candidates);
  return candidates
    .map((candidate, at) => {
      const features = vectors[at] ?? new Float64Array();
      return { ...candidate, features, score: model(features) };
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
    const known = articles.get(place) ?? viewArticle(edition, place, bestOf.get(place) ?? 0);
    articles.set(place, known);
    return known;
  };
  return hits
    .flatMap((hit) => sketchesOf(edition, view, hit, hit.score / best))
    .toSorted((a, b) => b.promise - a.promise)
    .slice(0, isLong(view) ? SENTENCES_OF_LONG : SENTENCES_MEASURED)
    .map((sketch) => elaborate(edition, articleAt(sketch.place), sketch))
    .filter((candidate) => candidate !== undefined);
}

/** An article while its sentences are looked at. */
interface ArticleView {
  readonly place: number;
  readonly facts: ArticleFacts;
  /** Of its sentences. */
  readonly count: number;
  readonly title: SentenceView;
  /** Score of its best passage as a share of the best passage's. */
  readonly score: number;
  readonly sentences: Map<number, SentenceView>;
}

function viewArticle({ shelf, cutters }: Edition, place: number, score: number): ArticleView {
  const facts = shelf.facts(place);
  const title = viewSentence(facts.title, cutters.of(facts.language));
  return { place, facts, count: shelf.sentenceCount(place), title, score, sentences: new Map() };
}

/** A sentence at first sight. */
interface Sketch {
  readonly place: number;
  readonly number: number;
  readonly passage: number;
  /** How much of the question it and its neighbours hold, and how good its passage is. */
  readonly promise: number;
}

/** What a neighbour's words, and the passage's score, count at first sight. */
const SKETCH = { beside: 0.35, passage: 0.5 } as const;

function sketchesOf(
  edition: Edition,
  view: QuestionView,
  { passage: { article: place, first, end } }: Hit,
  passage: number,
): Sketch[] {
  const cutter = edition.cutters.of(edition.shelf.language(place));
  const strengths = new Map<number, readonly number[]>();
  for (let number = first - 1; number <= end; number += 1) {
    const text = edition.shelf.sentence(place, number)?.text;
    if (text !== undefined) strengths.set(number, strengthsIn(view, cutter, text));
  }
  const strength = (number: number, at: number) => strengths.get(number)?.[at] ?? 0;
  return Array.from({ length: end - first }, (_, offset) => {
    const number = first + offset;
    let covered = 0;
    view.weights.forEach((weight, at) => {
      const beside = Math.max(strength(number - 1, at), strength(number + 1, at));
      covered += weight * Math.max(strength(number, at), SKETCH.beside * beside);
    });
    return { place, number, passage, promise: covered / view.total + SKETCH.passage * passage };
  });
}

function elaborate(
  edition: Edition,
  article: ArticleView,
  { place, number, passage }: Sketch,
): CandidateSentence | undefined {
  const span = edition.shelf.sentence(place, number);
  const sentence = sentenceView(edition, article, number);
  if (span === undefined || sentence === undefined) return undefined;
  return {
    place,
    facts: article.facts,
    span,
    sentence,
    before: sentenceView(edition, article, number - 1),
    after: sentenceView(edition, article, number + 1),
    title: article.title,
    passage,
    article: article.score,
    number,
    outlet: article.facts.outlet,
  };
}

function sentenceView(
  { shelf, cutters }: Edition,
  { place, facts, sentences }: ArticleView,
  number: number,
): SentenceView | undefined {
  const known = sentences.get(number);
  const text = known === undefined ? shelf.sentence(place, number)?.text : undefined;
  if (text === undefined) return known;
  const fresh = viewSentence(text, cutters.of(facts.language));
  sentences.set(number, fresh);
  return fresh;
}
