/**
 * The longest beginning of `text` for which `fits` holds, ending before white space; where that
 * would lose more than half of what fits (no spaces, or one enormous word), between two characters
 * as a reader counts them. `fits` has to hold for every beginning of a text it holds for.
 */
export function cutAtWord(text: string, fits: (beginning: string) => boolean): string {
  if (fits(text)) return text;
  const most = longestFit(text, fits);
  const words = text
    .slice(0, most + 1)
    .replace(/\S+$/u, '')
    .trimEnd();
  if (words.length * 2 >= most) return words;
  const character = new Intl.Segmenter().segment(text).containing(most);
  return text.slice(0, character?.index);
}

/** At most `length` UTF-16 units, and "…" behind them when something was cut. */
export function clip(text: string, length: number): string {
  const cut = cutAtWord(text, (beginning) => beginning.length <= length);
  return cut === text ? text : `${cut}…`;
}

/** Length of the longest beginning that fits, in UTF-16 units, where the whole does not. */
function longestFit(text: string, fits: (beginning: string) => boolean): number {
  let low = 0;
  let high = text.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}
