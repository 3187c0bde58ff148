import type { AnswerKind } from '../search/answer-kind.ts';
import { CONFIDENCE_MODEL } from './confidence-model.ts';
import { CONFIDENCE_WEIGHTS } from './confidence-weights.ts';
import { FEATURE_NAMES } from './features.ts';
import { logistic } from './logistic.ts';
import { createMeaning } from './meaning.ts';
import { newNamesIn } from './new-names.ts';
import { type Coverage, asksSeveral, type QuestionView } from './question-view.ts';
import { Networks, type NetworkWeights } from './network.ts';
import { parseNetworks } from './network-text.ts';
import type { RankedSentence } from './rank.ts';

/**
 * Below this confidence the answer is that there is no evidence. The first answers .79 of people's
 * questions, held out, two folds, .66 rightly, and refuses .77 of those without an answer; the second,
 * of questions that ask several things at once, keeps 96 % or more of those with evidence on either
 * fold of MultiHop-RAG and refuses 70 % or more of the others. docs/answers.md has the curves.
 */
const LEAST_CONFIDENCE = { short: 0.26, long: 0.3 } as const;

/** Whether a confidence is enough to cite. */
export function isEvident(view: QuestionView, confidence: number): boolean {
  return confidence >= (asksSeveral(view) ? LEAST_CONFIDENCE.long : LEAST_CONFIDENCE.short);
}

/** What confidence is judged on. All of it means the same in a corpus of any size. */
export const CONFIDENCE_NAMES = [
  /** Always 1. */
  'bias',
  /** Shares of the question, weighted by rarity: in the sentence, only beside it or in the title, */
  'here',
  'near',
  /** only elsewhere in the article, nowhere as a word or a related one, nowhere but as related. */
  'elsewhere',
  'nowhere',
  'relatedOnly',
  /** The largest share of one term that stands neither in the sentence nor beside it. */
  'worst',
  /** Shares of what the question means, by word vectors too: in the sentence, only beside it. */
  'meant',
  'meantNear',
  /** Of its heaviest terms, how much of the one that is met least. */
  'leastMeant',
  /** Cosine of the vectors of question and sentence. */
  'likeness',
  /** Share of the whole that one clause of the question found; it is from an outlet named in it. */
  'clause',
  'outletNamed',
  /** Names of the question that stand neither in the sentence nor beside it; only beside it. */
  'namesGone',
  'namesBeside',
  /** Share of what is asked besides names that stands neither in the sentence nor beside it; that */
  'predicateGone',
  /** is not met there by what the words mean. */
  'predicateFar',
  /** It lacks the date asked for; the number, age, money, length …; it holds it; it names nobody new. */
  'dateMissing',
  'amountMissing',
  'kindHeld',
  'nobodyNew',
  /** Somebody is asked for, and the sentence names states and governments only. */
  'statesOnly',
  /** A reason or a statement is asked for and no word tells of one. */
  'manner',
  /** A number stands before the thing counted: 1; it does not: -1. */
  'counted',
  'focusMissing',
  /** A definition is asked for, and the sentence begins with what is to be defined and "is". */
  'defined',
  'corrected',
  'pairs',
  'tightness',
  /** Logarithm of the number of terms. */
  'terms',
  /** The ranking's own softmax of the best sentence, and its lead over the second. */
  'probability',
  'lead',
] as const;

export type ConfidenceName = (typeof CONFIDENCE_NAMES)[number];
export type ConfidenceFeatures = Readonly<Record<ConfidenceName, number>>;

/** Kinds whose presence a pattern sees reliably, and those of which it sees a sign at most. */
const AMOUNTS: ReadonlySet<AnswerKind> = new Set<AnswerKind>([
  'age',
  'money',
  'percentage',
  'duration',
  'measure',
  'number',
]);
const SIGNED: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['reason', 'statement']);

/**
 * Measures how well the best of the ranked sentences is founded, on absolute grounds: a retrieval
 * score is comparable within one question only and plays no part.
 * @param ranked best first, at least one.
 */
export function measureConfidence(
  view: QuestionView,
  ranked: readonly [RankedSentence, ...RankedSentence[]],
): ConfidenceFeatures {
  const [best, second] = ranked;
  const { question, weights, total, relatedKnown } = view;
  const { terms, kind } = question;
  const value = (name: (typeof FEATURE_NAMES)[number]) =>
    best.features[FEATURE_NAMES.indexOf(name)] ?? 0;
  const coverage = best.sentence.coverage;
  const here = coverage.strengths;
  const beside = strongest(view, [best.before, best.after, best.title]);
  const inArticle = strongest(
    view,
    ranked.filter(({ place }) => place === best.place).map(({ sentence }) => sentence),
  );
  const at = (strengths: readonly number[], term: number) => strengths[term] ?? 0;
  const meaning = createMeaning(view);
  const meant = meaning.strengthsIn(best.sentence);
  const meantBeside = [best.before, best.after, best.title].flatMap((it) =>
    it ? [meaning.strengthsIn(it)] : [],
  );
  const meantAround = (term: number) =>
    Math.max(at(meant, term), ...meantBeside.map((strengths) => at(strengths, term)));
  const around = (term: number) => Math.max(at(here, term), at(beside, term));
  const share = (counts: (term: number) => number | boolean) =>
    weights.reduce((sum, weight, term) => sum + weight * Number(counts(term)), 0) / total;
  const names = terms.flatMap(({ name }, term) => (name ? [term] : []));
  const lead = Math.min(MOST_LEAD, best.score - (second?.score ?? Number.NEGATIVE_INFINITY));
  const exponentials = ranked.map(({ score }) => Math.exp(score - best.score));
  return {
    bias: 1,
    here: share((term) => at(here, term)),
    near: share((term) => Math.max(0, at(beside, term) - at(here, term))),
    elsewhere: share((term) => Math.max(0, at(inArticle, term) - around(term))),
    nowhere: share((term) => terms[term]?.known === false && relatedKnown[term] !== true),
    relatedOnly: share((term) => terms[term]?.known === false && relatedKnown[term] === true),
    worst: Math.max(0, ...weights.map((it, term) => (around(term) === 0 ? it / total : 0))),
    meant: value('meant'),
    meantNear: share((term) => meantAround(term) - at(meant, term)),
    leastMeant: value('leastMeant'),
    likeness: value('likeness'),
    clause: value('clause'),
    outletNamed: value('outletNamed'),
    namesGone: Math.min(MOST_NAMES, names.filter((term) => around(term) === 0).length),
    namesBeside: Math.min(
      MOST_NAMES,
      names.filter((term) => at(here, term) === 0 && at(beside, term) > 0).length,
    ),
    predicateGone: predicateGone(view, best, coverage, (term) => Math.sign(around(term))),
    predicateFar: predicateGone(view, best, coverage, meantAround),
    dateMissing: kind === 'date' && value('kindHeld') === 0 ? 1 : 0,
    amountMissing: AMOUNTS.has(kind) && value('kindHeld') === 0 ? 1 : 0,
    kindHeld: (kind === 'date' || AMOUNTS.has(kind)) && value('kindHeld') === 1 ? 1 : 0,
    nobodyNew:
      (kind === 'person' || kind === 'place' || kind === 'name') && value('newNames') === 0 ? 1 : 0,
    statesOnly: kind === 'person' && namesOnlyStates(view, best) ? 1 : 0,
    manner: SIGNED.has(kind) && value('kindHeld') === 0 ? 1 : 0,
    counted: kind !== 'number' || question.focus === undefined ? 0 : 2 * value('numberByFocus') - 1,
    focusMissing: question.focus !== undefined && value('focus') === 0 ? 1 : 0,
    defined: kind === 'definition' && value('defines') === 1 ? 1 : 0,
    corrected: share((term) => terms[term]?.corrected === true),
    pairs: value('pairs'),
    tightness: value('tightness'),
    terms: Math.log(Math.max(FEWEST_TERMS, terms.length)),
    probability: 1 / exponentials.reduce((sum, it) => sum + it, 0),
    lead,
  };
}

/** Questions of fewer terms are too rare in the benchmarks to learn from: they count as this many. */
const FEWEST_TERMS = 3;
/** More names than this are a list, of which no sentence holds all. */
const MOST_NAMES = 2;
/** A sentence further ahead than this is as good as alone. */
const MOST_LEAD = 2;

/**
 * Of the terms that are no names, neither by the question's capitals nor by the sentence's, the share
 * that is missing: "Where was Kirby born?" finds Kirby anywhere.
 */
function predicateGone(
  { question, weights }: QuestionView,
  { sentence }: RankedSentence,
  { places }: Coverage,
  around: (term: number) => number,
): number {
  const predicate = question.terms.flatMap(({ name }, term) => {
    const found = sentence.terms[places[term] ?? -1];
    return name || (found !== undefined && /^\p{Lu}/u.test(found.word)) ? [] : [term];
  });
  const sum = (value: (term: number) => number) =>
    predicate.reduce((total, term) => total + (weights[term] ?? 0) * value(term), 0);
  return predicate.length === 0 ? 0 : sum((term) => 1 - around(term)) / sum(() => 1);
}

/** Whether the names that a sentence adds to the question's are all of states. */
function namesOnlyStates(view: QuestionView, { sentence }: RankedSentence): boolean {
  const added = newNamesIn(view, sentence);
  return added.length > 0 && added.every(({ terms }) => view.states.isState(terms));
}

function strongest(
  view: QuestionView,
  sentences: readonly (RankedSentence['sentence'] | undefined)[],
): readonly number[] {
  const all = sentences.flatMap((it) => (it ? [it.coverage.strengths] : []));
  return view.weights.map((_, term) =>
    Math.max(0, ...all.map((strengths) => strengths[term] ?? 0)),
  );
}

/** Judges how likely the best sentence answers: a calibrated probability, 0 to 1. */
export type ConfidenceModel = (view: QuestionView, ranked: readonly RankedSentence[]) => number;

/**
 * What confidence in the answer to a question that asks one thing is judged on: the above, and all
 * that the ranking measured of the best sentence.
 */
export const EVIDENCE_NAMES = [
  ...CONFIDENCE_NAMES,
  ...FEATURE_NAMES.map((name) => `its-${name}` as const),
] as const;

/** @returns the values of `EVIDENCE_NAMES`. */
export function evidenceVector(
  features: ConfidenceFeatures,
  best: Pick<RankedSentence, 'features'>,
): Float64Array {
  return Float64Array.from([...CONFIDENCE_NAMES.map((name) => features[name]), ...best.features]);
}

/**
 * Networks for questions that ask one thing, a logistic regression for those that ask several at once; 0
 * where nothing was asked or found.
 * @param networks over `EVIDENCE_NAMES`, whose prediction is the log-odds.
 */
export function createConfidenceModel(
  networks: NetworkWeights = parseNetworks(CONFIDENCE_MODEL, EVIDENCE_NAMES),
  weights: ConfidenceFeatures = CONFIDENCE_WEIGHTS,
): ConfidenceModel {
  const ofOne = new Networks(networks);
  return (view, [best, ...others]) => {
    if (best === undefined || view.question.terms.length === 0) return 0;
    const features = measureConfidence(view, [best, ...others]);
    if (asksSeveral(view)) return probabilityOf(features, weights);
    return logistic(ofOne.predict(evidenceVector(features, best)));
  };
}

export function probabilityOf(features: ConfidenceFeatures, weights: ConfidenceFeatures): number {
  return logistic(CONFIDENCE_NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0));
}
