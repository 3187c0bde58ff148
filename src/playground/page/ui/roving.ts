/** Steps that keys take in a column, and to its ends. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Which of `count` things comes to be chosen by a key; absent for keys that choose nothing. */
export function stepBy(key: string, at: number, count: number): number | undefined {
  return count === 0 ? undefined : STEPS[key]?.(at, count);
}

/** Moves the focus among the elements of a list by arrow keys, Home and End. */
export function roveFocus(event: KeyboardEvent, selector: string): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  if (!event.target.matches(selector)) return;
  const items = [...list.querySelectorAll<HTMLElement>(selector)];
  const to = stepBy(event.key, items.indexOf(event.target), items.length);
  if (to === undefined) return;
  event.preventDefault();
  items[to]?.focus();
}
