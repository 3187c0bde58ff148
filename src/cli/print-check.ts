import type { FixedFile } from '../check/fix-corpus.ts';
import type { Copies, CorpusReport, Counted, Place } from '../check/report.ts';
import { describeReason } from '../corpus/reason.ts';
import { count, type Paint } from './print.ts';
import { visibleIn } from './visible-in.ts';

/** So many findings of a kind are printed unless all are asked for; a person reads no more. */
const MOST_OF_KIND = 20;
/** Of a text that is too long for a line. */
const MOST_CHARACTERS = 100;

/**
 * A report as a person reads it: one finding a line, which begins with its kind and place.
 *
 * @param all every finding, and every article that was taken in.
 */
export function* printReport(
  found: CorpusReport,
  fixes: readonly FixedFile[],
  paint: Paint,
  all: boolean,
): Generator<string> {
  const report = visibleIn(found);
  yield summaryOf(report);
  yield `languages: ${report.languages.map(named).join(', ') || 'none'}`;
  for (const { kind, label = kind, lines } of sectionsOf(report, visibleIn(fixes))) {
    const shown = all ? lines : lines.slice(0, MOST_OF_KIND);
    for (const line of shown) yield `${paint.bold(kind)} ${line}`;
    const rest = lines.length - shown.length;
    if (rest > 0) yield paint.dim(`… and ${rest} more: ${label} (--all lists them)`);
  }
}

interface Section {
  /** What each line begins with. */
  readonly kind: string;
  /** What they are called together. */
  readonly label?: string;
  readonly lines: readonly string[];
}

/** What has to be done first, then what may be, then what was. */
function sectionsOf(report: CorpusReport, fixes: readonly FixedFile[]): readonly Section[] {
  const copies = (kind: Copies['kind']) =>
    report.copies.filter((each) => each.kind === kind).map(copyLine);
  return [
    {
      kind: 'fixed',
      lines: fixes.flatMap((fix) =>
        fix.kind === 'fixed' ? [`${fix.file}: ${fix.done.join(', ')}`] : [],
      ),
    },
    {
      kind: 'not fixed',
      lines: fixes.flatMap((fix) => (fix.kind === 'left' ? [`${fix.file}: ${fix.reason}`] : [])),
    },
    {
      kind: 'rejected',
      lines: report.rejected.map((each) => `${at(each)}: ${describeReason(each.reason)}`),
    },
    {
      kind: 'unknown field',
      label: 'unknown fields',
      lines: report.unknownFields.map(unknownLine),
    },
    { kind: 'ids by line', lines: report.lineIds.map(lineIdsLine) },
    {
      kind: 'one outlet?',
      lines: report.outletSpellings.map((names) => names.map(named).join(' / ')),
    },
    { kind: 'update', label: 'updates', lines: copies('update') },
    { kind: 'same article', lines: copies('same') },
    { kind: 'wire copy', lines: copies('wire') },
    {
      kind: 'long sentence',
      label: 'long sentences',
      lines: report.longSentences.map(
        (each) => `${at(each)}: ${each.length} characters: ${cut(each.text)}`,
      ),
    },
    { kind: 'undated', lines: report.undated.map(at) },
    { kind: 'without url', lines: report.withoutUrl.map(at) },
    {
      kind: 'set aside',
      lines: report.setAside.map((each) => `${at(each)} (${each.reason}): ${cut(each.text)}`),
    },
    {
      kind: 'taken',
      lines: report.taken.map(
        (each) =>
          `${at(each)} ${each.id}: ${each.outlet}, ${each.published ?? 'undated'}, ${count(each.sentences, 'sentence')}`,
      ),
    },
  ];
}

function summaryOf({ articles, outlets, sentences, rejected }: CorpusReport): string {
  return [
    count(articles, 'article'),
    count(outlets.length, 'outlet'),
    count(sentences, 'sentence'),
    `${rejected.length} rejected`,
  ].join(', ');
}

function copyLine({ kind, alike, articles: [first, second] }: Copies): string {
  const percent = `${Math.floor(100 * alike)} % alike`;
  const [one, other] = [first, second].map(
    (each) => `${at(each)} (${each.outlet}, ${each.published ?? 'undated'})`,
  );
  return kind === 'update'
    ? `${other} replaces ${one} in answers: ${percent}`
    : `${one} and ${other}: ${percent}`;
}

function unknownLine({ name, articles, first, suggestion }: CorpusReport['unknownFields'][number]) {
  const meant = suggestion === undefined ? '' : `; did you mean “${suggestion}”?`;
  return `${at(first)}: “${name}” is read by nobody (${count(articles, 'article')})${meant}`;
}

function lineIdsLine({ file, articles }: CorpusReport['lineIds'][number]): string {
  return `${file}: ${count(articles, 'article')} without an id get one from their line; a line put in above gives them others, and citations of them are lost`;
}

function named({ name, articles }: Counted): string {
  return `${name} (${articles})`;
}

function at({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}

function cut(text: string): string {
  const line = text.replaceAll(/(?:\\[nrt]|\s)+/g, ' ');
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS - 1)}…`;
}
