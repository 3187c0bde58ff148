/** Days that a date means, as ISO dates: one, or a whole week, month or year. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** `2023`, `2023-07` or `2023-07-08`; `undefined` when it is none of them. */
export function isoSpan(text: string): Span | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return yearSpan(Number(year));
  if (day === undefined) return monthSpan(Number(year), Number(month));
  return daySpan(Number(year), Number(month), Number(day));
}

export function daySpan(year: number, month: number, day: number): Span | undefined {
  const date = [pad(year, 4), pad(month, 2), pad(day, 2)].join('-');
  return isDate(date) ? { first: date, last: date } : undefined;
}

export function monthSpan(year: number, month: number): Span | undefined {
  const first = daySpan(year, month, 1);
  if (first === undefined) return undefined;
  // Day 0 of the next month.
  return { ...first, last: isoOf(new Date(Date.UTC(year, month, 0))) };
}

export function yearSpan(year: number): Span {
  return { first: `${pad(year, 4)}-01-01`, last: `${pad(year, 4)}-12-31` };
}

/** The week that a day lies in, from Monday (ISO 8601). */
export function weekSpan(day: string): Span {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const first = addDays(day, -weekday);
  return { first, last: addDays(first, 6) };
}

export function addDays(day: string, days: number): string {
  return isoOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000));
}

/** Whether it is an ISO date, and there is such a day. */
export function isDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  // 31 February parses to a day in March.
  return !Number.isNaN(time) && isoOf(new Date(time)) === date;
}

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
