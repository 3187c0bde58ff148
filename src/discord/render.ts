import type { Answer, Citation, Quotation } from '../answer/types.ts';
import { clip } from './cut.ts';
import { CITATIONS, MESSAGE_LENGTH } from './limits.ts';
import { fitQuotes, renderFacts, renderIds } from './render-quotation.ts';
import type { Reply } from './reply.ts';
import * as texts from './texts.ts';

/** An answer as a message of at most 2,000 characters, whatever the articles hold. */
export function renderAnswer(answer: Answer): Reply {
  if (answer.kind === 'no-evidence') return { content: renderRefusal(answer) };
  return { content: renderQuotations(shownOf(answer.citations)) };
}

/** What was searched, and which words occur nowhere in it. */
export function renderRefusal({
  searched,
  unmatched,
}: Pick<Answer, 'searched' | 'unmatched'>): string {
  const words = unmatched.map((word) => clip(word, WORD_LENGTH));
  const outlets = searched.outlets.map((outlet) => clip(outlet, OUTLET_LENGTH));
  return texts.refusal({ ...searched, outlets }, words);
}

/** The citations that a reply shows: the best, and what up to two other outlets printed. */
export function shownOf(citations: readonly Citation[]): readonly Citation[] {
  const outlets = citations.map((citation) => citation.article.outlet);
  return citations.filter((_, n) => outlets.indexOf(outlets[n] ?? '') === n).slice(0, CITATIONS);
}

/** A quotation cut shorter than this says too little to be worth its place (a sentence of news has about 140). */
const SHORTEST_QUOTE = 240;
const OUTLET_LENGTH = 80;
const WORD_LENGTH = 30;

/** Drops the last quotations until the others have room. */
export function renderQuotations(quotations: readonly Quotation[], dropped = 0): string {
  const facts = quotations.map(({ article }) => renderFacts(article));
  const plain = facts.join(BETWEEN) + footer(quotations, dropped, true);
  const lineBreaks = quotations.length;
  const room = MESSAGE_LENGTH - plain.length - lineBreaks;
  const fitted = fitQuotes(
    quotations.map(({ quote }) => quote),
    room,
  );
  if (fitted.shortest < SHORTEST_QUOTE && quotations.length > 1) {
    return renderQuotations(quotations.slice(0, -1), dropped + 1);
  }
  const blocks = fitted.quotes.map((quote, n) => `${quote}\n${facts[n] ?? ''}`);
  return blocks.join(BETWEEN) + footer(quotations, dropped, fitted.isCut);
}

const BETWEEN = '\n\n';

function footer(quotations: readonly Quotation[], dropped: number, isCut: boolean): string {
  const notes = [isCut ? texts.cutNote : '', dropped > 0 ? texts.notShown(dropped) : ''];
  const shown = notes.filter((note) => note !== '').map((note) => `\n${texts.small(note)}`);
  return renderIds(quotations) + shown.join('');
}
