import { isNote } from './corrections.ts';
import { plain } from './page.ts';
import { patternOf } from './pattern.ts';
import type { Page, PageLine } from './page.ts';

/**
 * The lines of the author's biography among the last ones. It opens with the author (“I am …”, the
 * byline’s name, a name and what it does for this outlet), and lines that speak of the same person
 * carry it on.
 *
 * @param first where the tail of the page begins at the earliest
 */
export function biographyFrom(
  page: Page,
  first: number,
  known: ReadonlyMap<number, string>,
): number[] {
  for (let index = first; index < page.lines.length; index++) {
    const line = page.lines[index];
    if (!line || line.text.length > LONGEST_PARAGRAPH || known.has(index) || !isOpening(line, page))
      continue;
    const rest = page.lines.slice(index + 1);
    // The story does not go on below a biography.
    const ends = rest.every(
      (next, at) => known.has(index + 1 + at) || isContinued(next) || isNote(next),
    );
    if (!ends) continue;
    return page.lines.flatMap((own, at) =>
      at >= index && !known.has(at) && !isNote(own) ? [at] : [],
    );
  }
  return [];
}

/** Units; longer is no paragraph about an author. */
const LONGEST_PARAGRAPH = 2000;
const ROLE =
  '(?:journalist|reporter|writer|correspondent|editor|columnist|contributor|freelancer|author|blogger|producer|photographer|intern|fellow|bureau chief)';
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|van|von|der|bin|al|el)){1,4}";
const HEADING = patternOf(/^about (?:the )?(?:authors?|writers?|reporters?|contributors?)\s*:?$/iu);
const FIRST_PERSON = patternOf(
  new RegExp(`^(?:I am|I[’']m|My name is|Hi,? I[’']m) ${NAME}\\b.*\\b${ROLE}\\b`, 'u'),
);
/** “I am a freelance journalist …” */
const NAMELESS = patternOf(new RegExp(`^I(?: am|[’']m) an? (?:[\\p{L}-]+ ){0,4}${ROLE}\\b`, 'u'));
/** Asked first, for most lines name nobody’s work. */
const WORKING = new RegExp(`\\b${ROLE}\\b|\\b(?:covers|writes|reports|edits)\\b`);
const WORKS = new RegExp(
  `^(${NAME}),? (?:is|has been|was) (?:an?|the|our|one of|currently)\\b.*\\b${ROLE}\\b|^(${NAME}) (?:covers|writes|reports|edits)\\b`,
  'u',
);
/** What biographies say and reports about a reporter do not. */
const BEAT =
  /\b(?:cover(?:s|ing)|who covers|writes (?:about|on|for)|writing about|reports on|reporting on|based in|speciali[sz](?:es|ing)|focus(?:es|ing|ed)? on|contributor|can be (?:reached|followed|found)|follow (?:him|her|them))\b/iu;
const CONTINUED =
  /^(?:I|I’m|I'm|I’ve|I've|My|He|She|They|His|Her|When not|In (?:my|his|her) (?:free|spare) time|Before|Previously|Prior to|You can|Reach|Contact|E-?mail|Follow|Twitter|@)\b/u;

function isOpening(line: PageLine, { plainly }: Page): boolean {
  if (HEADING.test(line) || FIRST_PERSON.test(line) || NAMELESS.test(line)) return true;
  const works = WORKING.test(line.text) ? WORKS.exec(line.text) : undefined;
  const name = works?.[1] ?? works?.[2];
  if (name === undefined) return false;
  if (plainly.byline !== undefined) return plainly.byline.includes(plain(name));
  const outlet = ` ${plainly.outlet} `;
  const text = ` ${plain(line.text)} `;
  // “Jane Doe is a reporter for Buna Times.” or “… for Buna Times, covering Africa.”
  return text.includes(outlet) && (text.endsWith(outlet) || BEAT.test(line.text));
}

function isContinued(line: PageLine): boolean {
  return !line.isStory || CONTINUED.test(line.text);
}
