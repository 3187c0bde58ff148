import type { ArticleFacts, Rejection } from '../corpus/article.ts';
import type { ReloadReport } from '../library.ts';
import { clip } from './cut.ts';
import { fill } from './fill.ts';
import { MESSAGE_LENGTH } from './limits.ts';
import { inline } from './markdown.ts';
import * as texts from './texts.ts';

/** What a reload did, in at most 2,000 characters: groups with nothing in them are left out. */
export function renderReload(report: ReloadReport): string {
  const headline = texts.reloadHeadline(
    report.kind === 'kept' ? { ...report, reason: clip(report.reason, REASON_LENGTH) } : report,
  );
  const groups = groupsOf(report).filter(({ lines }) => lines.length > 0);
  const unchanged = report.kind === 'reloaded' && groups.every(({ kind }) => kind === 'rejected');
  const blocks = [unchanged ? `${headline} ${texts.nothingChanged}` : headline];
  let room = MESSAGE_LENGTH - (blocks[0]?.length ?? 0);
  for (const [done, { kind, lines }] of groups.entries()) {
    const title = `**${texts.reloadGroups[kind]}** (${lines.length})`;
    const share = Math.floor(room / (groups.length - done));
    const block = `${title}\n${fill(lines, share - title.length - '\n\n'.length)}`;
    blocks.push(block);
    room -= block.length + '\n'.length;
  }
  return blocks.join('\n');
}

const TITLE_LENGTH = 80;
const FILE_LENGTH = 80;
const REASON_LENGTH = 150;

type Group = { readonly kind: keyof typeof texts.reloadGroups; readonly lines: readonly string[] };

/** The rejected first: they are what a moderator has to act on. */
function groupsOf(report: ReloadReport): readonly Group[] {
  if (report.kind === 'kept')
    return [{ kind: 'rejected', lines: report.rejected.map(rejectionLine) }];
  return [
    { kind: 'rejected', lines: report.edition.rejected.map(rejectionLine) },
    { kind: 'added', lines: report.added.map(articleLine) },
    { kind: 'changed', lines: report.changed.map(articleLine) },
    { kind: 'removed', lines: report.removed.map(articleLine) },
  ];
}

function articleLine({ title, outlet }: ArticleFacts): string {
  return `- ${inline(clip(title, TITLE_LENGTH))} (${inline(clip(outlet, TITLE_LENGTH))})`;
}

function rejectionLine({ file, line, reason }: Rejection): string {
  const place = line === undefined ? '' : `, line ${line}`;
  return `- ${inline(clip(file, FILE_LENGTH))}${place}: ${inline(clip(reason, REASON_LENGTH))}`;
}
