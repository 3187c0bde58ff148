import type { Answer, Carriers, Citation, Quotation } from '../answer/types.ts';
import type { Texts } from '../texts/en.ts';
import { clip } from './cut.ts';
import { CITATIONS, MESSAGE_LENGTH } from './limits.ts';
import { fitQuotes, renderCarriers, renderFacts, renderIds } from './render-quotation.ts';
import type { Reply } from './reply.ts';
import { refusal, small } from './sentences.ts';

/**
 * An answer as a message of at most 2,000 characters, whatever the articles hold.
 * @param note a line of ours in small letters, of at most `NOTE_LENGTH` characters.
 */
export function renderAnswer(texts: Texts, answer: Answer, note?: string): Reply {
  if (answer.kind === 'no-evidence') return { content: renderRefusal(texts, answer) };
  return { content: renderQuotations(texts, shownOf(answer.citations), { note }) };
}

/** What was searched, and which words occur nowhere in it. */
export function renderRefusal(
  texts: Texts,
  { searched, unmatched }: Pick<Answer, 'searched' | 'unmatched'>,
): string {
  const words = unmatched.map((word) => clip(word, WORD_LENGTH));
  const outlets = searched.outlets.map((outlet) => clip(outlet, OUTLET_LENGTH));
  return refusal(texts, { ...searched, outlets }, words);
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
export function renderQuotations(
  texts: Texts,
  quotations: readonly (Quotation & Partial<Carriers>)[],
  { note, dropped = 0 }: Notes = {},
): string {
  const facts = quotations.map(({ article, carriers = [], isExact = true }) =>
    renderFacts(texts, article, renderCarriers(texts, { carriers, isExact })),
  );
  const plain = facts.join(BETWEEN) + footer(texts, quotations, { note, dropped, isCut: true });
  const lineBreaks = quotations.length;
  const room = MESSAGE_LENGTH - plain.length - lineBreaks;
  const fitted = fitQuotes(
    quotations.map(({ quote }) => quote),
    room,
  );
  if (fitted.shortest < SHORTEST_QUOTE && quotations.length > 1) {
    return renderQuotations(texts, quotations.slice(0, -1), { note, dropped: dropped + 1 });
  }
  const blocks = fitted.quotes.map((quote, n) => `${quote}\n${facts[n] ?? ''}`);
  return blocks.join(BETWEEN) + footer(texts, quotations, { note, dropped, isCut: fitted.isCut });
}

const BETWEEN = '\n\n';

interface Notes {
  readonly note?: string | undefined;
  /** Outlets for which there was no room. */
  readonly dropped?: number | undefined;
  readonly isCut?: boolean | undefined;
}

function footer(
  texts: Texts,
  quotations: readonly Quotation[],
  { note = '', dropped = 0, isCut = false }: Notes,
): string {
  const notes = [note, isCut ? texts.cutNote : '', dropped > 0 ? texts.notShown(dropped) : ''];
  const shown = notes.filter((each) => each !== '').map((each) => `\n${small(each)}`);
  return renderIds(quotations) + shown.join('');
}
