/**
 * Whether a word is one of another's typing errors: a letter missing, added, changed, or two beside
 * each other swapped (Damerau's four), at most `most` of them.
 */
export function isTypo(typed: string, word: string, most: number): boolean {
  if (Math.abs(typed.length - word.length) > most) return false;
  let [before, row]: [number[], number[]] = [[], range(word.length + 1)];
  for (let at = 1; at <= typed.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= word.length; to += 1) {
      next.push(cheapest(typed, word, at, to, [before, row, next]));
    }
    if (Math.min(...next) > most) return false;
    [before, row] = [row, next];
  }
  return (row[word.length] ?? most + 1) <= most;
}

/** How many errors a typed word may hold: short words have too many neighbours. */
export function errorsAllowed(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

type Rows = readonly [before: readonly number[], row: readonly number[], next: readonly number[]];

function cheapest(
  typed: string,
  word: string,
  at: number,
  to: number,
  [before, row, next]: Rows,
): number {
  const isSame = typed[at - 1] === word[to - 1];
  const isSwapped = at > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
  const costs = [
    (row[to] ?? 0) + 1,
    (next[to - 1] ?? 0) + 1,
    (row[to - 1] ?? 0) + (isSame ? 0 : 1),
  ];
  if (isSwapped && to > 1) costs.push((before[to - 2] ?? 0) + 1);
  return Math.min(...costs);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}
