/**
 * Area under the ROC curve: the probability that a positive scores higher than a negative, ties
 * counted half (Mann and Whitney's U). `NaN` without one of each.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const scored = [
    ...positives.map((score) => ({ score, positive: true })),
    ...negatives.map((score) => ({ score, positive: false })),
  ].toSorted((a, b) => a.score - b.score);
  let below = 0;
  let wins = 0;
  for (let at = 0; at < scored.length;) {
    const score = scored[at]?.score;
    let end = at;
    let tied = 0;
    for (; scored[end]?.score === score && end < scored.length; end += 1) {
      if (scored[end]?.positive === false) tied += 1;
    }
    wins += (end - at - tied) * (below + tied / 2);
    below += tied;
    at = end;
  }
  return wins / (positives.length * negatives.length);
}

/** Of the negatives, the share below the threshold that keeps `kept` of the positives. */
export function refusedWhileKeeping(
  kept: number,
  positives: readonly number[],
  negatives: readonly number[],
): { readonly threshold: number; readonly refused: number } {
  const ascending = positives.toSorted((a, b) => a - b);
  const threshold = ascending[Math.floor((1 - kept) * ascending.length)] ?? 0;
  const refused = negatives.filter((score) => score < threshold).length / negatives.length;
  return { threshold, refused };
}

/** The value below which the share `quantile` of the values lies, by nearest rank. */
export function percentile(values: readonly number[], quantile: number): number {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.max(0, Math.ceil(quantile * ascending.length) - 1)] ?? Number.NaN;
}

/** Arithmetic mean; `NaN` of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How well a ranked list finds a set of gold texts. */
export interface RankingMetrics {
  readonly hitsAt10: number;
  readonly hitsAt4: number;
  readonly map: number;
  readonly mrr: number;
}

/**
 * Hits@k, average precision and reciprocal rank as MultiHop-RAG's own script defines them (Tang and
 * Yang, "MultiHop-RAG", 2024): a retrieved text is relevant when a gold text, white space removed,
 * is part of it; precision at a rank counts the gold texts first found at that rank.
 * @param retrieved best first; the first ten count.
 */
export function rankingMetrics(
  retrieved: readonly string[],
  gold: readonly string[],
): RankingMetrics {
  const facts = gold.map(squeeze);
  const found = new Set<string>();
  let precision = 0;
  let firstRank = Number.POSITIVE_INFINITY;
  retrieved.slice(0, 10).forEach((text, at) => {
    const squeezed = squeeze(text);
    const matching = facts.filter((fact) => squeezed.includes(fact));
    if (matching.length === 0) return;
    firstRank = Math.min(firstRank, at + 1);
    const fresh = matching.filter((fact) => !found.has(fact));
    for (const fact of fresh) found.add(fact);
    precision += fresh.length / (at + 1);
  });
  return {
    hitsAt10: firstRank <= 10 ? 1 : 0,
    hitsAt4: firstRank <= 4 ? 1 : 0,
    map: precision / Math.min(facts.length, 10),
    mrr: firstRank <= 10 ? 1 / firstRank : 0,
  };
}

function squeeze(text: string): string {
  return text.replaceAll(/[ \n]/g, '');
}
