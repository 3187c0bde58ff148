import type { Json, LogTraffic } from '../protocol.ts';
import { isObject } from '../../local-discord/json.ts';
import { toJson } from '../show/json.ts';

/** A line that the bot wrote, understood as far as it can be. */
export interface BotLine {
  readonly level: LogTraffic['level'];
  /** The event's name, or the line itself. */
  readonly text: string;
  readonly fields: Json;
}

/** pino's levels from which on a line is an error, a warning, news. */
const LEVELS = [
  [50, 'error'],
  [40, 'warn'],
  [30, 'info'],
] as const;

/** A line of standard output: one JSON object, unless something else wrote it. */
export function parseBotLine(line: string): BotLine {
  const parsed = parseJson(line);
  if (!isObject(parsed)) return { level: 'info', text: line, fields: {} };
  const { level, event, msg, ...fields } = parsed;
  const found = LEVELS.find(([from]) => typeof level === 'number' && level >= from);
  const text = [event, msg].filter((part) => typeof part === 'string').join(': ');
  return { level: found?.[1] ?? 'debug', text: text === '' ? line : text, fields: toJson(fields) };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
