import { byDate } from './chronology.ts';
import { likeness } from '../search/likeness.ts';
import { RunMarks } from '../search/run-marks.ts';
import type { Carriers, Quotation } from './types.ts';

/** A sentence, and every article that printed it, word for word or nearly so. */
export interface Carried extends Carriers {
  /** As the first of the articles printed it; the carriers are oldest first, the undated last. */
  readonly quotation: Quotation;
}

/** Runs of words whose sharing tells copies from two texts about one thing. */
const RUN = 3;
/**
 * Sentences that share this much of their runs are one wire copy: in a sentence of twenty words an
 * edit of one word leaves 0.71, of two words apart 0.5.
 */
const NEAR_COPY = 0.6;

/** Collapses near-identical sentences. Oldest first, the undated last. */
export function collapseCopies(quotations: readonly Quotation[]): Carried[] {
  const groups: Quotation[][] = [];
  const isCopy = createCopyTest();
  for (const quotation of quotations.toSorted((a, b) => byDate(a.article, b.article))) {
    const copies = groups.find(
      ([first]) => first !== undefined && isCopy(first.quote, quotation.quote),
    );
    if (copies === undefined) groups.push([quotation]);
    else copies.push(quotation);
  }
  return groups.flatMap(carriedBy);
}

/** Whether two sentences are one wire copy. */
type CopyTest = (quote: string, other: string) => boolean;

/** Remembers what it looked at: a sentence is compared with many, and hardly ever is one its copy. */
export function createCopyTest(): CopyTest {
  const known = new Map<string, RunMarks>();
  const marksOf = (quote: string): RunMarks => {
    const marks = known.get(quote) ?? new RunMarks(quote, RUN);
    known.set(quote, marks);
    return marks;
  };
  return (quote, other) => {
    if (quote === other) return true;
    const isAsLong =
      Math.min(quote.length, other.length) >= NEAR_COPY * Math.max(quote.length, other.length);
    return (
      isAsLong &&
      marksOf(quote).mayBeAlike(marksOf(other), NEAR_COPY) &&
      likeness(quote, other, RUN) >= NEAR_COPY
    );
  };
}

function carriedBy(copies: readonly Quotation[]): Carried[] {
  const [quotation] = copies;
  if (quotation === undefined) return [];
  const articles = copies.map(({ article }) => article);
  const outlets = articles.map(({ outlet }) => outlet);
  return [
    {
      quotation,
      carriers: articles.filter(({ outlet }, at) => outlets.indexOf(outlet) === at),
      isExact: copies.every(({ quote }) => quote === quotation.quote),
    },
  ];
}
