/**
 * Text that somebody else wrote, as a block quote that shows exactly that text: nothing in it can
 * ping, link, format, hide or reorder. Its line breaks stay inside the quote. `suffix` is Markdown
 * of ours that is put behind it.
 */
export function blockQuote(text: string, suffix = ''): string {
  const lines = text.split(LINE_BREAK).map((line) => `> ${escapeLine(line)}`);
  return lines.join('\n') + suffix;
}

/** The same in bold. */
export function boldQuote(text: string, suffix = ''): string {
  const lines = text.split(LINE_BREAK).map((line) => {
    const shown = escapeLine(line).trim();
    // Without the space, “>” ends the quote and is shown.
    return shown === '' ? '> ' : `> **${shown}**`;
  });
  return lines.join('\n') + suffix;
}

/** Text that somebody else wrote, where Discord shows text as it is: on a button, in a list of choices. */
export function plain(text: string): string {
  return text.replace(WHITE_SPACE, ' ').trim().replace(UNSHOWABLE, VISIBLE_MARK);
}

/** Text that somebody else wrote, on one line; runs of white space become one space. */
export function inline(text: string): string {
  return escapeLine(text.replace(WHITE_SPACE, ' ').trim());
}

/**
 * The text, linked. Backslashes show inside a masked link, so a text that needs escaping stands
 * beside a link named `label` instead of in it. An address that no link can be made of is left out.
 */
export function linked(text: string, url: string | undefined, label: string): string {
  const shown = inline(text);
  const target = url === undefined ? undefined : linkTarget(url);
  if (target === undefined) return shown;
  return shown === text && shown !== ''
    ? `[${shown}](<${target}>)`
    : `${shown} [${label}](<${target}>)`;
}

// Everything Unicode or a terminal takes for a line's end; Discord breaks at some and eats others.
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;
const WHITE_SPACE = /[\s\u0085]+/gu;

// Wherever they stand: formatting, spoilers, code, mentions, custom emoji, timestamps and autolinks
// (all of which begin with "<"), masked links, and the colon of ":emoji:" and "https://".
const SYNTAX = /[\\*_~`|<@[\]]|:(?=\S)/gu;

// Discord finds invitations in the raw text, without regard to Markdown, and shows them as a card.
const INVITATION = /(?<=discord(?:app)?)\.(?=\S)/giu;

// At a line's start: headings, subtext, lists, quotes.
const BLOCK_START = /^(\s*\d*)(?=[#>+\-.)])/u;

/**
 * Shown as a visible mark, because they change what is read without being seen: the controls that
 * reorder text (a sentence could be read backwards and still be "word for word"), control
 * characters, and halves of surrogate pairs, which no message can hold. Zero-width characters stay
 * as they are: they show nothing in the source either, and Persian, Hindi and emoji need them.
 */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNSHOWABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/gu;
const VISIBLE_MARK = '\uFFFD';

function escapeLine(line: string): string {
  return line
    .replace(UNSHOWABLE, VISIBLE_MARK)
    .replace(SYNTAX, '\\$&')
    .replace(INVITATION, '\\.')
    .replace(BLOCK_START, '$1\\');
}

/** Longer ones would leave no room for the quotation. */
const URL_LENGTH = 300;

function linkTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) return undefined;
  // `https://newspaper.example@elsewhere.example` reads like the one and leads to the other.
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  const target = parsed.href.replace(/[()\\<>\s*_~|`]/gu, percentEncode);
  return target.length <= URL_LENGTH ? target : undefined;
}

function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
