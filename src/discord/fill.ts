import { MESSAGE_LENGTH } from './limits.ts';
import * as texts from './texts.ts';

/** As many of the lines as `room` characters take; the others are counted in a last line. */
export function fill(lines: readonly string[], room = MESSAGE_LENGTH): string {
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
