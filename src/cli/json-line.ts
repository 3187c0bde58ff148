/**
 * A value as JSON on one line, by every reader's count of lines, and without a control that a terminal
 * obeys: what JSON itself leaves as it is stands there escaped, and is read as the same.
 */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(LEFT_RAW, escaped);
}

// DEL, the second set of controls (U+0085 breaks lines, U+009B begins what ESC [ does), the separators
// that JavaScript and Python break lines at, and the marks that turn the direction of writing.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const LEFT_RAW = /[\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
