import type { Carried } from '../answer/carriers.ts';
import type { ClaimEvidence, Evidence } from '../answer/find-evidence.ts';
import type { Quotation } from '../answer/types.ts';
import type { Texts } from '../texts/en.ts';
import { clip } from './cut.ts';
import { inline } from './markdown.ts';
import { ENTRY_LENGTH, type Entry, paginate } from './pages.ts';
import { renderCarriers, renderFacts, renderQuote, shortFacts } from './render-quotation.ts';
import { CUT_MARK } from './sentences.ts';

/** A quotation with who printed it below. */
export function entryOf(texts: Texts, quotation: Quotation): Entry {
  return makeEntry(quotation, renderFacts(texts, quotation.article));
}

/** The same with all the outlets that carried it. */
export function carriedEntry(texts: Texts, { quotation, ...carriers }: Carried): Entry {
  const facts = renderFacts(texts, quotation.article, renderCarriers(texts, carriers));
  return makeEntry(quotation, facts);
}

/** The quotations nearest to each claim, or that there are none; each page at most 2,000 characters. */
export function renderEvidence(texts: Texts, { claims, left }: Evidence): readonly string[] {
  if (claims.length === 0) return [texts.nothingClaimed];
  const heading = left > 0 ? texts.evidenceHeadingOf(claims.length) : texts.evidenceHeading;
  return paginate(
    texts,
    heading,
    claims.map((claim) => claimEntry(texts, claim)),
  );
}

function claimEntry(texts: Texts, { claim, quotations }: ClaimEvidence): Entry {
  const shown = texts.claim(inline(clip(claim, CLAIM_LENGTH)));
  if (quotations.length === 0) {
    return { quotations, text: `${shown}\n${texts.nothingNear}`, isCut: false };
  }
  const room = Math.floor((ENTRY_LENGTH - shown.length) / quotations.length) - '\n'.length;
  const parts = quotations.map((quotation) =>
    makeEntry(quotation, shortFacts(texts, quotation.article), room),
  );
  return {
    quotations,
    text: [shown, ...parts.map(({ text }) => text)].join('\n'),
    isCut: parts.some(({ isCut }) => isCut),
  };
}

/** Most characters of a claim. */
const CLAIM_LENGTH = 120;
/** Most characters of a sentence in a list: two fit on a page. */
const QUOTE_LENGTH = 600;

function makeEntry(quotation: Quotation, facts: string, most = ENTRY_LENGTH): Entry {
  const room = Math.min(QUOTE_LENGTH, most - facts.length - '\n'.length);
  const quote = renderQuote(quotation.quote, room);
  return {
    quotations: [quotation],
    text: `${quote}\n${facts}`,
    isCut: quote.endsWith(CUT_MARK),
  };
}
