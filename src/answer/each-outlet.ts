import type { QuestionView } from './question-view.ts';
import type { RankedSentence } from './rank.ts';

/** What an outlet's best sentence has to count of the best of all, to be evidence of that outlet's. */
const LEAST = 0.4;

/**
 * Has each of several outlets that a question names among the first sentences, if any of its counts
 * enough: a question about what two outlets print is answered from both. The others keep their order.
 * @param ranked best first.
 * @param first how many are the first: those that will be cited.
 */
export function withEachOutlet(
  { question: { outlets } }: QuestionView,
  ranked: readonly RankedSentence[],
  first: number,
): readonly RankedSentence[] {
  if (outlets.length < 2) return ranked;
  const least = LEAST * (ranked[0]?.score ?? 0);
  const bestOf = (outlet: string) => ranked.find(({ facts }) => facts.outlet === outlet);
  const needed = outlets
    .flatMap((outlet) => bestOf(outlet) ?? [])
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, first);
  const shown = new Set(ranked.slice(0, first));
  const missing = needed.filter((sentence) => !shown.has(sentence));
  // Those that make room: the last that no named outlet needs.
  const spare = [...shown].filter((sentence) => !needed.includes(sentence));
  const leaving = new Set(spare.slice(Math.max(0, spare.length - missing.length)));
  const front = [...shown].filter((sentence) => !leaving.has(sentence));
  const back = ranked.filter((sentence) => !shown.has(sentence) && !missing.includes(sentence));
  return [...front, ...missing, ...leaving, ...back];
}
