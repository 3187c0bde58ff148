import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { LocalDiscord } from '../src/local-discord/local-discord.ts';
import { createLocalDiscord } from '../src/local-discord/server.ts';
import { furnishPlace } from '../src/playground/place.ts';
import type { RestTraffic, TrafficEntry } from '../src/playground/protocol.ts';
import { createRedactor } from '../src/playground/traffic/redact.ts';
import { recordTraffic } from '../src/playground/traffic/traffic.ts';

let discord: LocalDiscord | undefined;
afterEach(() => discord?.close({ allowUnknownRoutes: true }));

/** A request by hand, as a bot sends it that is not ours, and what the pane shows of it. */
async function sent(method: string, path: string, body?: unknown): Promise<RestTraffic> {
  discord = await createLocalDiscord();
  const { news } = furnishPlace(discord);
  const entries: TrafficEntry[] = [];
  recordTraffic(discord, (entry) => entries.push(entry));
  await fetch(
    `${discord.apiUrl}/v10${path.replace('NEWS', news.id).replace('APPLICATION', discord.applicationId)}`,
    {
      method,
      headers: { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
  );
  const entry = entries.find(({ kind }) => kind === 'rest');
  if (entry?.kind !== 'rest') throw new Error('no request is shown');
  return entry;
}

const BUTTON = { type: 2, style: 1, label: 'x'.repeat(81), custom_id: 'a' };

it('names every limit that a message breaks, and where', async () => {
  const body = { content: 'x'.repeat(2001), components: [{ type: 1, components: [BUTTON] }] };
  const entry = await sent('POST', '/channels/NEWS/messages', body);
  expect(entry.status).toBe(400);
  expect(entry.findings).toEqual([
    { path: 'content', code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' },
    {
      path: 'components.0.components.0.label',
      code: 'BASE_TYPE_MAX_LENGTH',
      message: 'Must be 80 or fewer in length.',
    },
  ]);
  expect(entry.uses).toEqual([
    { what: 'content', used: 2001, most: 2000 },
    { what: 'components', used: 2, most: 40 },
    { what: 'custom_id', used: 1, most: 100 },
    { what: 'label', used: 81, most: 80 },
  ]);
});

it('finds nothing in what Discord takes', async () => {
  const entry = await sent('POST', '/channels/NEWS/messages', { content: 'hello' });
  expect(entry).toMatchObject({ status: 200, findings: [], answer: { content: 'hello' } });
});

it('gives the code of what Discord refuses otherwise', async () => {
  const entry = await sent('POST', '/interactions/1/none/callback', { type: 4 });
  const [finding] = entry.findings;
  expect(finding).toEqual({ path: '', code: '10062', message: 'Unknown interaction' });
});

it('is loud about a route that is not known', async () => {
  const entry = await sent('PUT', '/guilds/1/bans/2');
  expect(entry.route).toBeUndefined();
  expect(entry.findings).toMatchObject([{ code: 'ROUTE' }]);
});

it('counts commands against what a scope holds', async () => {
  const commands = Array.from({ length: 101 }, (_, n) => ({ name: `c${n}`, description: 'd' }));
  const entry = await sent('PUT', '/applications/APPLICATION/commands', commands);
  expect(entry.findings).toMatchObject([{ code: '30032' }]);
  expect(entry.uses[0]).toEqual({ what: 'slash commands', used: 101, most: 100 });
});

it('never shows a secret, wherever it stands', () => {
  const secret = 'c2VjcmV0_c2VjcmV0-c2VjcmV0';
  const redactor = createRedactor();
  redactor.hide(secret);
  // What a token may touch: anything that it is not made of itself.
  const around = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\w-]/gu, '/'));
  const hiding = fc.tuple(around, around).map(([before, after]) => `${before}${secret}${after}`);
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 4 }, hiding, fc.integer(), tie('list'), tie('object')),
    list: fc.array(tie('any')),
    object: fc.dictionary(fc.string(), tie('any')),
  })).any;
  fc.assert(
    fc.property(value, (shown) => {
      expect(JSON.stringify(redactor.json(shown as never))).not.toContain(secret);
    }),
  );
});
