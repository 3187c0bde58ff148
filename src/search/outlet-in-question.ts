import { fold } from './fold.ts';

/** The outlets that a question asks to be answered from, and the question without naming them. */
export interface OutletsInQuestion {
  readonly outlets: readonly string[];
  /** How often it names one: twice the same where it sets two of its articles side by side. */
  readonly namings: number;
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
/** What stands between two names of a list. */
const AND = ',?\\s+(?:and|or)\\s+';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])[,:]?';

/** Stands where an outlet was named, while others are looked for beside it. */
const NAMED = '\uFFFC';

/**
 * The outlets a question names as those who report ("according to Bayan News", "in the Buna Times
 * report", "the 'Time' article"). A name of several words counts wherever it stands; a single word
 * may be anything else ("time", "the guardian of"), so it needs one of the words above beside it, or
 * the name of another outlet ("reported by Bayan News and Time", "between Time and Fortune"). Of
 * 2,503 namings in MultiHop-RAG's questions one in six has neither words nor space.
 */
export function findOutlets(text: string, outlets: readonly string[]): OutletsInQuestion {
  const folded = fold(text);
  const likely = outlets
    .filter((outlet) => folded.includes(fold(outlet)))
    .toSorted((a, b) => b.length - a.length);
  const found = new Set<string>();
  let rest = text;
  const strike = (outlet: string, pattern: RegExp): void => {
    const struck = rest.replaceAll(pattern, ` ${NAMED} `);
    if (struck === rest) return;
    found.add(outlet);
    rest = struck;
  };
  for (const outlet of likely) {
    strike(outlet, asReporter(outlet));
    if (/\s/.test(outlet)) strike(outlet, new RegExp(`${START}${nameOf(outlet)}${END}`, 'giu'));
  }
  const left = likely.filter((outlet) => rest.includes(outlet));
  for (const outlet of left) strike(outlet, asOneOfTwo(outlet, left));
  const namings = rest.split(NAMED).length - 1;
  if (namings === 0) return { outlets: [], namings, rest: text };
  return { outlets: [...found], namings, rest: rest.replaceAll(STRUCK, ' ').trim() };
}

const STRUCK = new RegExp(`\\s*${NAMED}\\s*`, 'g');

function asReporter(outlet: string): RegExp {
  const name = nameOf(outlet);
  const before = `(?:${BEFORE})\\s+(?:both\\s+)?`;
  const after = `\\s+(?:${AFTER})`;
  return new RegExp(`${START}(?:${before}${name}(?:${after})?|${name}${after})${END}`, 'giu');
}

/** A name beside that of another outlet, found already or of these; written as the outlet does. */
function asOneOfTwo(outlet: string, outlets: readonly string[]): RegExp {
  const others = outlets.filter((other) => other !== outlet).map(nameOf);
  const another = `(?:${[`\\s*${NAMED}`, ...others].join('|')})`;
  const name = nameOf(outlet);
  return new RegExp(
    `(?<=${another}${AND}(?:both\\s+)?)${name}${END}|${START}${name}(?=${AND}${another})`,
    'gu',
  );
}

/** The name as people write it into a sentence: with an article, a genitive, or marks around it. */
function nameOf(outlet: string): string {
  const escaped = outlet.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  return `["'‘“]?(?:[Tt]he\\s+)?["'‘“]?${escaped}(?:['’]s(?![\\p{L}\\p{N}])|["'’”](?![\\p{L}\\p{N}]))?`;
}
