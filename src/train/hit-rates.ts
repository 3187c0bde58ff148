import type { RankingModel } from '../answer/rank.ts';
import type { Examples } from './examples.ts';

/** Share of the questions whose answer is the first candidate, or among the first three. */
export function hitRates(
  { vectors, labels, groups }: Examples,
  model: RankingModel,
): { readonly 'S@1': number; readonly 'S@3': number; readonly reach: number } {
  let [first, three, reach] = [0, 0, 0];
  for (const { start, end } of groups) {
    const ranked = vectors
      .slice(start, end)
      .map((vector, at) => ({ score: model(vector), label: labels[start + at] ?? 0 }))
      .toSorted((a, b) => b.score - a.score);
    const rank = ranked.findIndex(({ label }) => label === 1);
    if (rank === 0) first += 1;
    if (rank >= 0 && rank < 3) three += 1;
    if (rank >= 0) reach += 1;
  }
  const total = groups.length;
  return { 'S@1': first / total, 'S@3': three / total, reach: reach / total };
}
