import type { ArticleFacts } from '../corpus/article.ts';
import type { ReloadReport } from '../library.ts';
import type { Texts } from '../texts/en.ts';
import { say } from '../texts/phrase.ts';
import { clip } from './cut.ts';
import { fill } from './fill.ts';
import { MESSAGE_LENGTH } from './limits.ts';
import { inline } from './markdown.ts';
import { rejectionLine } from './render-rejection.ts';

/** What a reload did, in at most 2,000 characters: groups with nothing in them are left out. */
export function renderReload(texts: Texts, report: ReloadReport): string {
  const headline = renderHeadline(texts, report);
  const groups = groupsOf(texts, report).filter(({ lines }) => lines.length > 0);
  const unchanged = report.kind === 'reloaded' && groups.every(({ kind }) => kind === 'rejected');
  const blocks = [unchanged ? `${headline} ${texts.nothingChanged}` : headline];
  let room = MESSAGE_LENGTH - (blocks[0]?.length ?? 0);
  for (const [done, { kind, lines }] of groups.entries()) {
    const title = `**${texts.reloadGroups[kind]}** (${lines.length})`;
    const share = Math.floor(room / (groups.length - done));
    const block = `${title}\n${fill(texts, lines, share - title.length - '\n\n'.length)}`;
    blocks.push(block);
    room -= block.length + '\n'.length;
  }
  return blocks.join('\n');
}

const TITLE_LENGTH = 80;
const REASON_LENGTH = 250;

function renderHeadline(texts: Texts, report: ReloadReport): string {
  const id = inline(report.edition.id);
  if (report.kind === 'kept') {
    const reason = inline(clip(say(texts.corpus, report.reason), REASON_LENGTH));
    return texts.notReloaded(reason, id);
  }
  const { articles, outlets } = report.edition;
  return texts.reloaded(id, articles, outlets.length);
}

type Group = { readonly kind: keyof Texts['reloadGroups']; readonly lines: readonly string[] };

/** The rejected first: they are what a moderator has to act on. */
function groupsOf(texts: Texts, report: ReloadReport): readonly Group[] {
  const rejected = report.kind === 'kept' ? report.rejected : report.edition.rejected;
  const lines = rejected.map((each) => rejectionLine(texts, each));
  if (report.kind === 'kept') return [{ kind: 'rejected', lines }];
  return [
    { kind: 'rejected', lines },
    { kind: 'added', lines: report.added.map(articleLine) },
    { kind: 'changed', lines: report.changed.map(articleLine) },
    { kind: 'removed', lines: report.removed.map(articleLine) },
  ];
}

function articleLine({ title, outlet }: ArticleFacts): string {
  return `- ${inline(clip(title, TITLE_LENGTH))} (${inline(clip(outlet, TITLE_LENGTH))})`;
}
