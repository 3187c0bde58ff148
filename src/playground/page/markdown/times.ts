import type { MarkdownNode, TimeStyle } from './nodes.ts';

const FORMATS: Readonly<Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const STYLES = new Set<unknown>(['R', ...Object.keys(FORMATS)]);
const isStyle = (style: unknown): style is TimeStyle => STYLES.has(style);

/** Milliseconds that a `Date` holds at most (ECMAScript's limit). */
const LATEST_MS = 8.64e15;

/** `<t:SECONDS:STYLE>`; as it was written where there is no such time. */
export function timeNode(written: string, format: unknown): MarkdownNode {
  const seconds = Number(written);
  const style = isStyle(format) ? format : 'f';
  if (Math.abs(seconds * 1000) <= LATEST_MS) return { kind: 'time', seconds, style };
  return { kind: 'text', text: `<t:${written}${isStyle(format) ? `:${format}` : ''}>` };
}

/** A time in the reader's own language and zone. @param now milliseconds since 1970. */
export function showTime(seconds: number, style: TimeStyle, now: number): string {
  if (style === 'R') return showRelative(seconds - now / 1000);
  return new Intl.DateTimeFormat(undefined, FORMATS[style]).format(seconds * 1000);
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;
const YEAR = 365 * DAY;
const STEPS: readonly (readonly [least: number, unit: Intl.RelativeTimeFormatUnit])[] = [
  [YEAR, 'year'],
  [MONTH, 'month'],
  [DAY, 'day'],
  [HOUR, 'hour'],
  [MINUTE, 'minute'],
];

function showRelative(seconds: number): string {
  const format = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
  const [size, unit] = STEPS.find(([least]) => Math.abs(seconds) >= least) ?? [1, 'second'];
  return format.format(Math.trunc(seconds / size), unit);
}
