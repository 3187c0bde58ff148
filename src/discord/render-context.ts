import type { LookedUp } from '../answer/look-up.ts';
import type { Texts } from '../texts/en.ts';
import { cutAtWord } from './cut.ts';
import { MESSAGE_LENGTH } from './limits.ts';
import { blockQuote, boldQuote } from './markdown.ts';
import { renderFacts, renderIds } from './render-quotation.ts';
import { CUT_MARK, small } from './sentences.ts';

/** The sentence in bold between its neighbours, the title and the link below; at most 2,000 characters. */
export function renderContext(texts: Texts, found: Extract<LookedUp, { kind: 'current' }>): string {
  const { quotation, before, after } = found;
  const facts = `\n${renderFacts(texts, quotation.article)}${renderIds([quotation])}`;
  const note = `\n${small(texts.cutNote)}`;
  const room = MESSAGE_LENGTH - facts.length - note.length;
  const bold = renderBold(quotation.quote, room);
  // Each side has half of what is left; whole sentences only, the nearest first.
  const side = Math.floor((room - bold.length) / 2) - '\n'.length;
  const first = nearest(before.toReversed(), side).toReversed();
  const last = nearest(after, side);
  const parts = [quoted(first), bold, quoted(last)].filter((part) => part !== '');
  return parts.join('\n') + facts + (bold.endsWith(CUT_MARK) ? note : '');
}

function nearest(sentences: readonly string[], room: number): string[] {
  const fits = (count: number) => quoted(sentences.slice(0, count)).length <= room;
  let count = 0;
  while (count < sentences.length && fits(count + 1)) count += 1;
  return sentences.slice(0, count);
}

function quoted(sentences: readonly string[]): string {
  return sentences.length === 0 ? '' : blockQuote(sentences.join(' '));
}

function renderBold(quote: string, room: number): string {
  if (boldQuote(quote).length <= room) return boldQuote(quote);
  const fits = (beginning: string) => boldQuote(beginning, CUT_MARK).length <= room;
  return boldQuote(cutAtWord(quote, fits), CUT_MARK);
}
