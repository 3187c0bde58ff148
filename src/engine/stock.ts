import type { Rejection } from '../corpus/article.ts';
import { byPlace, placeName, repeatsId } from '../corpus/load.ts';
import { placesById } from '../search/edition.ts';
import { articleCount, idAt, type Segment } from '../search/segment.ts';
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
  const held = segments.map((segment) => new Uint8Array(articleCount(segment)));
  const rejected = [...found];
  const firsts = new Map<string, PlacedUnit>();
  for (const placed of unitsIn(manifest)) {
    const { unit, file, line } = placed;
    const segment = manifest.segments[unit] ?? REJECTED;
    if (segment === REJECTED) {
      rejected.push({ file, ...reasonAt(manifest, unit) });
      continue;
    }
    const article = manifest.articles[unit] ?? 0;
    const id = idOf(segments, segment, article);
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, placed);
      held[segment]?.fill(1, article, article + 1);
    } else {
      rejected.push({ file, line, reason: [repeatsId(id, placeName(first.file, first.line))] });
    }
  }
  const places = placesById(segments, (segment, article) => held[segment]?.[article] === 1);
  const holdings = known ?? withVersions(segments, places);
  return { stock: { ...holdings, manifest }, rejected: rejected.toSorted(byPlace) };
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

function idOf(segments: readonly Segment[], segment: number, article: number): string {
  const own = segments[segment];
  if (own === undefined) throw new RangeError(`no segment ${segment}`);
  return idAt(own, article);
}
