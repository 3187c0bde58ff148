import { chmod, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixCorpus } from '../src/check/fix-corpus.ts';
import { fixFrontMatter } from '../src/check/fix-front-matter.ts';
import { fixLines } from '../src/check/fix-lines.ts';
import { cutUnit } from '../src/corpus/units.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { newsProse, oddText } from './support/arbitraries.ts';
import { runCli } from './support/cli.ts';
import { createFolder, type TestFolder } from './support/folders.ts';

const UNTIDY = `---  
published:   2023-03-20   

url: https://g.example/herons
# as the page has it
outlet: Buna Times
layout: post
title: "Herons: a nest"   
---
It rained.   


It snowed.\t
`;
const TIDY = `---
title: "Herons: a nest"
# as the page has it
outlet: Buna Times
published: 2023-03-20
url: https://g.example/herons
layout: post
---
It rained.   


It snowed.\t
`;

describe('front matter', () => {
  it('is put in order, and the article below it stays unit for unit', () => {
    expect(fixFrontMatter(`\ufeff${UNTIDY}`)).toEqual({
      text: TIDY,
      done: ['byte-order mark', 'white space', 'order of the facts'],
    });
    expect(fixFrontMatter(TIDY)).toEqual({ text: TIDY, done: [] });
  });

  it('keeps the line breaks it has, and what its values go on in', () => {
    const source = '---\r\noutlet: O \r\ntitle: >-\r\n  Two\r\n  lines\r\n---\r\nIt rained.\r\n';
    expect(fixFrontMatter(source).text).toBe(
      '---\r\ntitle: >-\r\n  Two\r\n  lines\r\noutlet: O\r\n---\r\nIt rained.\r\n',
    );
  });

  it.each([
    [
      'an alias that would come before its anchor',
      '---\nurl: &a https://g.example/\nx: 1\noutlet: O\ntitle: T\nvia: *a\n---\nIt rained.\n',
    ],
    [
      'white space that is kept',
      '---\noutlet: O\ntitle: T\nnote: |+\n  kept \n\n---\nIt rained.\n',
    ],
    ['no YAML', '---\noutlet: O\ntitle: T: U\n---\nIt rained.\n'],
    ['no outlet', '---\npublished: 2023-01-01\ntitle: T\n---\nIt rained.\n'],
    ['no front matter', 'It rained.  \n'],
  ])('with %s is left as it is', (_, source) => {
    expect(fixFrontMatter(source)).toEqual({ text: source, done: [] });
  });

  it('reads the same afterwards, whatever it was, and a second time changes nothing', () => {
    fc.assert(
      fc.property(untidyFile, (source) => {
        const { text, done } = fixFrontMatter(source);
        expect(articleOf(text)).toEqual(articleOf(source));
        expect(fixFrontMatter(text)).toEqual({ text, done: [] });
        expect(done.length > 0).toBe(text !== source);
      }),
      { numRuns: 500 },
    );
  });
});

describe('lines', () => {
  it('read the same afterwards, at the same numbers, and a second time changes nothing', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        '{}',
        'bad',
        '\r',
        '{"title":" T ","outlet":"O","body":" It\\nrained. "}',
      ),
      fc.string(),
    );
    const space = fc.constantFrom('', ' ', '\t', '\r', '  \r');
    const file = fc.array(fc.tuple(space, line, space).map((parts) => parts.join('')));
    fc.assert(
      fc.property(file, fc.constantFrom('', '\ufeff'), (lines, mark) => {
        const source = mark + lines.join('\n');
        const { text } = fixLines(source);
        expect(linesOf(text)).toEqual(linesOf(source));
        expect(fixLines(text)).toEqual({ text, done: [] });
      }),
    );
  });
});

describe('verbatim check --fix', () => {
  let folder: TestFolder;
  beforeEach(async () => {
    folder = await createFolder();
  });
  afterEach(() => folder.close());

  it('leaves a corpus with the same articles, and nothing to do', async () => {
    await folder.put('a.md', UNTIDY);
    await folder.put('sub/b.md', TIDY);
    await folder.put(
      'c.jsonl',
      '\ufeff{"title":"T","outlet":"O","body":"It rained."}  \r\n\n\n{"id":"x","title":"T","outlet":"O","body":"It snowed."}\n\n',
    );
    await folder.put('bad.md', 'no front matter  \n');
    const before = await loadCorpus(folder.path);
    const { code, stdout } = await fix();
    expect(code).toBe(1);
    expect(stdout).toContain('fixed a.md: white space, order of the facts\n');
    expect(stdout).toContain('fixed c.jsonl: byte-order mark, white space\n');
    expect(stdout).toContain('rejected bad.md:1');
    expect(await read('a.md')).toBe(TIDY);
    expect(await read('bad.md')).toBe('no front matter  \n');
    expect(await loadCorpus(folder.path)).toEqual(before);
    expect((await fix()).stdout).not.toContain('fixed');
    expect(await readdir(folder.path)).toEqual(['a.md', 'bad.md', 'c.jsonl', 'sub']);
  });

  it('keeps the mode of a file, and the link that leads to it', async () => {
    await folder.put('..data/a.md', UNTIDY);
    await chmod(join(folder.path, '..data/a.md'), 0o640);
    await symlink('..data/a.md', join(folder.path, 'a.md'));
    await fix();
    expect((await stat(join(folder.path, '..data/a.md'))).mode & 0o777).toBe(0o640);
    expect(await read('..data/a.md')).toBe(TIDY);
    expect(await read('a.md')).toBe(TIDY);
  });

  it('names what it could not write, and goes on', async () => {
    await folder.put('a.md', UNTIDY);
    await folder.put('b.md', UNTIDY);
    // Somebody else's file stands where the new one would be written aside.
    await writeFile(join(folder.path, `.a.md.${process.pid}`), 'theirs');
    expect(fixCorpus(folder.path)).toEqual([
      { kind: 'left', file: 'a.md', reason: 'cannot be written: EEXIST' },
      { kind: 'fixed', file: 'b.md', done: ['white space', 'order of the facts'] },
    ]);
    expect(await read('a.md')).toBe(UNTIDY);
  });

  const fix = () => runCli(['check', '--knowledge', folder.path, '--fix']);
  const read = (name: string) => readFile(join(folder.path, name), 'utf8');
});

/** Front matter as people and programs write it. */
const space = fc.constantFrom('', ' ', '   ', '\t');
const fact = fc.oneof(
  fc.constantFrom(
    'title: T',
    'title:   "T: U"',
    "outlet: 'O'",
    'outlet: O # who printed it',
    'published: 2023-03-20',
    'byline: >-\n  Ann\n  Lee',
    'byline: |+\n  Ann \n\n',
    'via: "Ann\n  Lee"',
    'url: https://g.example/a?b=c#d',
    'id: one',
    'language: de',
    'layout: post',
    'tags:\n- a\n- b ',
    'tags: [a,\n  b]',
    'note: {a: 1}',
    '"title": T',
    'x: &x 1',
    'y: *x',
    '# a remark',
    '  # an indented remark',
    '',
    '   ',
    'bare',
    '? complex\n: value',
  ),
  fc.string(),
);
const untidyFile = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('\n', '\r\n'),
    fc.array(
      fc.tuple(fact, space).map((parts) => parts.join('')),
      { maxLength: 8 },
    ),
    fc.boolean(),
    fc.oneof(newsProse, oddText),
    space,
  )
  .map(([mark, eol, facts, isSound, body, end]) => {
    const lines = isSound ? ['outlet: Buna Times', ...facts, 'title: Herons'] : facts;
    return `${mark}---${end}${eol}${lines.join(eol)}${eol}---${end}${eol}${body}`;
  });

function articleOf(source: string) {
  const unit = cutUnit({ file: 'a.md', read: { kind: 'bytes', bytes: Buffer.from(source) } });
  if (unit.kind === 'rejected') return { kind: unit.kind, reason: unit.reason };
  return { ...unit, bodyLine: 0, unknown: unit.unknown.map(({ name }) => name).toSorted() };
}

/** By line, what it gives; nothing for a blank one. Blank lines at the end do not count. */
function linesOf(source: string): (object | undefined)[] {
  const units = source
    .replace(/^\ufeff/u, '')
    .split('\n')
    .map((text, at) => {
      const read = { kind: 'bytes', bytes: Buffer.from(text) } as const;
      return /^\s*$/u.test(text) ? undefined : cutUnit({ file: 'a.jsonl', line: at + 1, read });
    });
  return units.slice(0, units.findLastIndex((unit) => unit !== undefined) + 1);
}
