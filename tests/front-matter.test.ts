import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReason } from '../src/corpus/reason.ts';
import { parseFrontMatter } from '../src/corpus/formats/front-matter.ts';
import { newsProse, oddText } from './support/arbitraries.ts';

const FACTS = 'title: A title\noutlet: An outlet\n';

it('keeps the body unit for unit, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(newsProse, oddText), fc.constantFrom('\n', '\r\n'), (body, eol) => {
      const source = `---${eol}title: A title${eol}outlet: An outlet${eol}---${eol}${body}`;
      expect(parseFrontMatter(source)).toMatchObject({ kind: 'article', body });
    }),
  );
});

it('takes a line of dashes in the body for what it is', () => {
  expect(parseFrontMatter(`---\n${FACTS}---\nOne.\n---\nTwo.`)).toMatchObject({
    body: 'One.\n---\nTwo.',
  });
});

it('reads every fact', () => {
  const facts = {
    id: '12',
    title: '2024',
    outlet: 'yes',
    published: '2023-07-08',
    byline: 'null and void',
    url: 'https://example.org/a?b=c#d',
    via: '1.10',
    language: 'pt-BR',
  };
  const yaml = Object.entries({ ...facts, language: 'PT-br' }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  expect(parseFrontMatter(`---\n${yaml.join('\n')}\n---\nText.`)).toEqual({
    kind: 'article',
    fields: facts,
    body: 'Text.',
    bodyLine: 11,
    unknown: [],
  });
});

it.each([
  ['~', undefined],
  ['null', undefined],
  ['', undefined],
  ['"null"', 'null'],
  ['"  A\\n  B "', 'A B'],
  ['>-\n  folded\n  text', 'folded text'],
])('takes byline: %s for %s', (value, byline) => {
  const parsed = parseFrontMatter(`---\n${FACTS}byline: ${value}\n---\nText.`);
  expect(parsed).toMatchObject({ kind: 'article', fields: { byline } });
});

it('takes the language for English where none is given, and ignores names that are not ours', () => {
  expect(parseFrontMatter(`---\n${FACTS}layout: post\ntags: [a, b]\n---\nText.`)).toMatchObject({
    kind: 'article',
    fields: { language: 'en' },
    bodyLine: 7,
    unknown: [
      { name: 'layout', line: 4 },
      { name: 'tags', line: 5 },
    ],
  });
});

it.each([
  '2023-07-08',
  '2024-02-29',
  '2023-07-08T09:30:00Z',
  '2023-07-08T09:30',
  '2023-07-08T09:30:15.5+02:00',
])('keeps published: %s as it is printed', (published) => {
  expect(parseFrontMatter(`---\n${FACTS}published: ${published}\n---\nText.`)).toMatchObject({
    fields: { published },
  });
});

describe('rejects, with the line,', () => {
  it.each([
    ['no front matter', 'Just text.', 1, 'no front matter'],
    ['front matter further down', `\n---\n${FACTS}---\nText.`, 1, 'no front matter'],
    ['no closing line', `---\n${FACTS}Text goes on.\n`, 1, 'not closed'],
    ['an indented closing line', `---\n${FACTS} ---\nText.`, 1, 'not closed'],
    ['nothing between the lines', '---\n---\nText.', 1, 'no facts'],
    ['no title', '---\noutlet: B\n---\nText.', 1, 'title is missing'],
    ['an empty outlet', '---\ntitle: A\noutlet:\n---\nText.', 3, 'outlet is missing'],
    ['an impossible date', `---\n${FACTS}published: 2023-02-30\n---\nText.`, 4, '“2023-02-30”'],
    ['a leap day that was none', `---\n${FACTS}published: 2023-02-29\n---\nText.`, 4, 'no date'],
    ['an impossible month', `---\n${FACTS}published: 2023-13-05\n---\nText.`, 4, 'no date'],
    ['a date in words', `---\n${FACTS}\npublished: July 8th\n---\nText.`, 5, 'no date'],
    ['an impossible hour', `---\n${FACTS}published: 2023-07-08T24:30\n---\nText.`, 4, 'no date'],
    ['a list', `---\n${FACTS}byline: [A, B]\n---\nText.`, 4, 'byline must be one text'],
    ['no language', `---\n${FACTS}language: english please\n---\nText.`, 4, 'language'],
    ['a script as address', `---\n${FACTS}url: javascript:alert(1)\n---\nText.`, 4, 'url must'],
    ['an id that cannot be cited', `---\n${FACTS}id: a b#c\n---\nText.`, 4, 'id holds'],
    ['broken YAML', `---\n${FACTS}byline: "open\n---\nText.`, 4, 'not YAML'],
    ['the same name twice', `---\n${FACTS}title: Again\n---\nText.`, 4, 'unique'],
    ['an alias', `---\ntitle: &a A\noutlet: *a\n---\nText.`, 3, 'alias'],
    [
      'a colon in a bare title',
      `---\ntitle: Kyiv: news\noutlet: B\n---\nText.`,
      2,
      'quotation marks',
    ],
    [
      'front matter without end',
      `---\n${FACTS}x: ${'y'.repeat(20_000)}\n---\nText.`,
      1,
      'longer than',
    ],
  ])('%s', (_, source, line, reason) => {
    const rejected = rejectionOf(source);
    expect(rejected?.line).toBe(line);
    expect(describeReason(rejected?.reason ?? [])).toContain(reason);
  });

  it('every fault together', () => {
    const { reason = [] } = rejectionOf('---\npublished: soon\n---\nText.') ?? {};
    expect(describeReason(reason)).toMatch(
      /^title is missing; outlet is missing; published is “soon”/,
    );
  });
});

it('survives brackets without end', () => {
  const source = `---\ntitle: A\nx: ${'['.repeat(16_000)}\n---\nText.`;
  expect(parseFrontMatter(source)).toMatchObject({ kind: 'rejected' });
});

it('does not follow aliases that multiply', () => {
  const rows = Array.from({ length: 12 }, (_, row) =>
    row === 0
      ? 'a0: &a0 lol'
      : `a${row}: &a${row} [${Array(9)
          .fill(`*a${row - 1}`)
          .join(', ')}]`,
  );
  const before = performance.now();
  expect(parseFrontMatter(`---\n${rows.join('\n')}\n${FACTS}---\nText.`)).toMatchObject({
    kind: 'article',
  });
  expect(performance.now() - before).toBeLessThan(1_000);
});

function rejectionOf(source: string) {
  const parsed = parseFrontMatter(source);
  return parsed.kind === 'rejected' ? parsed : undefined;
}
