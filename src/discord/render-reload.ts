import type { ArticleFacts } from '../corpus/article.ts';
import type { EditionChanges, EditionSummary } from '../edition-summary.ts';
import type { PreviewReport, ReloadReport, RollbackReport, TakeReport } from '../library.ts';
import type { Texts } from '../texts/en.ts';
import { say } from '../texts/phrase.ts';
import { clip } from './cut.ts';
import { fill } from './fill.ts';
import { MESSAGE_LENGTH } from './limits.ts';
import { inline } from './markdown.ts';
import { rejectionLine } from './render-rejection.ts';

/** What a reload did or a preview showed, in at most 2,000 characters. */
export function renderReload(
  texts: Texts,
  report: ReloadReport | Extract<PreviewReport | TakeReport | RollbackReport, Told>,
): string {
  const { edition } = report;
  const id = inline(edition.id);
  const numbers = [id, edition.articles, edition.outlets.length] as const;
  switch (report.kind) {
    case 'kept': {
      const reason = inline(clip(say(texts.corpus, report.reason), REASON_LENGTH));
      return renderGroups(texts, [texts.notReloaded(reason, id)], { rejected: report.rejected });
    }
    case 'reloaded':
      return renderChanges(texts, texts.reloaded(...numbers), report);
    case 'preview':
      return renderChanges(texts, texts.previewed(...numbers), report);
    case 'outdated':
      return renderChanges(
        texts,
        `${texts.previewOutdated} ${texts.previewed(...numbers)}`,
        report,
      );
    case 'rolled-back':
      return renderChanges(texts, texts.rolledBack(...numbers), report);
  }
}

interface Told {
  readonly edition: EditionSummary;
}

const TITLE_LENGTH = 80;
const REASON_LENGTH = 250;

type Changes = EditionChanges & Told;

function renderChanges(texts: Texts, headline: string, changes: Changes): string {
  const { edition, added, changed, removed } = changes;
  const { replaced, unknownFields, rejected } = edition;
  const unchanged = [added, changed, removed].every(({ length }) => length === 0);
  const head = [
    unchanged ? `${headline} ${texts.nothingChanged}` : headline,
    ...(replaced === 0 ? [] : [texts.replacedVersions(replaced)]),
    ...(unknownFields === 0 ? [] : [texts.unknownFields(unknownFields)]),
  ];
  return renderGroups(texts, head, { rejected, added, changed, removed });
}

/** Groups with nothing in them are left out. The rejected first: they are what has to be acted on. */
function renderGroups(
  texts: Texts,
  head: readonly string[],
  { rejected, added = [], changed = [], removed = [] }: Partial<EditionChanges> & Rejected,
): string {
  const groups = [
    { kind: 'rejected', lines: rejected.map((each) => rejectionLine(texts, each)) },
    { kind: 'added', lines: added.map(articleLine) },
    { kind: 'changed', lines: changed.map(articleLine) },
    { kind: 'removed', lines: removed.map(articleLine) },
  ] as const;
  const told = groups.filter(({ lines }) => lines.length > 0);
  const blocks = [...head];
  let room = MESSAGE_LENGTH - head.join('\n').length;
  for (const [done, { kind, lines }] of told.entries()) {
    const title = `**${texts.reloadGroups[kind]}** (${lines.length})`;
    const share = Math.floor(room / (told.length - done));
    const block = `${title}\n${fill(texts, lines, share - title.length - '\n\n'.length)}`;
    blocks.push(block);
    room -= block.length + '\n'.length;
  }
  return blocks.join('\n');
}

type Rejected = Pick<EditionSummary, 'rejected'>;

function articleLine({ title, outlet }: ArticleFacts): string {
  return `- ${inline(clip(title, TITLE_LENGTH))} (${inline(clip(outlet, TITLE_LENGTH))})`;
}
