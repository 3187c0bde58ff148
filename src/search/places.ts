import { GrowingNumbers, sharedNumbers } from './growing.ts';
import { articleCount, type Segment } from './segment.ts';
import { compareTexts } from './texts.ts';

/** Articles of segments, told by number: no object and no id as a string for each of a million. */
export interface Listed {
  readonly segments: readonly Segment[];
  /** Of each the number of its segment, and its own there. */
  readonly segmentOf: Uint32Array;
  readonly articleOf: Uint32Array;
}

/** All articles that are held, segment by segment. */
export function listArticles(
  segments: readonly Segment[],
  isHeld: (segment: number, article: number) => boolean,
): Listed {
  const segmentOf = new GrowingNumbers();
  const articleOf = new GrowingNumbers();
  for (const [number, segment] of segments.entries()) {
    for (let article = 0; article < articleCount(segment); article += 1) {
      if (!isHeld(number, article)) continue;
      segmentOf.push(number);
      articleOf.push(article);
    }
  }
  return { segments, segmentOf: segmentOf.shared(), articleOf: articleOf.shared() };
}

/** In the code-unit order of the ids. */
export function compareIds(listed: Listed, first: number, second: number): number {
  const { segments, segmentOf, articleOf } = listed;
  const one = segments[segmentOf[first] ?? 0];
  const other = segments[segmentOf[second] ?? 0];
  if (one === undefined || other === undefined) throw new RangeError('no such segment');
  return compareTexts(one.ids, articleOf[first] ?? 0, other.ids, articleOf[second] ?? 0);
}

/** Numbers of articles in the order of their ids; those of one id as they were listed. */
export function sortById(listed: Listed, numbers: Uint32Array): Uint32Array {
  return numbers.toSorted((a, b) => compareIds(listed, a, b) || a - b);
}

/** @param sorted of one id only one. */
export function placesOf({ segmentOf, articleOf }: Listed, sorted: Uint32Array): Uint32Array {
  const places = sharedNumbers(2 * sorted.length);
  sorted.forEach((number, place) => {
    places.set([segmentOf[number] ?? 0, articleOf[number] ?? 0], 2 * place);
  });
  return places;
}
