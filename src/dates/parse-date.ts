import { Decline } from '../errors.ts';
import type { Span } from './span.ts';
import { readDate } from './typed-date.ts';

/**
 * The one end of the days that a typed date means: the first for “after”, the last for “before”.
 * @param tag language that is tried first (BCP 47).
 * @returns an ISO date.
 * @throws Decline saying what is understood, or between which two days nobody can tell.
 */
export function parseDate(text: string, tag: string, edge: keyof Span, now = new Date()): string {
  const [language = 'en'] = tag.split('-');
  const date = readDate(text, language, now);
  if (date === undefined) throw new Decline('noDate', text.trim());
  if (date.kind === 'ambiguous') throw new Decline('ambiguousDate', text.trim(), ...date.readings);
  return date[edge];
}
