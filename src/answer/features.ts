import type { AnswerKind } from '../search/answer-kind.ts';
import { hasCapitals } from '../search/languages.ts';
import { holds, speaks } from './evidence.ts';
import { createMeaning, type Meaning } from './meaning.ts';
import type { Coverage, QuestionView } from './question-view.ts';
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
  'exactGap',
  'softGap',
  'meantGap',
  'likenessGap',
  ...KINDS.map((kind) => `asked-${kind}` as const),
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

export type FeatureVector = Float64Array;

/** Scale of `length`: a sentence of so many terms has 1. */
export const TERMS_PER_LENGTH = 20;

/** News tells what matters first: behind so many sentences the place says nothing more. */
const LEAD_SENTENCES = 25;

/** What each candidate lacks of the best one's. */
const GAPS = [
  ['exactGap', 'exact'],
  ['softGap', 'soft'],
  ['meantGap', 'meant'],
  ['likenessGap', 'likeness'],
] as const satisfies readonly (readonly [FeatureName, FeatureName])[];

/** Measures each candidate against the question. One vector a candidate, in `FEATURE_NAMES` order. */
export function measureAll(view: QuestionView, candidates: readonly Candidate[]): FeatureVector[] {
  const meaning = createMeaning(view);
  const vectors = candidates.map((candidate) => measure(view, meaning, candidate));
  for (const [gap, of] of GAPS) {
    const [at, source] = [FEATURE_NAMES.indexOf(gap), FEATURE_NAMES.indexOf(of)];
    const most = vectors.reduce((best, vector) => Math.max(best, vector[source] ?? 0), 0);
    for (const vector of vectors) vector[at] = most - (vector[source] ?? 0);
  }
  return vectors;
}

function measure(view: QuestionView, meaning: Meaning, candidate: Candidate): FeatureVector {
  const { question, weights, total } = view;
  const { sentence, before, after, title, number } = candidate;
  const { terms, text, language } = sentence;
  const here = sentence.coverage;
  const previous = before?.coverage;
  const next = after?.coverage;
  const titled = title.coverage;
  const near = combine(here, previous, next, titled);
  const share = (value: (at: number) => number) =>
    weights.reduce((sum, weight, at) => sum + weight * value(at), 0) / total;
  const beyond = (coverage: Coverage | undefined) =>
    share((at) => Math.max(0, strength(coverage, at) - strength(here, at)));
  const isExact = (at: number) => (strength(here, at) === 1 ? 1 : 0);
  const names = question.terms.flatMap(({ name }, at) => (name ? [at] : []));
  const matched = here.places.filter((place) => place >= 0);
  const exact = share(isExact);
  const newNames = sentence.names.filter((run) => !run.terms.some((term) => view.asked.has(term)));
  const newNumbers = sentence.numbers.filter((at) => !view.asked.has(terms[at]?.term ?? ''));
  const heaviestWeight = Math.max(...weights);
  const heaviest = weights.indexOf(heaviestWeight);
  const focus = question.focus === undefined ? -1 : (here.places[question.focus] ?? -1);
  const meant = meaning.strengthsIn(sentence);
  const meantNear = (others: readonly (SentenceView | undefined)[]) => {
    const all = others.flatMap((it) => (it ? [meaning.strengthsIn(it)] : []));
    return share((at) =>
      Math.max(0, ...all.map((strengths) => (strengths[at] ?? 0) - (meant[at] ?? 0))),
    );
  };
  const heavy = weights.flatMap((weight, at) => (weight >= HEAVY * heaviestWeight ? [at] : []));
  const values = [
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
    ...GAPS.map(() => 0),
    ...KINDS.map((kind) => (kind === question.kind ? 1 : 0)),
  ];
  return Float64Array.from(values);
}

/** Terms that weigh at least this share of the heaviest are what the question is about. */
const HEAVY = 0.8;

function combine(...coverages: readonly (Coverage | undefined)[]): Coverage {
  const [first] = coverages;
  const strengths = (first?.strengths ?? []).map((_, at) =>
    Math.max(...coverages.map((coverage) => coverage?.strengths[at] ?? 0)),
  );
  return { strengths, places: [] };
}

/**
 * Of the clause that the sentence holds most of: what it holds, as a share of the whole question;
 * what only the title holds counts less.
 */
function bestClause(
  { question, weights, total }: QuestionView,
  here: Coverage,
  titled: Coverage,
): number {
  const held = (at: number) =>
    strength(here, at) === 1 ? 1 : strength(titled, at) === 1 ? TITLE_SHARE : 0;
  const sums = question.clauses.map((places) =>
    places.reduce((sum, at) => sum + (weights[at] ?? 0) * held(at), 0),
  );
  return Math.max(0, ...sums) / total;
}

/** What a term in the title counts of one in the sentence, measured on MultiHop-RAG. */
export const TITLE_SHARE = 0.3;

/** Share of the question's neighbouring terms that are neighbours in the sentence too. */
function pairs({ question }: QuestionView, { places }: Coverage): number {
  if (question.terms.length < 2) return 0;
  const together = places
    .slice(1)
    .filter(
      (place, at) => place >= 0 && (places[at] ?? -1) >= 0 && place - (places[at] ?? 0) === 1,
    );
  return together.length / (question.terms.length - 1);
}

/** Share of the matched terms that follow each other as in the question. */
function inOrder({ places }: Coverage): number {
  const matched = places.filter((place) => place >= 0);
  if (matched.length < 2) return 0;
  const rising = matched.slice(1).filter((place, at) => place > (matched[at] ?? 0)).length;
  return rising / (matched.length - 1);
}

/** Whether the sentence says who or what a term of the question is: "Kirby, a spokesman", "X is a". */
function describes({ text, terms }: SentenceView, { places }: Coverage): number {
  return places.some((place) => {
    const end = terms[place]?.end;
    return (
      end !== undefined &&
      /^["”’]?(?:, (?:an?|the|who|which|\p{Ll})| (?:is|are|was|were) (?:an?|the)\b| \()/u.test(
        text.slice(end, end + 12),
      )
    );
  })
    ? 1
    : 0;
}

/** Whether a word of the question is who speaks in the sentence. */
function matchedSpeaks({ text, terms }: SentenceView, { places }: Coverage): number {
  return places.some((place) => {
    const term = terms[place];
    return term !== undefined && speaks(text, term.start, term.end);
  })
    ? 1
    : 0;
}

/** Share of the question's terms among the first of the sentence: what it is about. */
function opens({ places }: Coverage): number {
  return places.filter((place) => place >= 0 && place < OPENING_TERMS).length / OPENING_TERMS;
}

const OPENING_TERMS = 3;

/** Whether the sentence begins with terms of the question and a form of "be": "X are a type of". */
function defines({ text, terms }: SentenceView, { places }: Coverage): number {
  const matched = new Set(places);
  let last = 0;
  while (matched.has(last)) last += 1;
  const end = terms[last - 1]?.end;
  const isAtStart = !/\p{L}{4}/u.test(text.slice(0, terms[0]?.start));
  return end !== undefined && isAtStart && BE.test(text.slice(end, end + 20)) ? 1 : 0;
}

/** "X is a", "X are a type of", "X means"; not "X are banned", which says no more of what X is. */
const BE =
  /^["”’)]?,? (?:(?:is|are|was|were) (?:an?|the|any|one|types?|kinds?|forms?)\b|refers? to|means?\b)/;

/** Whether the sentence holds the kind of thing asked for, beyond what the question gave; ½ unseen. */
function kindHeld(
  kind: AnswerKind,
  { text, language }: SentenceView,
  newNames: number,
  newNumbers: number,
): number {
  switch (kind) {
    case 'person':
    case 'place':
      if (!hasCapitals(language)) return 0.5;
      return newNames > 0 ? 1 : 0;
    case 'number':
      return newNumbers > 0 ? 1 : 0;
    case 'date':
    case 'duration':
    case 'money':
    case 'percentage':
    case 'age':
    case 'measure':
    case 'reason':
    case 'statement':
      return holds(kind, text, language);
    case 'definition':
    case 'yes-no':
    case 'any':
      return 0.5;
  }
}

function strength(coverage: Coverage | undefined, at: number): number {
  return coverage?.strengths[at] ?? 0;
}
