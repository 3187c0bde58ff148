/** Called for each word of a text with the place where it begins and ends, in UTF-16 units. */
export type VisitWord = (start: number, end: number) => void;

/**
 * The words of a text in order: acronyms with points (`U.S.`), numbers with separators
 * (`1,000.5`), and runs of letters, marks and digits that do not begin with a digit, with the
 * apostrophes inside them (`don't`).
 *
 * What it finds is what this expression finds, in a quarter of its time (docs/performance.md); the
 * tests hold one against the other:
 * `\p{Lu}\.(?:\p{Lu}\.)+(?:\p{Lu}(?!\p{L}))?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*`
 */
export function eachWord(text: string, visit: VisitWord): void {
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === 0) {
      at += 1;
      continue;
    }
    const end =
      kind & DIGIT ? numberEnd(text, at) : kind & UPPER ? acronymEnd(text, at) : wordEnd(text, at);
    visit(at, end);
    at = end;
  }
}

const LETTER = 1;
const UPPER = 2;
const MARK = 4;
const DIGIT = 8;
/** The second unit of a pair belongs to the first. */
const ASTRAL = 16;
const WORDLIKE = LETTER | MARK | DIGIT;
const INSIDE = LETTER | MARK;

const POINT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CLOSING_QUOTE = 0x2019;

/**
 * Units below this have a table: all scripts with letters but Georgian's old capitals, and the
 * punctuation of all of them. For the whole plane it took 10 ms of every start, for this 2 ms.
 */
const TABLED = 0x2100;
const KINDS: Uint8Array = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(TABLED);
  const all = String.fromCharCode(...kinds.keys());
  const mark = (characters: RegExp, kind: number): void => {
    for (const { 0: run, index } of all.matchAll(characters)) {
      for (let at = index; at < index + run.length; at += 1) kinds[at] = (kinds[at] ?? 0) | kind;
    }
  };
  mark(/\p{L}+/gu, LETTER);
  mark(/\p{Lu}+/gu, UPPER);
  mark(/\p{M}+/gu, MARK);
  mark(/\p{N}+/gu, DIGIT);
  return kinds;
}

/** What the character at a place is: bits of the constants above, 0 for what is in no word. */
function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < TABLED) return KINDS[unit] ?? 0;
  const point = text.codePointAt(at) ?? 0;
  const kind = kindOf(String.fromCodePoint(point));
  return kind !== 0 && point > 0xffff ? kind | ASTRAL : kind;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? LETTER | UPPER : LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{M}/u.test(character) ? MARK : 0;
}

function widthOf(kind: number): number {
  return kind & ASTRAL ? 2 : 1;
}

/** The end of the run of characters of these kinds that begins at a place; the place if none does. */
function runEnd(text: string, start: number, kinds: number): number {
  let at = start;
  for (let kind = at < text.length ? kindAt(text, at) : 0; kind & kinds;) {
    at += widthOf(kind);
    kind = at < text.length ? kindAt(text, at) : 0;
  }
  return at;
}

function numberEnd(text: string, start: number): number {
  let end = runEnd(text, start, DIGIT);
  for (;;) {
    const unit = text.charCodeAt(end);
    if (unit !== POINT && unit !== COMMA) return end;
    const next = runEnd(text, end + 1, DIGIT);
    if (next === end + 1) return end;
    end = next;
  }
}

function wordEnd(text: string, start: number): number {
  let end = runEnd(text, start, WORDLIKE);
  for (;;) {
    const unit = text.charCodeAt(end);
    if (unit !== APOSTROPHE && unit !== CLOSING_QUOTE) return end;
    const next = runEnd(text, end + 1, INSIDE);
    if (next === end + 1) return end;
    end = next;
  }
}

/** Of `U.S.`, `U.S.S.R.` and `U.S.A`; of a word that only begins with a capital, the word's. */
function acronymEnd(text: string, start: number): number {
  let end = start;
  let letters = 0;
  for (;;) {
    const next = pointedCapital(text, end);
    if (next === end) break;
    end = next;
    letters += 1;
  }
  if (letters < 2) return wordEnd(text, start);
  const last = end < text.length ? kindAt(text, end) : 0;
  if (!(last & UPPER)) return end;
  const after = end + widthOf(last);
  return after < text.length && kindAt(text, after) & LETTER ? end : after;
}

/** The end of a capital and its point, or the place itself where there is none. */
function pointedCapital(text: string, at: number): number {
  const kind = at < text.length ? kindAt(text, at) : 0;
  const point = at + widthOf(kind);
  return kind & UPPER && text.charCodeAt(point) === POINT ? point + 1 : at;
}
