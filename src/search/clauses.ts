/** A clause of fewer terms says nothing by itself: it goes with the one before it. */
const LEAST_TERMS = 3;

/** Where one clause ends and the next begins: a comma or the like, "and", "while". English. */
const BORDER = /[,;:]\s+|\s+(?:and|or|but|while|whereas)\s+/gi;

/**
 * The clauses of a question that asks several things at once ("the company accused of X by one
 * outlet, and of Y by another"): for each, the places of its terms among the question's.
 * @param terms the question's, each with where it stands in the text; a term may stand twice.
 */
export function clausesOf(
  text: string,
  terms: readonly { readonly start: number; readonly place: number }[],
): readonly (readonly number[])[] {
  const borders = Array.from(text.matchAll(BORDER), ({ index }) => index);
  const clauses: Set<number>[] = [];
  let at = 0;
  for (const end of [...borders, text.length]) {
    const places = new Set<number>();
    for (; at < terms.length && (terms[at]?.start ?? 0) < end; at += 1) {
      places.add(terms[at]?.place ?? 0);
    }
    const last = clauses.at(-1);
    if (last !== undefined && (places.size < LEAST_TERMS || last.size < LEAST_TERMS)) {
      for (const place of places) last.add(place);
    } else clauses.push(places);
  }
  return clauses.map((places) => [...places]);
}
