import { FEATURE_NAMES } from './features.ts';
import type { QuestionView } from './question-view.ts';
import type { RankedSentence } from './rank.ts';

/**
 * Share of the question that an outlet's best sentence has to hold of one clause, to be evidence of
 * that outlet's. Of those with more that MultiHop-RAG's questions lack among three citations, 16 of 33
 * are right, where 28 in 100 of the third citations are that make room; of those with less, 18 in 100.
 */
const LEAST_CLAUSE = 0.1;
const CLAUSE = FEATURE_NAMES.indexOf('clause');

/**
 * Has each of several outlets that a question names among the first sentences, if any of its holds
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
  const bestOf = (outlet: string) => ranked.find(({ facts }) => facts.outlet === outlet);
  const needed = outlets
    .flatMap((outlet) => bestOf(outlet) ?? [])
    .filter(({ features }) => (features[CLAUSE] ?? 0) >= LEAST_CLAUSE)
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
