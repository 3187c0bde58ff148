/**
 * Text that shows what it holds: controls, line breaks, marks that turn the direction of writing, what
 * is neither seen nor joins letters, and halves of pairs are written as `\n` or `\u{202e}`. What is
 * printed to a terminal, and the names of files, go through here: neither can move the cursor, forge a
 * second line, or read backwards.
 */
export function visible(text: string): string {
  return HIDDEN.test(text) ? text.replace(EVERY_HIDDEN, escaped) : text;
}

/**
 * Controls (Cc), halves of pairs (Cs), line and paragraph separators, and of the invisible marks (Cf) all
 * but U+200C and U+200D, without which Persian and many emoji are misspelled, and the soft hyphen.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u2028\u2029]|(?!\u200c|\u200d|\u00ad)\p{Cf}/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(character: string): string {
  return SHORT[character] ?? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
}
