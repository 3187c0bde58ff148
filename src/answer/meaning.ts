import type { QuestionTerm } from '../search/question.ts';
import type { WordVectors } from '../search/word-vectors.ts';
import { isNumber } from './number-words.ts';
import type { QuestionView } from './question-view.ts';
import { isCapital, type SentenceView } from './sentence-view.ts';

/** How near sentences come to what a question means, in whatever words. */
export interface Meaning {
  /**
   * For each term of the question, how near the nearest term of a sentence is: 1 for the term
   * itself, 0 for none that is near. Without vectors of the language, the strengths of its coverage.
   */
  strengthsIn(sentence: SentenceView): readonly number[];
  /** Cosine of the sums of the question's and the sentence's vectors; 0 without vectors. */
  likenessTo(sentence: SentenceView): number;
  /** Likeness of what is no name, in question and sentence. */
  predicateLikeness(sentence: SentenceView): number;
}

/**
 * Terms whose vectors are less alike than this have nothing to do with each other: of pairs drawn at
 * random from the 8,000 commonest, 98 in 100 are.
 */
const LEAST_SIMILARITY = 0.35;

/** Remembers what it measured: neighbours and titles are looked at again and again. */
export function createMeaning(view: QuestionView): Meaning {
  const { vectors } = view;
  const strengths = new Map<SentenceView, readonly number[]>();
  const likenesses = new Map<SentenceView, number>();
  const rows = view.question.terms.map(({ term }) => vectors?.rowOf(term) ?? -1);
  const asked = view.question.terms.map((term, at) =>
    isUnique(view, term) ? -1 : (rows[at] ?? -1),
  );
  const similarities = vectors?.similaritiesTo(asked);
  const sumAsked = vectors && sumOf(vectors, rows, new Float64Array(vectors.size));
  const predicate = rows.filter((_, at) => view.question.terms[at]?.name === false);
  const sumPredicate = vectors && sumOf(vectors, predicate, new Float64Array(vectors.size));
  // One for all sentences: memory outside V8's heap is slow to get.
  const sum = new Float64Array(vectors?.size ?? 0);
  const speaks = ({ language }: SentenceView) => language === view.question.language;
  return {
    strengthsIn: (sentence) =>
      remember(strengths, sentence, () => {
        const covered = sentence.coverage.strengths;
        if (similarities === undefined || !speaks(sentence)) return covered;
        const near = new Float64Array(covered.length).fill(LEAST_SIMILARITY);
        similarities.raise(near, sentence.vectorRows);
        return covered.map((strength, at) => Math.max(strength, nearness(near[at])));
      }),
    likenessTo: (sentence) =>
      remember(likenesses, sentence, () => {
        if (vectors === undefined || sumAsked === undefined || !speaks(sentence)) return 0;
        return cosine(sumAsked, sumOf(vectors, sentence.vectorRows, sum));
      }),
    predicateLikeness(sentence) {
      if (vectors === undefined || sumPredicate === undefined || !speaks(sentence)) return 0;
      const { text, terms } = sentence;
      const isName = (at: number) => isCapital(text, terms[at]?.start ?? 0);
      const there = sentence.vectorRows.filter((_, at) => !isName(at));
      return cosine(sumPredicate, sumOf(vectors, there, sum));
    },
  };
}

/** Names, states and numbers are used alike and mean nothing alike: Norway is no Portugal. */
function isUnique({ question, states }: QuestionView, { term, word, name }: QuestionTerm): boolean {
  return name || isNumber(word, question.language) || states.isState([term]);
}

function remember<T>(known: Map<SentenceView, T>, sentence: SentenceView, measure: () => T): T {
  const found = known.get(sentence) ?? measure();
  known.set(sentence, found);
  return found;
}

/** From 0 at `LEAST_SIMILARITY` to 1 at the same. */
function nearness(similarity = LEAST_SIMILARITY): number {
  return (similarity - LEAST_SIMILARITY) / (1 - LEAST_SIMILARITY);
}

/** Rows are in the order of how common their terms are; the rarer says more (Zipf's law). */
function sumOf(vectors: WordVectors, rows: readonly number[], sum: Float64Array): Float64Array {
  sum.fill(0);
  for (const row of rows) if (row >= 0) vectors.add(sum, row, Math.log(row + 2));
  return sum;
}

function cosine(a: Float64Array, b: Float64Array): number {
  let product = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let at = 0; at < a.length; at += 1) {
    const x = a[at] ?? 0;
    const y = b[at] ?? 0;
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return product / (Math.sqrt(squaresA * squaresB) || 1);
}
