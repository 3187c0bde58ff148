import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_FILTER,
  isError,
  passes,
  titleOf,
} from '../../src/playground/page/developers/filter.ts';
import { segmentsOf, visible } from '../../src/playground/page/knowledge/segments.ts';
import { plainText } from '../../src/playground/page/markdown/plain.ts';
import type { TrafficEntry } from '../../src/playground/protocol.ts';
import { ROOT } from '../support/cli.ts';
import { anyMarkdown } from '../support/markdown-arbitraries.ts';

describe('an article’s text', () => {
  it('is the body, with exactly the cited sentence marked', () => {
    const places = fc
      .tuple(anyMarkdown, fc.nat(), fc.nat())
      .map(([body, a, b]) => ({ body, at: [a % (body.length + 1), b % (body.length + 1)] }));
    fc.assert(
      fc.property(places, ({ body, at }) => {
        const [start = 0, end = 0] = at.toSorted((a, b) => a - b);
        const lines = segmentsOf(body, { start, end, citationId: '' });
        const text = (kinds: readonly string[]) =>
          lines.map((line) =>
            line
              .filter(({ kind }) => kinds.includes(kind))
              .map((each) => each.text)
              .join(''),
          );
        expect(text(['text', 'cited']).join('\n')).toBe(body);
        expect(text(['cited']).join('')).toBe(body.slice(start, end).replaceAll('\n', ''));
      }),
    );
  });

  it('shows what reorders it as a mark, and keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).toHaveLength(text.length);
        expect(visible(text)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
    expect(visible('not \u202Eytliug')).toBe('not \uFFFDytliug');
  });
});

describe('a message read in one line', () => {
  it.each([
    ['**a** *b*\n> c\n- d', 'a b c d'],
    ['||the end|| `x`', '(spoiler) x'],
    ['<@123456789012345678> [a](https://b.example)', '@Reader a'],
    ['\\*a\\*', '*a*'],
  ])('%s', (content, text) => {
    expect(plainText(content, { nameOf: () => 'Reader' })).toBe(text);
  });
});

describe('the traffic’s filter', () => {
  const rest = {
    number: 1,
    at: 0,
    kind: 'rest',
    method: 'PATCH',
    path: '/webhooks/12345678901234567/[token]/messages/@original',
    query: {},
    body: { content: 'Cluster munitions' },
    files: [],
    status: 200,
    findings: [],
    uses: [],
  } satisfies TrafficEntry;
  const beat = {
    number: 2,
    at: 0,
    kind: 'gateway',
    direction: 'from-bot',
    op: 'heartbeat',
    data: 1,
  } satisfies TrafficEntry;

  it('finds text anywhere in an entry, whatever its case', () => {
    expect(passes(rest, { ...FIRST_FILTER, text: 'cluster MUN' })).toBe(true);
    expect(passes(rest, { ...FIRST_FILTER, text: 'zebra' })).toBe(false);
  });

  it('leaves out heartbeats at first, and kinds on demand', () => {
    expect(passes(beat, FIRST_FILTER)).toBe(false);
    expect(passes(beat, { ...FIRST_FILTER, hidden: new Set() })).toBe(true);
    expect(passes(rest, { ...FIRST_FILTER, hidden: new Set(['rest']) })).toBe(false);
  });

  it('knows what went wrong', () => {
    const finding = { path: 'content', code: 'X', message: 'too long' };
    const log = { number: 3, at: 0, kind: 'log', text: 'x', fields: {} } as const;
    expect(
      [
        rest,
        { ...rest, status: 429 },
        { ...rest, status: 0 },
        { ...rest, findings: [finding] },
      ].map(isError),
    ).toEqual([false, true, true, true]);
    expect(isError({ ...log, level: 'info' })).toBe(false);
    expect(isError({ ...log, level: 'warn' })).toBe(true);
    expect(passes(rest, { ...FIRST_FILTER, onlyErrors: true })).toBe(false);
  });

  it('names an entry in one line, with the ends of long ids', () => {
    expect(titleOf(rest)).toBe('PATCH /webhooks/…4567/[token]/messages/@original');
    expect(titleOf(beat)).toBe('heartbeat');
  });
});

describe('the built page', () => {
  const assets = join(ROOT, 'dist/playground-page/assets');
  const size = (ending: string) =>
    readdirSync(assets)
      .filter((name) => name.endsWith(ending))
      .reduce((sum, name) => sum + statSync(join(assets, name)).size, 0);

  it('has less than 150 KiB of script', () => {
    expect(size('.js')).toBeGreaterThan(10_000);
    expect(size('.js')).toBeLessThan(150 * 1024);
  });
});
