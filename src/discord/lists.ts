import type { Ask, Searched } from '../answer/types.ts';
import type { EditionSummary } from '../edition-summary.ts';
import type { Library } from '../library.ts';
import { askFrom, askParts } from './ask-state.ts';
import { createPaging, type Listing, type Paging } from './components/paging.ts';
import { clip } from './cut.ts';
import { MORE_CITATIONS } from './limits.ts';
import { paginate, paginateLines } from './pages.ts';
import { renderRefusal } from './render.ts';
import { carriedEntry, entryOf } from './render-list.ts';
import * as texts from './texts.ts';

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
  const forAsk = (name: string, list: (library: Library, ask: Ask) => Promise<Listing>) =>
    createPaging(library, {
      name,
      list: (ask: Ask) => list(library, ask),
      toParts: askParts,
      fromParts: askFrom,
    });
  return {
    more: forAsk('more', listMore),
    compare: forAsk('compare', listComparison),
    timeline: forAsk('timeline', listTimeline),
    outlets: createPaging(library, {
      name: 'outlets',
      list: async () => listOutlets(library.edition),
      toParts: () => ['all'],
      fromParts: () => 'all' as const,
    }),
  };
}

async function listMore(library: Library, ask: Ask): Promise<Listing> {
  const wanted = { ...ask, limit: MORE_CITATIONS, matching: true, refuse: false };
  const answer = await library.ask(wanted);
  const quotations = answer.kind === 'cited' ? answer.citations : [];
  const heading = texts.moreHeading(shorten(ask.question));
  return listing(answer, quotations, paginate(heading, quotations.map(entryOf)));
}

async function listComparison(library: Library, ask: Ask): Promise<Listing> {
  const comparison = await library.compare(ask);
  const { groups } = comparison;
  const quotations = groups.map(({ quotation }) => quotation);
  const heading = texts.comparisonHeading(shorten(ask.question));
  return listing(comparison, quotations, paginate(heading, groups.map(carriedEntry)));
}

async function listTimeline(library: Library, ask: Ask): Promise<Listing> {
  const timeline = await library.timeline(ask);
  const { entries, undated, edition } = timeline;
  if (undated > 0) return { edition, quotations: [], pages: [texts.onlyUndated(undated)] };
  const quotations = entries.map(({ quotation }) => quotation);
  const heading = texts.timelineHeading(shorten(ask.question));
  return listing(timeline, quotations, paginate(heading, entries.map(carriedEntry)));
}

function listOutlets({ id: edition, outlets }: EditionSummary): Listing {
  const lines = outlets.map((outlet) =>
    texts.outletLine({ ...outlet, name: clip(outlet.name, SHOWN_LENGTH) }),
  );
  const pages = paginateLines(lines);
  return { edition, quotations: [], pages: pages.length > 0 ? pages : [texts.noOutlets] };
}

/** Nothing to list is a refusal. */
function listing(
  found: {
    readonly edition: string;
    readonly searched: Searched;
    readonly unmatched: readonly string[];
  },
  quotations: Listing['quotations'],
  pages: readonly string[],
): Listing {
  const { edition } = found;
  return { edition, quotations, pages: pages.length > 0 ? pages : [renderRefusal(found)] };
}

/** Questions in a heading, which others in the channel see; names of outlets. */
const SHOWN_LENGTH = 100;

function shorten(question: string): string {
  return clip(question, SHOWN_LENGTH);
}
