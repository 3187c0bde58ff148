import type { RelatedTerms } from '../search/related.ts';

/** How much a relation pulls, by its kind, beside its strength. */
const PULL = { form: 1, synonym: 0.8, broader: 0.25 } as const;
/** Relations pull no more than the vector itself. */
const MOST_PULL = 1;
/** The method settles in about ten rounds. */
const ROUNDS = 10;

/**
 * Moves unit vectors towards those of related terms (Faruqui et al., "Retrofitting Word Vectors to
 * Semantic Lexicons", NAACL 2015, eq. 2): words that are used alike are not always words that mean
 * alike, and a table of meanings tells some of them apart.
 * @param terms of the vectors, in their order. @returns unit vectors.
 */
export function retrofit(
  terms: readonly string[],
  vectors: readonly Float64Array[],
  related: RelatedTerms,
): Float64Array[] {
  const rows = new Map(terms.map((term, row) => [term, row]));
  const pulls = pullsBetween(terms, rows, related);
  let moved = [...vectors];
  for (let round = 0; round < ROUNDS; round += 1) {
    moved = vectors.map((own, row) => {
      const others = pulls[row] ?? new Map<number, number>();
      const all = [...others.values()].reduce((sum, pull) => sum + pull, 0);
      if (all === 0) return own;
      const scale = Math.min(MOST_PULL, all) / all;
      const sum = own.slice();
      for (const [other, pull] of others) {
        moved[other]?.forEach((value, at) => {
          sum[at] = (sum[at] ?? 0) + scale * pull * value;
        });
      }
      return unit(sum);
    });
  }
  return moved;
}

/** For each row, the rows that pull it and how much; every pull is mutual. */
function pullsBetween(
  terms: readonly string[],
  rows: ReadonlyMap<string, number>,
  related: RelatedTerms,
): Map<number, number>[] {
  const pulls = terms.map(() => new Map<number, number>());
  const note = (row: number, other: number, pull: number) => {
    const own = pulls[row];
    if (own !== undefined) own.set(other, Math.max(pull, own.get(other) ?? 0));
  };
  terms.forEach((term, row) => {
    for (const { term: it, kind, strength } of related.ofTerm(term)) {
      const other = rows.get(it);
      if (other === undefined || other === row) continue;
      note(row, other, PULL[kind] * strength);
      note(other, row, PULL[kind] * strength);
    }
  });
  return pulls;
}

export function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
