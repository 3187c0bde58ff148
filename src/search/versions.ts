import type { ArticleFacts } from '../corpus/article.ts';
import { candidatePairs } from './candidates.ts';
import { sharedNumbers } from './growing.ts';
import { kinshipOf, mayBeVersions } from './kinship.ts';
import type { Segment } from './segment.ts';
import { type Holdings, Shelf } from './shelf.ts';
import { SKETCH } from './sketch.ts';

/**
 * The holdings with the newest version of each article. The same articles have the same, whatever
 * segments they lie in and whatever was known before.
 */
export function withVersions(segments: readonly Segment[], places: Uint32Array): Holdings {
  const shelf = new Shelf({ segments, places, newest: sharedNumbers(0) });
  const newer = newerVersions(shelf);
  const newest = sharedNumbers(newer.size === 0 ? 0 : shelf.count);
  for (let place = 0; place < newest.length; place += 1) {
    let last = place;
    // Dates grow from one to the next, so this ends.
    for (let next = newer.get(last); next !== undefined; next = newer.get(last)) last = next;
    newest[place] = last;
  }
  return { segments, places, newest };
}

/** By its place, the place of the newest of those that replace an article. */
function newerVersions(shelf: Shelf): ReadonlyMap<number, number> {
  const facts = new Map<number, ArticleFacts>();
  const factsAt = (place: number): ArticleFacts => {
    const known = facts.get(place) ?? shelf.facts(place);
    if (facts.size >= MOST_FACTS) facts.clear();
    facts.set(place, known);
    return known;
  };
  const kin = (place: number) => ({ facts: factsAt(place), text: textOf(shelf, place) });
  const newer = new Map<number, number>();
  for (const [first, second] of candidatePairs(sketchesOf(shelf), worthOf(shelf))) {
    if (!mayBeVersions(factsAt(first), factsAt(second))) continue;
    const kinship = kinshipOf(kin(first), kin(second));
    if (kinship?.kind !== 'update') continue;
    const [older, later] = kinship.newer === 'second' ? [first, second] : [second, first];
    const known = newer.get(older);
    if (known === undefined || isLater(factsAt(later), factsAt(known))) newer.set(older, later);
  }
  return newer;
}

/** So many articles' facts are remembered, in 5 MB: those of 190,380 take 100. */
const MOST_FACTS = 10_000;

/** Both dated, and of one outlet or of one address: without opening either. */
function worthOf(shelf: Shelf): (first: number, second: number) => boolean {
  const address = (place: number) => shelf.sketch(place)[SKETCH.url] ?? 0;
  return (first, second) =>
    shelf.day(first) !== 0 &&
    shelf.day(second) !== 0 &&
    (shelf.outlet(first) === shelf.outlet(second) ||
      (address(first) !== 0 && address(first) === address(second)));
}

function isLater(one: ArticleFacts, other: ArticleFacts): boolean {
  return Date.parse(one.published ?? '') > Date.parse(other.published ?? '');
}

function sketchesOf(shelf: Shelf): Uint32Array {
  const sketches = new Uint32Array(shelf.count * SKETCH.length);
  for (let place = 0; place < shelf.count; place += 1) {
    sketches.set(shelf.sketch(place), place * SKETCH.length);
  }
  return sketches;
}

function textOf(shelf: Shelf, place: number): string {
  const count = shelf.sentenceCount(place);
  const sentences = Array.from({ length: count }, (_, at) => shelf.sentence(place, at)?.text ?? '');
  return sentences.join('\n');
}
