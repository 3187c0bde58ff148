import { FACT_NAMES } from '../import/draft.ts';
import type { Outcome, Report } from '../import/report.ts';
import { count, type Paint } from './print.ts';
import { jsonLine } from './json-line.ts';

/** What became of an article, for a person. */
export function reportLine(report: Report, dryRun: boolean, paint: Paint): string {
  const { outcome, source, file, reason } = report;
  const said = dryRun ? (WOULD[outcome] ?? outcome) : outcome;
  const notes = report.draft?.notes ?? [];
  const noted = dryRun || notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  if (outcome === 'failed') return `${paint.bold(said)} ${source}: ${reason ?? ''}`;
  const left = outcome === 'edited' ? ', left as a person has edited it' : '';
  return `${paint.bold(said)} ${file ?? ''} from ${source}${left}${noted}`;
}

/** What a dry run shows besides: each fact with the place that says it, and the text in numbers. */
export function previewLines({ draft, sentences, setAside }: Report, paint: Paint): string[] {
  if (draft === undefined) return [];
  const facts = FACT_NAMES.flatMap((name) => {
    const fact = draft.facts[name];
    if (fact === undefined) return REQUIRED.has(name) ? [[name, 'absent', 'nothing says it']] : [];
    return [[name, fact.value, fact.from]];
  });
  return [
    ...facts.map(([name = '', value, from]) => `  ${name}: ${value} ${paint.dim(`(${from})`)}`),
    `  text: ${count(sentences ?? 0, 'sentence')} ${paint.dim(`(${draft.bodyFrom})`)}`,
    ...(setAside ?? []).map(({ text, reason }) => `  set aside (${reason}): ${text.trim()}`),
    ...draft.notes.map((note) => `  note: ${note}`),
  ];
}

/** The report as one line of JSON; absent values are `null`. */
export function reportJson({ source, outcome, file, reason, draft, sentences }: Report): string {
  const facts = FACT_NAMES.map((name) => [name, draft?.facts[name] ?? null] as const);
  return jsonLine({
    source,
    outcome,
    file: file ?? null,
    reason: reason ?? null,
    facts: draft ? Object.fromEntries(facts) : null,
    sentences: sentences ?? null,
    notes: draft?.notes ?? [],
  });
}

/** `3 written, 1 failed`. */
export function summaryLine(counts: ReadonlyMap<Outcome, number>, dryRun: boolean): string {
  const parts = OUTCOMES.filter((outcome) => counts.has(outcome)).map(
    (outcome) => `${counts.get(outcome)} ${dryRun ? (WOULD[outcome] ?? outcome) : outcome}`,
  );
  return parts.length === 0 ? 'nothing to import' : parts.join(', ');
}

const OUTCOMES = ['written', 'updated', 'unchanged', 'present', 'edited', 'failed'] as const;
const WOULD: Partial<Record<Outcome, string>> = { written: 'would write', updated: 'would update' };
/** Facts whose absence whoever imports should see. */
const REQUIRED: ReadonlySet<string> = new Set(['published', 'url', 'byline', 'language']);
