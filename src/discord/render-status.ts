import type { EditionSummary } from '../edition-summary.ts';
import { type Verdict, VERDICTS } from '../feedback.ts';
import type { Texts } from '../texts/en.ts';
import { fill } from './fill.ts';
import { inline } from './markdown.ts';
import { rejectionLine } from './render-rejection.ts';
import { extent } from './sentences.ts';
import type { StatsReading } from './stats.ts';

/** What a moderator sees of the running bot, in at most 2,000 characters. */
export function renderStatus(
  texts: Texts,
  edition: EditionSummary,
  stats: StatsReading,
  gatewayMs: number,
  feedback?: Readonly<Record<Verdict, number>>,
): string {
  const days = edition.outlets
    .flatMap(({ from, to }) => [from, to])
    .filter((day) => day !== undefined);
  const sorted = days.toSorted();
  const range = {
    from: sorted[0],
    to: sorted.at(-1),
    undated: edition.outlets.reduce((sum, { undated }) => sum + undated, 0),
  };
  return fill(texts, [
    texts.statusEdition(inline(edition.id), edition.loadedAt.getTime()),
    texts.statusArticles(
      edition.articles,
      edition.outlets.length,
      edition.sentences,
      extent(texts, range),
    ),
    reloadLine(texts, stats.reload),
    texts.statusStarted(stats.since.getTime()),
    answersLine(texts, stats),
    gatewayMs < 0 ? texts.statusGatewayUnknown : texts.statusGateway(gatewayMs),
    ...(feedback === undefined ? [] : [feedbackLine(texts, feedback)]),
    edition.rejected.length === 0
      ? texts.statusNoneRejected
      : texts.statusRejected(edition.rejected.length),
    ...edition.rejected.map((rejection) => rejectionLine(texts, rejection)),
  ]);
}

function reloadLine(texts: Texts, reload: StatsReading['reload']): string {
  if (reload === undefined) return texts.statusNoReload;
  const line = reload.kind === 'kept' ? texts.statusReloadFailed : texts.statusReload;
  const by = reload.by === undefined ? texts.folderWatch : `<@${reload.by}>`;
  return line(reload.at.getTime(), by);
}

function answersLine(texts: Texts, { cited, refused, times }: StatsReading): string {
  const line = texts.statusAnswers(cited, refused);
  if (times === undefined) return line;
  return `${line}; ${texts.statusTimes(Math.ceil(times.median), Math.ceil(times.most))}`;
}

function feedbackLine(texts: Texts, counts: Readonly<Record<Verdict, number>>): string {
  const counted = VERDICTS.map((verdict) => `${texts.verdictNames[verdict]}: ${counts[verdict]}`);
  return texts.statusFeedback(counted.join(', '));
}
