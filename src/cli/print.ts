import { styleText } from 'node:util';
import type { Answer, Citation, Searched } from '../answer/types.ts';
import { visibleIn } from './visible-in.ts';

/** Styles text for a terminal, or leaves it alone. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
}

/** Colour only on a terminal, and not where NO_COLOR is set to anything (no-color.org). */
export function createPaint(terminal: boolean, noColor: string | undefined): Paint {
  const plain = !terminal || (noColor !== undefined && noColor !== '');
  const style = (format: 'bold' | 'dim') => (text: string) =>
    plain ? text : styleText(format, text);
  return { bold: style('bold'), dim: style('dim') };
}

/** An answer as a person reads it on a terminal. */
export function printAnswer(given: Answer, paint: Paint, explain: boolean): string {
  const answer = visibleIn(inLines(given));
  const text =
    answer.kind === 'cited'
      ? answer.citations.map((citation) => printCitation(citation, paint, explain)).join('\n\n')
      : printRefusal(answer, explain);
  const measured = `confidence ${answer.confidence.toFixed(2)}, edition ${answer.edition}`;
  return explain ? `${text}\n\n${paint.dim(measured)}` : text;
}

/** Its quotations on one line each, as they are read aloud. */
function inLines(answer: Answer): Answer {
  if (answer.kind === 'no-evidence') return answer;
  const citations = answer.citations.map((citation) => ({
    ...citation,
    quote: citation.quote.replaceAll(/\s*\r?\n\s*/g, ' ').replaceAll('\t', ' '),
  }));
  return { ...answer, citations };
}

function printCitation(citation: Citation, paint: Paint, explain: boolean): string {
  const { article, quote, id, score, reasons, carriers, isExact } = citation;
  const others = carriers.filter(({ outlet }) => outlet !== article.outlet);
  const facts = [
    paint.bold(article.outlet),
    article.published ?? 'undated',
    ...(article.byline === undefined ? [] : [byline(article.byline)]),
    ...(article.via === undefined ? [] : [`via ${article.via}`]),
  ];
  return [
    `“${quote}”`,
    `  — ${facts.join(', ')}: ${article.title}`,
    ...(article.url === undefined ? [] : [`    ${article.url}`]),
    ...(others.length === 0
      ? []
      : [
          `    ${isExact ? 'also' : 'nearly the same'} in ${listed(others.map(({ outlet }) => outlet))}`,
        ]),
    paint.dim(`    ${id}`),
    ...(explain ? [paint.dim(`    score ${score.toFixed(3)}: ${reasons.join('; ')}`)] : []),
  ].join('\n');
}

/** `by Jane Roe`, also where the article prints the "By" itself. */
function byline(name: string): string {
  return /^by\b/i.test(name) ? name : `by ${name}`;
}

function printRefusal(answer: Answer & { kind: 'no-evidence' }, explain: boolean): string {
  const { searched, unmatched, closest } = answer;
  if (searched.articles === 0) return NOTHING_SEARCHED;
  const reasons = explain && closest !== undefined ? [`  ${closest.reasons.join('; ')}`] : [];
  return [
    'No sentence answers that.',
    `Searched ${count(searched.articles, 'article')} of ${listed(searched.outlets)}` +
      ` (${datesOf(searched).join(', ')}).`,
    ...(unmatched.length === 0 ? [] : [`Nowhere in them: ${unmatched.join(', ')}.`]),
    ...(closest === undefined
      ? []
      : [`Closest, but probably no answer: ${closest.id} (${closest.article.outlet}).`]),
    ...reasons,
  ].join('\n');
}

const NOTHING_SEARCHED =
  'No article is within those limits, so nothing was searched. Undated articles are left out as soon as a date is asked for.';

function datesOf({ from, to, undated }: Searched): string[] {
  const dated = from === to ? `dated ${from}` : `dated ${from} to ${to}`;
  return [...(from === undefined ? [] : [dated]), ...(undated === 0 ? [] : [`${undated} undated`])];
}

/** `1 article`, `2 articles`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const MOST_OUTLETS_LISTED = 10;

function listed(outlets: readonly string[]): string {
  const shown = outlets.slice(0, MOST_OUTLETS_LISTED).join(', ');
  const rest = outlets.length - MOST_OUTLETS_LISTED;
  if (outlets.length === 0) return 'no outlet';
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}
