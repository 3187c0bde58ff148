import type { ArticleFacts, Rejection } from './corpus/article.ts';
import { isoDay, type Shelf } from './search/shelf.ts';

/** An outlet as the current edition knows it. */
export interface OutletSummary {
  readonly name: string;
  readonly articles: number;
  /** Earliest and latest ISO date among its dated articles. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly undated: number;
}

/** What one load produced, without the texts. */
export interface EditionSummary {
  /** Short hash of the content: the same articles give the same id. */
  readonly id: string;
  readonly loadedAt: Date;
  readonly articles: number;
  /** How many of the articles are kept to be cited only, because newer versions replace them. */
  readonly replaced: number;
  readonly sentences: number;
  /** How many names stand in the files of the articles that nobody reads: `verbatim check` lists them. */
  readonly unknownFields: number;
  /** By name. */
  readonly outlets: readonly OutletSummary[];
  readonly rejected: readonly Rejection[];
}

/** What can be said of an edition without its texts. */
export function summarizeEdition(
  id: string,
  shelf: Shelf,
  rejected: readonly Rejection[],
  loadedAt = new Date(),
): EditionSummary {
  let [sentences, unknownFields] = [0, 0];
  for (let place = 0; place < shelf.count; place += 1) {
    sentences += shelf.sentenceCount(place);
    unknownFields += shelf.unknownFields(place);
  }
  const outlets = summarizeOutlets(shelf);
  const { count: articles, searched } = shelf;
  const replaced = articles - searched;
  return { id, loadedAt, articles, replaced, sentences, unknownFields, outlets, rejected };
}

function summarizeOutlets(shelf: Shelf): OutletSummary[] {
  const byOutlet = shelf.outlets.map((): number[] => []);
  for (let place = 0; place < shelf.count; place += 1) {
    byOutlet[shelf.outlet(place)]?.push(shelf.day(place));
  }
  return byOutlet.map((days, outlet) => summarizeOutlet(shelf.outlets[outlet] ?? '', days));
}

function summarizeOutlet(name: string, days: readonly number[]): OutletSummary {
  const dated = days.filter((day) => day !== 0).toSorted((a, b) => a - b);
  return {
    name,
    articles: days.length,
    from: isoDay(dated[0]),
    to: isoDay(dated.at(-1)),
    undated: days.length - dated.length,
  };
}

/** What a reload did to the articles. */
export interface EditionChanges {
  readonly added: readonly ArticleFacts[];
  readonly changed: readonly ArticleFacts[];
  readonly removed: readonly ArticleFacts[];
}

/** Which articles came, went, or read differently, by id. What both share is not looked at. */
export function compareEditions(before: Shelf, after: Shelf): EditionChanges {
  const old = byId(before, after);
  const current = byId(after, before);
  const isChanged = ([id, place]: Entry): boolean => {
    const other = old.get(id);
    return other !== undefined && before.fingerprint(other) !== after.fingerprint(place);
  };
  return {
    added: factsOf(
      after,
      [...current].filter(([id]) => !old.has(id)),
    ),
    changed: factsOf(after, [...current].filter(isChanged)),
    removed: factsOf(
      before,
      [...old].filter(([id]) => !current.has(id)),
    ),
  };
}

type Entry = readonly [id: string, place: number];

function factsOf(shelf: Shelf, entries: readonly Entry[]): ArticleFacts[] {
  return entries.map(([, place]) => shelf.facts(place));
}

/** Places by id of the articles on one shelf that do not lie in the same memory on the other. */
function byId(shelf: Shelf, other: Shelf): ReadonlyMap<string, number> {
  const places = Array.from({ length: shelf.count }, (_, place) => place);
  const own = places.filter((place) => !other.shares(shelf, place));
  return new Map(own.map((place) => [shelf.id(place), place]));
}
