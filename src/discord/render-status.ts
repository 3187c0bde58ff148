import type { EditionSummary } from '../edition-summary.ts';
import type { Verdict } from '../feedback.ts';
import { clip } from './cut.ts';
import { fill } from './fill.ts';
import { inline } from './markdown.ts';
import type { StatsReading } from './stats.ts';
import * as texts from './texts.ts';

/** What a moderator sees of the running bot, in at most 2,000 characters. */
export function renderStatus(
  edition: EditionSummary,
  stats: StatsReading,
  gatewayMs: number,
  feedback?: Readonly<Record<Verdict, number>>,
): string {
  const days = edition.outlets
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== undefined);
  const sorted = days.toSorted();
  const extent = {
    from: sorted[0],
    to: sorted.at(-1),
    undated: edition.outlets.reduce((sum, { undated }) => sum + undated, 0),
  };
  return fill([
    texts.statusEdition(edition),
    texts.statusArticles(edition, extent),
    texts.statusReload(stats.reload),
    texts.statusUptime(stats.since),
    texts.statusAnswers(stats),
    texts.statusGateway(gatewayMs),
    ...(feedback === undefined ? [] : [texts.statusFeedback(feedback)]),
    texts.statusRejected(edition.rejected.length),
    ...edition.rejected.map(({ file, reason }) => `- ${shown(file)}: ${shown(reason)}`),
  ]);
}

const SHOWN_LENGTH = 100;

function shown(text: string): string {
  return inline(clip(text, SHOWN_LENGTH));
}
