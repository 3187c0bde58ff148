import { compareCodeUnits } from '../corpus/order.ts';
import { nameKey } from '../search/sketch.ts';
import type { Counted } from './report.ts';

/** Outlets whose names differ in case, dots, spaces, accents or an article only; the commonest first. */
export function outletSpellings(outlets: readonly Counted[]): (readonly Counted[])[] {
  const byKey = new Map<string, Counted[]>();
  for (const outlet of outlets) {
    const key = nameKey(outlet.name);
    byKey.set(key, [...(byKey.get(key) ?? []), outlet]);
  }
  return [...byKey.values()]
    .filter((names) => names.length > 1)
    .map((names) => names.toSorted(commonestFirst));
}

function commonestFirst(a: Counted, b: Counted): number {
  return b.articles - a.articles || compareCodeUnits(a.name, b.name);
}
