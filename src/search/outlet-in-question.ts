import { fold } from './fold.ts';

/** The outlets that a question asks to be answered from, and the question without naming them. */
export interface OutletsInQuestion {
  readonly outlets: readonly string[];
  readonly rest: string;
}

/** Words before an outlet's name that make it the one who reports. */
const BEFORE =
  'according to|as reported by|reported by|reports? (?:by|from|in)|articles? (?:by|from|in)|' +
  'in|from|by|via|does|did|has|per';
/** Words after it that do. */
const AFTER =
  'articles?|reports?|reported|reporting|story|stories|coverage|says?|said|writes?|wrote|' +
  'piece|claims?|mentions?|quotes?';

/**
 * The outlets a question names as those who report ("according to Bayan News", "in the Buna Times
 * report"). A name of several words counts wherever it stands; a single word may be anything else
 * ("time", "the guardian of"), so it needs one of the words above beside it.
 */
export function findOutlets(text: string, outlets: readonly string[]): OutletsInQuestion {
  const found: string[] = [];
  let rest = text;
  for (const outlet of outlets.toSorted((a, b) => b.length - a.length)) {
    const without = withoutOutlet(rest, outlet);
    if (without === undefined) continue;
    found.push(outlet);
    rest = without;
  }
  return { outlets: found, rest };
}

/** The text without any naming of the outlet, or `undefined` where there is none. */
function withoutOutlet(text: string, outlet: string): string | undefined {
  const without = namedIn(text, outlet);
  return without === undefined ? undefined : (withoutOutlet(without, outlet) ?? without);
}

function namedIn(text: string, outlet: string): string | undefined {
  if (!fold(text).includes(fold(outlet))) return undefined;
  const name = `(?:the\\s+)?${escapeRegExp(outlet).replace(/ /g, '\\s+')}(?:['’]s)?`;
  const before = `(?:(?:${BEFORE})\\s+)`;
  const after = `(?:\\s+(?:${AFTER}))`;
  const edge = '(?![\\p{L}\\p{N}])';
  const start = '(?<![\\p{L}\\p{N}])';
  const reporting = new RegExp(
    `${start}(?:${before}${name}${after}?|${name}${after})${edge}[,:]?`,
    'iu',
  );
  if (reporting.test(text)) return text.replace(reporting, ' ').trim();
  if (!/\s/.test(outlet)) return undefined;
  const alone = new RegExp(`${start}${name}${edge}[,:]?`, 'iu');
  return alone.test(text) ? text.replace(alone, ' ').trim() : undefined;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
