import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../src/cli/batch.ts';
import { linesOf } from '../src/cli/lines.ts';
import { openLibrary } from '../src/library.ts';
import { ROOT } from './support/cli.ts';

const library = await openLibrary({ folder: join(ROOT, 'knowledge') });

const line = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.record({ id: fc.anything(), question: fc.anything(), limit: fc.anything() }).map(stringify),
  fc
    .record(
      {
        id: fc.oneof(fc.string(), fc.integer()),
        question: fc.string({ unit: 'grapheme' }),
        outlet: fc.string(),
        article: fc.string(),
        after: fc.string(),
        limit: fc.integer({ min: 1, max: 50 }),
        refuse: fc.boolean(),
      },
      { requiredKeys: ['question'] },
    )
    .map(stringify),
);

describe('a batch', () => {
  it('gives one line of JSON for any line', async () => {
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const reply = await answerLine(library, text, {});
        // Lines as Python counts them, and nothing that a terminal obeys.
        expect(reply).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect(['cited', 'no-evidence', 'error']).toContain(JSON.parse(reply).kind);
      }),
    );
  });

  it('keeps the id of a line that has one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.integer()), fc.anything(), async (id, question) => {
        const reply = await answerLine(library, stringify({ id, question }), {});
        expect(JSON.parse(reply).id).toBe(id);
      }),
    );
  });

  it('takes null for what is absent, and what was given for all lines instead', async () => {
    const asked = { id: null, question: 'How many countries have banned cluster munitions?' };
    const nulls = { outlet: null, article: null, after: null, before: null, limit: null };
    const ask = async (asking: object, defaults: object) => {
      const { ms, ...answer } = JSON.parse(await answerLine(library, stringify(asking), defaults));
      expect(ms).toBeGreaterThanOrEqual(0);
      return answer;
    };
    const bayan = { outlet: 'Bayan News', refuse: false };
    expect(await ask({ ...asked, ...nulls, refuse: null }, bayan)).toEqual(await ask(asked, bayan));
    const { citations } = await ask({ ...asked, ...nulls }, bayan);
    expect(citations[0].outlet).toBe('Bayan News');
  });

  it('escapes what breaks a line or moves a cursor, so that it is read as the same', async () => {
    const id = 'a\u0085b\u009b2J\u2028c\u202ed\u007f';
    const reply = await answerLine(library, stringify({ id, question: 'Who?' }), {});
    expect(reply).toContain(String.raw`"a\u0085b\u009b2J\u2028c\u202ed\u007f"`);
    expect(JSON.parse(reply).id).toBe(id);
  });

  it('names what a line lacks', async () => {
    const reply = JSON.parse(await answerLine(library, '{"id":7,"question":null}', {}));
    expect(reply).toEqual({ id: 7, kind: 'error', message: 'question: missing' });
  });

  it('reads the same lines however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '))),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
          const read: string[] = [];
          for await (const text of linesOf(chunks(bytes, size))) read.push(text);
          expect(read).toEqual(lines);
        },
      ),
    );
  });
});

function stringify(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}` : part));
}

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
