import type { Ask, Searched } from '../answer/types.ts';
import type { EditionSummary } from '../edition-summary.ts';
import type { Library } from '../library.ts';
import type { Texts } from '../texts/en.ts';
import { askFrom, askParts } from './ask-state.ts';
import { createPaging, type Listing, type Paging } from './components/paging.ts';
import { clip } from './cut.ts';
import { MORE_CITATIONS } from './limits.ts';
import { paginate, paginateLines } from './pages.ts';
import { inline } from './markdown.ts';
import { renderRefusal } from './render.ts';
import { outletLine } from './sentences.ts';
import { carriedEntry, entryOf } from './render-list.ts';

/** What comes in pages. */
export interface Lists {
  /** The best citations for a question, from one edition. */
  readonly more: Paging<Ask>;
  /** What each outlet printed. */
  readonly compare: Paging<Ask>;
  /** What dated articles printed about a topic. */
  readonly timeline: Paging<Ask>;
  /** Every outlet there is. */
  readonly outlets: Paging<'all'>;
}

export function createLists(library: Library): Lists {
  const forAsk = (
    name: string,
    list: (texts: Texts, library: Library, ask: Ask) => Promise<Listing>,
  ) =>
    createPaging(library, {
      name,
      list: (texts: Texts, ask: Ask) => list(texts, library, ask),
      toParts: askParts,
      fromParts: askFrom,
    });
  return {
    more: forAsk('more', listMore),
    compare: forAsk('compare', listComparison),
    timeline: forAsk('timeline', listTimeline),
    outlets: createPaging(library, {
      name: 'outlets',
      list: async (texts) => listOutlets(texts, library.edition),
      toParts: () => ['all'],
      fromParts: () => 'all' as const,
    }),
  };
}

async function listMore(texts: Texts, library: Library, ask: Ask): Promise<Listing> {
  const wanted = { ...ask, limit: MORE_CITATIONS, matching: true, refuse: false };
  const answer = await library.ask(wanted);
  const quotations = answer.kind === 'cited' ? answer.citations : [];
  const heading = texts.moreHeading(shorten(ask.question));
  const entries = quotations.map((each) => entryOf(texts, each));
  return listing(texts, answer, quotations, paginate(texts, heading, entries));
}

async function listComparison(texts: Texts, library: Library, ask: Ask): Promise<Listing> {
  const comparison = await library.compare(ask);
  const { groups } = comparison;
  const quotations = groups.map(({ quotation }) => quotation);
  const heading = texts.comparisonHeading(shorten(ask.question));
  const entries = groups.map((each) => carriedEntry(texts, each));
  return listing(texts, comparison, quotations, paginate(texts, heading, entries));
}

async function listTimeline(texts: Texts, library: Library, ask: Ask): Promise<Listing> {
  const timeline = await library.timeline(ask);
  const { entries, undated, edition } = timeline;
  if (undated > 0) return { edition, quotations: [], pages: [texts.onlyUndated(undated)] };
  const quotations = entries.map(({ quotation }) => quotation);
  const heading = texts.timelineHeading(shorten(ask.question));
  const shown = entries.map((each) => carriedEntry(texts, each));
  return listing(texts, timeline, quotations, paginate(texts, heading, shown));
}

function listOutlets(texts: Texts, { id: edition, outlets }: EditionSummary): Listing {
  const lines = outlets.map((outlet) =>
    outletLine(texts, { ...outlet, name: clip(outlet.name, SHOWN_LENGTH) }),
  );
  const pages = paginateLines(texts, lines);
  return { edition, quotations: [], pages: pages.length > 0 ? pages : [texts.noOutlets] };
}

/** Nothing to list is a refusal. */
function listing(
  texts: Texts,
  found: {
    readonly edition: string;
    readonly searched: Searched;
    readonly unmatched: readonly string[];
  },
  quotations: Listing['quotations'],
  pages: readonly string[],
): Listing {
  const { edition } = found;
  return { edition, quotations, pages: pages.length > 0 ? pages : [renderRefusal(texts, found)] };
}

/** Questions in a heading, which others in the channel see; names of outlets. */
const SHOWN_LENGTH = 100;

function shorten(question: string): string {
  return inline(clip(question, SHOWN_LENGTH));
}
