import type { AnswerKind } from '../search/answer-kind.ts';
import { holds } from './evidence.ts';
import { createMeaning, type Meaning } from './meaning.ts';
import {
  bestClause,
  combine,
  defines,
  describes,
  inOrder,
  isOfDate,
  kindHeld,
  matchedSpeaks,
  nearPairs,
  opens,
  othersSpeak,
  pairs,
  strength,
} from './measures.ts';
import { measurePredicate } from './predicate.ts';
import { measureSought } from './sought.ts';
import type { Coverage, QuestionView } from './question-view.ts';
import { newNamesIn } from './new-names.ts';
import type { SentenceView } from './sentence-view.ts';

/** A sentence among its neighbours. */
export interface Candidate {
  readonly sentence: SentenceView;
  readonly before: SentenceView | undefined;
  readonly after: SentenceView | undefined;
  readonly title: SentenceView;
  /** The passage's score as a share of the best passage's. */
  readonly passage: number;
  /** The best passage score in the article as a share of the best passage's. */
  readonly article: number;
  /** Number of the sentence in its article. */
  readonly number: number;
  /** Who printed it. */
  readonly outlet: string;
}

/** The kinds that a model tells apart, in the order of their features. */
const KINDS: readonly AnswerKind[] = [
  'person',
  'place',
  'name',
  'date',
  'duration',
  'number',
  'money',
  'percentage',
  'age',
  'reason',
  'statement',
  'definition',
  'yes-no',
  'any',
];

/** Names of what is measured, in the order of a feature vector. All values are finite. */
export const FEATURE_NAMES = [
  'exact',
  'soft',
  'termShare',
  'rarest',
  'before',
  'after',
  'titled',
  'elsewhere',
  'passage',
  'article',
  'pairs',
  'order',
  'tightness',
  'density',
  'names',
  'namesBefore',
  'subject',
  'focus',
  'numberByFocus',
  'kindHeld',
  'newNames',
  'newNumbers',
  'date',
  'money',
  'percentage',
  'duration',
  'quotation',
  'said',
  'reason',
  'describes',
  'opens',
  'defines',
  'speaks',
  'preposition',
  'first',
  'position',
  'length',
  'pronoun',
  'asks',
  'terms',
  'meant',
  'meantBeside',
  'meantTitle',
  'meantFocus',
  'leastMeant',
  'likeness',
  'likenessBefore',
  'likenessAfter',
  'clause',
  'outletNamed',
  'soughtNear',
  'soughtBefore',
  'soughtBy',
  'asksSubject',
  'predicate',
  'predicateMeant',
  'leastPredicate',
  'nearPairs',
  'likenessPredicate',
  'soughtJoined',
  'othersSpeak',
  'asksRole',
  'exactGap',
  'softGap',
  'meantGap',
  'likenessGap',
  ...KINDS.map((kind) => `asked-${kind}` as const),
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

export type FeatureVector = Float64Array;

/** Scale of `length`: a sentence of so many terms has 1. */
const TERMS_PER_LENGTH = 20;

/** News tells what matters first: behind so many sentences the place says nothing more. */
const LEAD_SENTENCES = 25;

/** What each candidate lacks of the best one's. */
const GAPS = [
  ['exactGap', 'exact'],
  ['softGap', 'soft'],
  ['meantGap', 'meant'],
  ['likenessGap', 'likeness'],
] as const satisfies readonly (readonly [FeatureName, FeatureName])[];

/**
 * Measures each candidate against the question. One vector a candidate, in `FEATURE_NAMES` order.
 * @param meaning of the question; it remembers what it measured already.
 */
export function measureAll(
  view: QuestionView,
  candidates: readonly Candidate[],
  meaning: Meaning = createMeaning(view),
): FeatureVector[] {
  // In one memory, which is slow to get: a vector is larger than what V8 keeps in its own heap.
  const size = FEATURE_NAMES.length;
  const kind = KINDS.find((it) => it === view.question.kind);
  const asked = kind === undefined ? -1 : FEATURE_NAMES.indexOf(`asked-${kind}`);
  const memory = new Float64Array(candidates.length * size);
  const vectors = candidates.map((candidate, at) => {
    const vector = memory.subarray(at * size, (at + 1) * size);
    vector.set(measure(view, meaning, candidate));
    if (asked >= 0) vector[asked] = 1;
    return vector;
  });
  for (const [gap, of] of GAPS) {
    const [at, source] = [FEATURE_NAMES.indexOf(gap), FEATURE_NAMES.indexOf(of)];
    const most = vectors.reduce((best, vector) => Math.max(best, vector[source] ?? 0), 0);
    for (const vector of vectors) vector[at] = most - (vector[source] ?? 0);
  }
  return vectors;
}

/** All that one candidate tells by itself: what stands before the gaps and kinds. */
function measure(view: QuestionView, meaning: Meaning, candidate: Candidate): readonly number[] {
  const { question, weights, total } = view;
  const { sentence, before, after, title, number } = candidate;
  const { terms, text, language } = sentence;
  const here = sentence.coverage;
  const previous = before?.coverage;
  const next = after?.coverage;
  const titled = title.coverage;
  const near = combine(here, previous, next, titled);
  const share = (value: (at: number) => number) => {
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * value(at);
    return sum / total;
  };
  const beyond = (coverage: Coverage | undefined) =>
    share((at) => Math.max(0, strength(coverage, at) - strength(here, at)));
  const isExact = (at: number) => (strength(here, at) === 1 ? 1 : 0);
  const names = question.terms.flatMap(({ name }, at) => (name ? [at] : []));
  const matched = here.places.filter((place) => place >= 0);
  const exact = share(isExact);
  const newNames = newNamesIn(view, sentence);
  const newNumbers = sentence.numbers.filter(
    (at) =>
      !view.asked.has(terms[at]?.term ?? '') &&
      // "In how many countries?" is not answered by "in May 2008".
      !(question.kind === 'number' && isOfDate(sentence, at)),
  );
  const heaviestWeight = Math.max(...weights);
  const heaviest = weights.indexOf(heaviestWeight);
  const focus = question.focus === undefined ? -1 : (here.places[question.focus] ?? -1);
  const meant = meaning.strengthsIn(sentence);
  const meantNear = (others: readonly (SentenceView | undefined)[]) => {
    const all = others.flatMap((it) => (it ? [meaning.strengthsIn(it)] : []));
    return share((at) => {
      let most = 0;
      for (const strengths of all) most = Math.max(most, (strengths[at] ?? 0) - (meant[at] ?? 0));
      return most;
    });
  };
  const sought = measureSought(view, sentence, newNames, newNumbers);
  const predicate = measurePredicate(view, meaning, sentence, [before, after, title]);
  const heavy = weights.flatMap((weight, at) => (weight >= HEAVY * heaviestWeight ? [at] : []));
  return [
    exact,
    share((at) => strength(here, at)),
    question.terms.filter((_, at) => isExact(at) === 1).length / Math.max(1, question.terms.length),
    strength(here, heaviest),
    beyond(previous),
    beyond(next),
    beyond(titled),
    share((at) => (strength(near, at) === 0 ? 1 : 0)),
    candidate.passage,
    candidate.article,
    pairs(view, here),
    inOrder(here),
    matched.length < 2 ? 0 : matched.length / (Math.max(...matched) - Math.min(...matched) + 1),
    matched.length / Math.max(1, terms.length),
    names.length === 0 ? 0.5 : names.filter((at) => isExact(at) === 1).length / names.length,
    names.length === 0
      ? 0.5
      : names.filter((at) => strength(previous, at) === 1).length / names.length,
    names.some((at) => (here.places[at] ?? -1) >= 0 && (here.places[at] ?? 9) < 4) ? 1 : 0,
    question.focus === undefined ? 0.5 : strength(here, question.focus),
    focus >= 0 && sentence.numbers.some((at) => at < focus && focus - at <= 3) ? 1 : 0,
    kindHeld(question.kind, sentence, newNames.length, newNumbers.length),
    Math.min(3, newNames.length),
    Math.min(3, newNumbers.length),
    holds('date', text, language),
    holds('money', text, language),
    holds('percentage', text, language),
    holds('duration', text, language),
    /["“”«»„「」『』]/.test(text) ? 1 : 0,
    holds('statement', text, language),
    holds('reason', text, language),
    describes(sentence, here),
    opens(here),
    defines(sentence, here),
    matchedSpeaks(sentence, here),
    /\b(?:in|at|near|from|to|outside) (?:the )?\p{Lu}/u.test(text) ? 1 : 0,
    number === 0 ? 1 : 0,
    Math.min(number, LEAD_SENTENCES) / LEAD_SENTENCES,
    Math.min(60, terms.length) / TERMS_PER_LENGTH,
    /^["“]?(?:he|she|it|they|his|her|their|its|this|that|these|those|but|and)\b/i.test(text)
      ? 1
      : 0,
    /\?["”’»)]*$/.test(text) ? 1 : 0,
    question.terms.length,
    share((at) => meant[at] ?? 0),
    meantNear([before, after]),
    meantNear([title]),
    question.focus === undefined ? 0.5 : (meant[question.focus] ?? 0),
    Math.min(1, ...heavy.map((at) => meant[at] ?? 0)),
    meaning.likenessTo(sentence),
    before ? meaning.likenessTo(before) : 0,
    after ? meaning.likenessTo(after) : 0,
    bestClause(view, here, titled),
    question.outlets.includes(candidate.outlet) ? 1 : 0,
    sought.near,
    sought.before,
    sought.by,
    question.asksSubject ?? 0.5,
    predicate.here,
    predicate.meant,
    predicate.least,
    nearPairs(view, here),
    meaning.predicateLikeness(sentence),
    sought.joined,
    othersSpeak(sentence, newNames),
    question.asksRole ? 1 : 0,
  ];
}

/** Terms that weigh at least this share of the heaviest are what the question is about. */
const HEAVY = 0.8;
