import type { Rejection } from '../corpus/article.ts';
import { byPlace, placeName, repeatsId } from '../corpus/load.ts';
import { compareIds, type Listed, placesOf, sortById } from '../search/places.ts';
import { idAt, type Segment } from '../search/segment.ts';
import type { Holdings } from '../search/shelf.ts';
import { type Manifest, reasonAt, REJECTED } from './manifest.ts';
import { textAt } from '../search/texts.ts';
import { withVersions } from '../search/versions.ts';

/** What a load made, and what the next one takes up. In memory that threads share. */
export interface Stock extends Holdings {
  readonly manifest: Manifest;
}

/** A stock, and what is not in it. */
interface StockTaking {
  readonly stock: Stock;
  /** In the order of files and lines. */
  readonly rejected: readonly Rejection[];
}

/**
 * Decides which articles an edition holds: of those with one id the first in the order of files and
 * lines, whatever segments they lie in.
 * @param found what was rejected before anything was read.
 * @param known what the stock of these segments and this manifest held, if it was taken before.
 */
export function takeStock(
  segments: readonly Segment[],
  manifest: Manifest,
  found: readonly Rejection[],
  known?: Holdings,
): StockTaking {
  const rejected = [...found];
  const { firsts, repeats } = firstsOf(segments, manifest);
  for (const { unit, file, line } of unitsIn(manifest)) {
    const first = repeats.get(unit);
    if (manifest.segments[unit] === REJECTED) {
      rejected.push({ file, ...reasonAt(manifest, unit) });
    } else if (first !== undefined) {
      const id = idOf(segments, manifest.segments[unit] ?? 0, manifest.articles[unit] ?? 0);
      rejected.push({ file, line, reason: [repeatsId(id, nameOf(manifest, first))] });
    }
  }
  const places = placesOf(listedIn(segments, manifest), firsts);
  const holdings = known ?? withVersions(segments, places);
  return { stock: { ...holdings, manifest }, rejected: rejected.toSorted(byPlace) };
}

/** Units that became articles, as they are listed in a manifest. */
function listedIn(segments: readonly Segment[], manifest: Manifest): Listed {
  return { segments, segmentOf: manifest.segments, articleOf: manifest.articles };
}

/** Of the units of one id the first, in the order of ids; and for each other one the first. */
function firstsOf(
  segments: readonly Segment[],
  manifest: Manifest,
): { readonly firsts: Uint32Array; readonly repeats: ReadonlyMap<number, number> } {
  const listed = listedIn(segments, manifest);
  const units = Uint32Array.from(manifest.segments.keys());
  const sorted = sortById(
    listed,
    units.filter((unit) => manifest.segments[unit] !== REJECTED),
  );
  const repeats = new Map<number, number>();
  const firsts = sorted.filter((unit, at) => {
    const before = sorted[at - 1];
    if (before === undefined || compareIds(listed, before, unit) !== 0) return true;
    repeats.set(unit, repeats.get(before) ?? before);
    return false;
  });
  return { firsts, repeats };
}

interface PlacedUnit {
  readonly unit: number;
  readonly file: string;
  /** Absent for a whole file. */
  readonly line: number | undefined;
}

function* unitsIn({ paths, unitEnds, lines }: Manifest): Generator<PlacedUnit> {
  for (let number = 0; number < unitEnds.length - 1; number += 1) {
    const file = textAt(paths, number);
    for (let unit = unitEnds[number] ?? 0; unit < (unitEnds[number + 1] ?? 0); unit += 1) {
      const line = lines[unit] ?? 0;
      yield { unit, file, line: line === 0 ? undefined : line };
    }
  }
}

/** The file of a unit, and the line if it is no whole file. */
function nameOf({ paths, unitEnds, lines }: Manifest, unit: number): string {
  let [low, high] = [0, unitEnds.length - 1];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((unitEnds[middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  const line = lines[unit] ?? 0;
  return placeName(textAt(paths, low), line === 0 ? undefined : line);
}

function idOf(segments: readonly Segment[], segment: number, article: number): string {
  const own = segments[segment];
  if (own === undefined) throw new RangeError(`no segment ${segment}`);
  return idAt(own, article);
}
