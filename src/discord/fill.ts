import type { Texts } from '../texts/en.ts';
import { MESSAGE_LENGTH } from './limits.ts';

/** As many of the lines as `room` characters take; the others are counted in a last line. */
export function fill(texts: Texts, lines: readonly string[], room = MESSAGE_LENGTH): string {
  const all = lines.join('\n');
  if (all.length <= room) return all;
  const left = room - `\n${texts.andMore(lines.length)}`.length;
  let shown = 0;
  for (let length = 0; shown < lines.length; shown += 1) {
    length += (lines[shown]?.length ?? 0) + '\n'.length;
    if (length > left) break;
  }
  return [...lines.slice(0, shown), texts.andMore(lines.length - shown)].join('\n');
}
