import { placeOfKind } from './evidence.ts';
import type { QuestionView } from './question-view.ts';
import type { NameRun, SentenceView } from './sentence-view.ts';

/** A run of a sentence's terms, by their places. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** How what a question asks for stands among the question's words in a sentence. */
export interface Sought {
  /** Share of the question that stands near it, nearer words counting more, 0…1. */
  readonly near: number;
  /** Share of what the sentence holds of the question that comes behind it; ½ where there is none. */
  readonly before: number;
  /** 1 where "by" stands before it: "signed by Kirby". */
  readonly by: 0 | 1;
  /** The largest share of the question that adjoins such a place, with no other word between. */
  readonly joined: number;
}

const NOTHING: Sought = { near: 0, before: 0.5, by: 0, joined: 0 };

/**
 * Of the places where a sentence may hold what is asked for, the one nearest to the question's words:
 * a name that stands beside "interviewed" is likelier the interviewer than one that does not.
 * @param newNames names that the question does not give. @param newNumbers places of such numbers.
 */
export function measureSought(
  view: QuestionView,
  sentence: SentenceView,
  newNames: readonly NameRun[],
  newNumbers: readonly number[],
): Sought {
  const runs = soughtRuns(view, sentence, newNames, newNumbers);
  const { strengths, places } = sentence.coverage;
  const held = places.flatMap((place, at) =>
    place < 0 ? [] : [{ place, weight: (view.weights[at] ?? 0) * (strengths[at] ?? 0) }],
  );
  const all = held.reduce((sum, { weight }) => sum + weight, 0);
  if (all === 0) return NOTHING;
  let best = NOTHING;
  let joined = 0;
  const weightAt = new Map<number, number>();
  // One word may stand for two of the question.
  for (const { place, weight } of held) weightAt.set(place, (weightAt.get(place) ?? 0) + weight);
  for (const { first, last } of runs) {
    joined = Math.max(joined, adjoining(weightAt, first, -1) + adjoining(weightAt, last, 1));
    let [near, behind] = [0, 0];
    for (const { place, weight } of held) {
      const distance = place < first ? first - place : place - last;
      near += weight / (1 + (Math.max(1, distance) - 1) / HALVING);
      if (place > last) behind += weight;
    }
    if (near / view.total <= best.near) continue;
    const by = /\bby (?:the )?$/.test(sentence.text.slice(0, sentence.terms[first]?.start)) ? 1 : 0;
    best = { near: near / view.total, before: behind / all, by, joined: 0 };
  }
  return { ...best, joined: joined / view.total };
}

/** What the words of the question weigh that follow a place one after the other. */
function adjoining(weightAt: ReadonlyMap<number, number>, place: number, step: 1 | -1): number {
  let sum = 0;
  for (let at = place + step; weightAt.has(at); at += step) sum += weightAt.get(at) ?? 0;
  return sum;
}

/** A word so many places further off than the next counts half. */
const HALVING = 4;

function soughtRuns(
  { question: { kind } }: QuestionView,
  sentence: SentenceView,
  newNames: readonly NameRun[],
  newNumbers: readonly number[],
): Run[] {
  const names = () =>
    newNames.map(({ start, terms }) => {
      const first = sentence.terms.findIndex((term) => term.start === start);
      return { first, last: first + terms.length - 1 };
    });
  const numbers = () => newNumbers.map((at) => ({ first: at, last: at }));
  switch (kind) {
    case 'person':
    case 'place':
    case 'name':
    case 'statement':
    case 'yes-no':
    case 'reason':
      return names();
    case 'number':
      return numbers();
    case 'definition':
    case 'any':
      return [...names(), ...numbers()];
    case 'date':
    case 'duration':
    case 'money':
    case 'percentage':
    case 'age':
    case 'measure': {
      const offset = placeOfKind(kind, sentence.text, sentence.language);
      if (offset < 0) return [];
      const first = sentence.terms.findIndex((term) => term.end > offset);
      return first < 0 ? [] : [{ first, last: first }];
    }
  }
}
