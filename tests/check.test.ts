import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { visible } from '../src/corpus/visible.ts';
import { runCli } from './support/cli.ts';
import { createFolder, markdown, type TestFolder } from './support/folders.ts';

const STORY = `A pair of herons has built a nest on the roof of the town hall, the mayor of Harbour Bay said.
The birds arrived in the second week of March and took twelve days to build it out of reeds and twigs.
Visitors may watch them from the square, and a camera will be put up by the end of the month.`;
const LONG = `The mayor ${'and the keeper of the harbour '.repeat(30)}agreed.`;

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.close());

const check = (...more: string[]) => runCli(['check', '--knowledge', folder.path, ...more]);
const report = async () => JSON.parse((await check('--json')).stdout);

describe('verbatim check tells', () => {
  it('unknown fields by their line, with the name that may be meant', async () => {
    await folder.put('a.md', markdown('A', 'It rained.', 'autor: Ann Lee\nlayout: post\n'));
    await folder.put('b.md', markdown('B', 'It rained.', 'autor: Bo Lee\n'));
    await folder.put('c.jsonl', json({ pubDate: '2023-01-01' }));
    const { code, stdout } = await check();
    expect(code).toBe(0);
    expect(stdout).toContain(
      'unknown field a.md:4: “autor” is read by nobody (2 articles); did you mean “byline”?',
    );
    expect(stdout).toContain('unknown field a.md:5: “layout” is read by nobody (1 article)\n');
    expect(stdout).toContain(
      'unknown field c.jsonl:1: “pubDate” is read by nobody (1 article); did you mean “published”?',
    );
    expect((await report()).unknownFields[1]).toEqual({
      name: 'layout',
      articles: 1,
      first: { file: 'a.md', line: 5 },
      suggestion: null,
    });
  });

  it.each([
    ['Title', 'title'],
    ['tilte', 'title'],
    ['publihsed', 'published'],
    ['headline', 'title'],
    ['date-published', 'published'],
    ['lnaguage', 'language'],
    ['tags', undefined],
    ['ui', undefined],
  ])('%s as %s', async (name, suggestion) => {
    await folder.put('a.md', markdown('A', 'It rained.', `${name}: x\n`));
    const told = (await report()).unknownFields[0];
    expect(told).toMatchObject({ name, suggestion: suggestion ?? null });
  });

  it('outlets that are spelled in two ways', async () => {
    const outlets = [
      'BBC',
      'BBC',
      'B.B.C.',
      'the bbc',
      'Buna Times',
      'Bună Times',
      'A & B',
      'A and B',
      'AB',
    ];
    await folder.put('a.jsonl', outlets.map((outlet) => json({ outlet })).join('\n'));
    const { stdout } = await check();
    expect(stdout).toContain('one outlet? BBC (2) / B.B.C. (1) / the bbc (1)');
    expect(stdout).toContain('one outlet? Buna Times (1) / Bună Times (1)');
    expect(stdout).toContain('one outlet? A & B (1) / A and B (1)');
    expect((await report()).outletSpellings).toHaveLength(3);
  });

  it('copies, how alike they are, and which replaces which', async () => {
    const dated = (day: number) => `published: 2023-03-${day}\nurl: https://g.example/herons\n`;
    await folder.put('a.md', markdown('Herons', STORY, dated(20)));
    await folder.put(
      'b.md',
      markdown('Herons and chicks', `Two chicks have hatched.\n${STORY}`, dated(21)),
    );
    await folder.put('wire.md', markdown('Birds', STORY).replace('Buna Times', 'Bayan News'));
    await folder.put('again.md', markdown('Nest', STORY));
    const { stdout } = await check();
    expect(stdout).toMatch(
      /update b\.md \(Buna Times, 2023-03-21\) replaces a\.md \(Buna Times, 2023-03-20\) in answers: 9\d % alike/u,
    );
    expect(stdout).toMatch(
      /same article a\.md .* and again\.md \(Buna Times, undated\): 100 % alike/u,
    );
    expect(stdout).toMatch(/wire copy .*wire\.md \(Bayan News, undated\): 100 % alike/u);
    const { copies } = await report();
    expect(copies[0]).toMatchObject({ kind: 'update', articles: [{ id: 'a' }, { id: 'b' }] });
  });

  it('each of many articles with one text once, and another like it once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const name of names) await folder.put(`${name}.md`, markdown('Nest', STORY));
    await folder.put('g.md', markdown('Nest', `${STORY}\nTwo chicks have hatched.`));
    const { copies } = await report();
    const pairs = copies.map((copy: { articles: { id: string }[] }) =>
      copy.articles.map(({ id }) => id).join(''),
    );
    expect(pairs.toSorted()).toEqual(['ab', 'bc', 'cd', 'de', 'ef', 'fg']);
  });

  it('long sentences, the undated, those without url, languages, and ids that come from lines', async () => {
    await folder.put('a.md', markdown('A', `It rained.\n\n${LONG}\n`, 'published: 2023-03-20\n'));
    await folder.put(
      'b.jsonl',
      [json({ id: 'own', url: 'https://b.example/' }), json({ language: 'de' })].join('\n'),
    );
    const { stdout } = await check();
    expect(stdout).toContain('languages: de (1), en (2)');
    expect(stdout).toContain(`long sentence a.md:8: ${LONG.length} characters: The mayor and`);
    expect(stdout).toMatch(/^undated b\.jsonl:1\nundated b\.jsonl:2$/mu);
    expect(stdout).toMatch(/^without url a\.md\nwithout url b\.jsonl:2$/mu);
    expect(stdout).toContain('ids by line b.jsonl: 1 article without an id');
  });

  it('a line set aside by its line in the file', async () => {
    await folder.put('a.md', markdown('A', 'It rained.\n\nBack to top\n'));
    expect((await check()).stdout).toMatch(/^set aside a\.md:7 \(.*\): Back to top$/mu);
  });

  it('twenty of a kind, and all on request', async () => {
    await folder.put('a.jsonl', Array.from({ length: 30 }, () => json({})).join('\n'));
    const few = (await check()).stdout;
    expect(few.match(/^undated /gmu)).toHaveLength(20);
    expect(few).toContain('… and 10 more: undated (--all lists them)');
    const all = (await check('--all')).stdout;
    expect(all.match(/^undated /gmu)).toHaveLength(30);
    expect(all).not.toContain('more:');
  });

  it('all of it as JSON whose names stay', async () => {
    await folder.put('a.md', markdown('A', 'It rained.'));
    await folder.put('bad.md', 'no front matter');
    const { code, stdout } = await check('--json');
    expect(code).toBe(1);
    const found = JSON.parse(stdout);
    expect(Object.keys(found)).toEqual([
      'version',
      'articles',
      'sentences',
      'outlets',
      'languages',
      'rejected',
      'unknownFields',
      'lineIds',
      'outletSpellings',
      'copies',
      'longSentences',
      'undated',
      'withoutUrl',
      'setAside',
      'fixed',
      'notFixed',
      'taken',
    ]);
    expect(found).toMatchObject({
      version: 1,
      articles: 1,
      outlets: [{ name: 'Buna Times', articles: 1 }],
      rejected: [{ file: 'bad.md', line: 1, reason: expect.stringContaining('no front matter') }],
      undated: [{ file: 'a.md', line: null, id: 'a' }],
      taken: [
        { file: 'a.md', line: null, id: 'a', outlet: 'Buna Times', published: null, sentences: 1 },
      ],
    });
  });
});

describe('what is printed to a terminal', () => {
  const evil = '\u001b[2J\u202eevil\u2066\u0007\u009b31m';

  it('holds no control or direction mark of an article, which JSON keeps', async () => {
    const body = `The herons ${evil} have built a nest on the roof, they said.`;
    await folder.put(
      'a.jsonl',
      json({ title: `T${evil}`, byline: `B${evil}`, outlet: `O${evil}`, body, [`x${evil}`]: 1 }),
    );
    const ask = ['ask', '--knowledge', folder.path, '--explain', 'What have the herons built?'];
    for (const { stdout, stderr } of [await runCli(ask), await check('--all')]) {
      expect(stdout).toContain('evil');
      expect(stdout + stderr).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    }
    expect((await runCli(ask)).stdout).toContain('\\u{1b}[2J\\u{202e}evil\\u{2066}');
    const answer = JSON.parse((await runCli([...ask, '--json'])).stdout);
    expect(answer.citations[0].quote).toBe(body);
  });

  it('names an outlet of the asker’s without its marks', async () => {
    await folder.put('a.jsonl', json({}));
    const { stderr } = await runCli(['ask', '--knowledge', folder.path, '--outlet', evil, 'Who?']);
    expect(stderr).toContain('no outlet “\\u{1b}[2J');
    expect(stderr).not.toContain('\u001b');
  });

  it.each([
    ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['نمی\u200cخواهم 👩\u200d🚒 é ö', 'نمی\u200cخواهم 👩\u200d🚒 é ö'],
  ])('%j is %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

it('verbatim --version is that of the package', async () => {
  const { code, stdout } = await runCli(['--version']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

function json(facts: object): string {
  return JSON.stringify({ title: 'T', outlet: 'Reuters', body: 'Kyiv asked.', ...facts });
}
