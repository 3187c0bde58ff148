import type { LookedUp } from '../answer/look-up.ts';
import type { Quotation } from '../answer/types.ts';
import type { Texts } from '../texts/en.ts';
import { MESSAGE_LENGTH } from './limits.ts';
import { renderQuotations } from './render.ts';
import { fitQuotes, renderFacts, renderIds, shortFacts } from './render-quotation.ts';
import { small } from './sentences.ts';

/** What became of a citation, as a message of at most 2,000 characters. */
export function renderLookedUp(texts: Texts, found: LookedUp): string {
  switch (found.kind) {
    case 'current':
      return renderQuotations(texts, [found.quotation], {
        note: found.newer && texts.citationReplaced(shortFacts(texts, found.newer)),
      });
    case 'changed':
      return renderChanged(texts, found);
    case 'gone':
      return texts.citationGone;
  }
}

/** What it said beside what it says now, as far as both are known. */
function renderChanged(
  texts: Texts,
  { article, was, now }: Extract<LookedUp, { kind: 'changed' }>,
): string {
  const labels = [
    was === undefined ? texts.citationThenUnknown : texts.citationThen,
    now === undefined ? texts.citationNowUnknown : texts.citationNow,
  ];
  const footer = `${renderFacts(texts, article)}${renderIds(now === undefined ? [] : [now])}`;
  const rest = [texts.citationChanged, ...labels, footer, small(texts.cutNote)].join('\n');
  const known = [was, now?.quote].filter((text) => text !== undefined);
  const room = MESSAGE_LENGTH - rest.length - known.length;
  const { quotes, isCut } = fitQuotes(known, room);
  const [first = '', second = ''] = was === undefined ? ['', ...quotes] : quotes;
  const lines = [texts.citationChanged, labels[0], first, labels[1], second, footer];
  if (isCut) lines.push(small(texts.cutNote));
  return lines.filter((line) => line !== '').join('\n');
}

/** The quotations of what stands in the articles now. */
export function quotationsOf(found: LookedUp): readonly Quotation[] {
  if (found.kind === 'current') return [found.quotation];
  return found.kind === 'changed' && found.now !== undefined ? [found.now] : [];
}
