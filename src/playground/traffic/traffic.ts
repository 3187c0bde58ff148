import type { LocalEvent } from '../../local-discord/events.ts';
import type { LocalDiscord } from '../../local-discord/local-discord.ts';
import type { RequestRecord } from '../../local-discord/rest/request.ts';
import { limitUses } from '../../local-discord/validate/uses.ts';
import type { BotLine } from '../bot/bot-lines.ts';
import {
  type ConnectionTraffic,
  type GatewayTraffic,
  type LogTraffic,
  type RestTraffic,
  TRAFFIC_KEPT,
  type TrafficEntry,
} from '../protocol.ts';
import { toJson } from '../show/json.ts';
import { showAttachment } from '../show/message.ts';
import { findingsOf } from './findings.ts';
import { createRedactor, type Redactor } from './redact.ts';

/** What goes over the wire between the bot and the local Discord, without the tokens. */
export interface Traffic {
  /** Oldest first; the last `TRAFFIC_KEPT`. */
  readonly entries: readonly TrafficEntry[];
  /** Takes in a line of the bot's. */
  logged(line: BotLine): void;
  /** As the bot's output, with the tokens taken out. */
  readonly redactor: Redactor;
}

type Kind = GatewayTraffic | RestTraffic | LogTraffic | ConnectionTraffic;

export function recordTraffic(
  discord: LocalDiscord,
  onEntry: (entry: TrafficEntry) => void,
): Traffic {
  const redactor = createRedactor();
  redactor.hide(discord.token);
  const entries: TrafficEntry[] = [];
  let number = 0;
  const add = (kind: Kind): void => {
    number += 1;
    const entry = { number, at: Date.now(), ...kind };
    entries.push(entry);
    if (entries.length > TRAFFIC_KEPT) entries.shift();
    onEntry(entry);
  };
  discord.onEvent((event) => {
    if (event.kind === 'interaction') redactor.hide(event.interaction.facts.token);
    const kind = trafficOf(event, redactor);
    if (kind !== undefined) add(kind);
  });
  const logged = ({ level, text, fields }: BotLine): void => {
    add({ kind: 'log', level, text: redactor.text(text), fields: redactor.json(fields) });
  };
  return { entries, logged, redactor };
}

function trafficOf(event: LocalEvent, redactor: Redactor): Kind | undefined {
  const shown = (value: unknown) => redactor.json(toJson(value));
  switch (event.kind) {
    case 'dispatch':
      return {
        kind: 'gateway',
        direction: 'to-bot',
        op: 'dispatch',
        event: event.name,
        data: shown(event.data),
      };
    case 'frame':
      return {
        kind: 'gateway',
        direction: event.direction,
        op: event.op,
        data: shown(event.d),
      };
    case 'gateway':
      return { kind: 'connection', what: event.what };
    case 'request':
      return restTraffic(event.request, redactor);
    // What comes of these goes over the wire as one of the above.
    case 'message-created':
    case 'message-edited':
    case 'message-deleted':
    case 'interaction':
    case 'commands':
    case 'typing':
      return undefined;
  }
}

function restTraffic(request: RequestRecord, redactor: Redactor): RestTraffic {
  const { method, path, route, query, body, files, status, response } = request;
  const shown = (value: unknown) =>
    value === undefined ? undefined : redactor.json(toJson(value));
  return {
    kind: 'rest',
    method,
    path: redactor.text(path),
    route,
    query,
    body: shown(body),
    files: files.map(showAttachment),
    status,
    answer: shown(response),
    findings: findingsOf(request),
    uses: limitUses(body),
  };
}
