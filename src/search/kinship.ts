import type { ArticleFacts } from '../corpus/article.ts';
import { likeness, overlap } from './likeness.ts';
import { addressKey, nameKey, titleKey } from './sketch.ts';

/** How two articles that say much the same came about. */
export type Kinship =
  | {
      /** `newer` says again what the other said: the same page, or the same headline of the same outlet. */
      readonly kind: 'update';
      readonly newer: 'first' | 'second';
      /** Share of the runs of words that either has which both have, 0 to 1. */
      readonly alike: number;
    }
  | {
      /** `wire`: of different outlets. `same`: of one, and neither is known to be the newer. */
      readonly kind: 'wire' | 'same';
      readonly alike: number;
    };

/** An article to compare. */
export interface Kin {
  readonly facts: ArticleFacts;
  /** Its sentences, without the furniture of the page. */
  readonly text: string;
}

/** Runs of words that are compared. */
const RUN = 3;
/**
 * From this likeness on two articles are copies of one text. Among 19,038 articles of Reuters the pairs
 * below are reports on one kind of event in fixed words (tenders, rates), those above are repeats.
 */
const COPY = 0.6;
/**
 * An update holds this much of what it replaces, so that little is lost that could have answered. By a
 * headline alone it must hold most of the numbers as well: what an agency prints daily in the same words
 * (rates, tenders, rainfall) differs in these. Without it 63 of 174 updates found in Reuters were none.
 */
const LEAST_HELD = { samePage: 0.3, sameStory: 0.6, numbers: 0.8 } as const;
/** Share of the words of two headlines that is common: “Storm hits coast”, “Storm hits coast, two dead”. */
const LEAST_LIKE_HEADLINES = 0.5;
/** Reports under one headline that are further apart are of different events: weekly, monthly figures. */
const DAYS_OF_UPDATES = 3;
const MS_OF_DAY = 86_400_000;

export function kinshipOf(first: Kin, second: Kin): Kinship | undefined {
  const { alike, ofFirst, ofSecond } = overlap(first.text, second.text, RUN);
  const newer = newerOf(first.facts, second.facts);
  if (newer === 'second' && replaces(second, first, ofFirst))
    return { kind: 'update', newer, alike };
  if (newer === 'first' && replaces(first, second, ofSecond))
    return { kind: 'update', newer, alike };
  if (alike < COPY) return undefined;
  const isOne = nameKey(first.facts.outlet) === nameKey(second.facts.outlet);
  return { kind: isOne ? 'same' : 'wire', alike };
}

/** Whether two may be versions of one article, as far as their facts tell. */
export function mayBeVersions(a: ArticleFacts, b: ArticleFacts): boolean {
  return newerOf(a, b) !== undefined && (isSamePage(a, b) || isSameStory(a, b));
}

/** @param held how much of the older one the newer one says again, 0 to 1. */
function replaces(newer: Kin, older: Kin, held: number): boolean {
  if (isSamePage(newer.facts, older.facts)) return held >= LEAST_HELD.samePage;
  return (
    held >= LEAST_HELD.sameStory &&
    isSameStory(newer.facts, older.facts) &&
    numbersHeld(older.text, newer.text) >= LEAST_HELD.numbers
  );
}

/** Under like headlines of one outlet, and of a few days. */
function isSameStory(a: ArticleFacts, b: ArticleFacts): boolean {
  return (
    daysBetween(a, b) <= DAYS_OF_UPDATES &&
    nameKey(a.outlet) === nameKey(b.outlet) &&
    likeness(titleKey(a.title), titleKey(b.title)) >= LEAST_LIKE_HEADLINES
  );
}

/** Share of the numbers of the older that the newer says too. */
function numbersHeld(older: string, newer: string): number {
  const [before, after] = [numbersIn(older), numbersIn(newer)];
  if (before.size === 0) return 1;
  return [...before].filter((number) => after.has(number)).length / before.size;
}

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\d+(?:[.,/-]\d+)*/gu));
}

function isSamePage({ url: a }: ArticleFacts, { url: b }: ArticleFacts): boolean {
  return a !== undefined && b !== undefined && addressKey(a) === addressKey(b);
}

/** Which of two was published later; neither where one prints no date, or they may be of one moment. */
export function newerOf(a: ArticleFacts, b: ArticleFacts): 'first' | 'second' | undefined {
  const [left, right] = [a.published, b.published];
  if (left === undefined || right === undefined) return undefined;
  const [one, other] =
    isTimed(left) && isTimed(right) ? [left, right] : [dayOf(left), dayOf(right)];
  const difference = Date.parse(one) - Date.parse(other);
  if (difference === 0 || Number.isNaN(difference)) return undefined;
  return difference > 0 ? 'first' : 'second';
}

/** With the hour; without a zone every machine would take it for its own. */
function isTimed(published: string): boolean {
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(published);
}

function dayOf(published: string): string {
  return published.slice(0, 'yyyy-mm-dd'.length);
}

function daysBetween({ published: a = '' }: ArticleFacts, { published: b = '' }: ArticleFacts) {
  return Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / MS_OF_DAY;
}
