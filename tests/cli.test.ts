import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, runCli } from './support/cli.ts';

const QUESTION = 'Who is Ukraine’s defense minister?';
const UNANSWERABLE = 'Who won the chess tournament in Reykjavik?';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('verbatim ask', () => {
  it('prints the sentence, its outlet and that it is undated', async () => {
    const { code, stdout } = await runCli(['ask', QUESTION]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /“Following the decision by the US, Alexei Reznikov.*”\n.*Bayan News, undated/,
    );
  });

  it('exits 3 without evidence, and says what was searched and what nowhere occurs', async () => {
    const { code, stdout } = await runCli(['ask', UNANSWERABLE]);
    expect(code).toBe(3);
    expect(stdout).toContain('2 articles of Bayan News, Buna Times (2 undated)');
    expect(stdout).toMatch(/Nowhere in them: .*chess/);
  });

  it('answers in the promised JSON, and the quote is exactly its slice of the file', async () => {
    const { stdout } = await runCli(['ask', '--json', QUESTION]);
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual([
      'kind',
      'confidence',
      'citations',
      'closest',
      'unmatched',
      'edition',
      'ms',
    ]);
    const [citation] = answer.citations;
    expect(Object.keys(citation)).toEqual(
      ['id', 'quote', 'outlet', 'title', 'article', 'published', 'byline', 'url', 'via'].concat([
        'start',
        'end',
        'score',
      ]),
    );
    expect(citation).toMatchObject({ outlet: 'Bayan News', published: null, url: null });
    expect(citation.id).toMatch(/^bayan-news-cluster-munitions#\d+-[0-9a-f]{6}$/);
    const file = await readFile(join(ROOT, 'knowledge', `${citation.article}.md`), 'utf8');
    const body = file.slice(file.indexOf('\n---\n') + 5);
    expect(body.slice(citation.start, citation.end)).toBe(citation.quote);
  });

  it('explains its scores on request', async () => {
    const { stdout } = await runCli(['ask', '--explain', QUESTION]);
    expect(stdout).toMatch(/score -?\d+\.\d+: all \d terms; .*names somebody/);
  });

  it('cites whatever is closest with --no-refusal', async () => {
    const { code, stdout } = await runCli(['ask', '--no-refusal', '--json', UNANSWERABLE]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).kind).toBe('cited');
  });

  it('keeps to an outlet, an article and a number of citations', async () => {
    const question = 'cluster munitions Ukraine';
    const outlet = await runCli(['ask', '--json', '--outlet', 'buna times', question]);
    expect(citedOutlets(outlet.stdout)).toEqual(['Buna Times', 'Buna Times', 'Buna Times']);
    const article = 'bayan-news-cluster-munitions';
    const one = await runCli(['ask', '--json', '--article', article, '--limit', '1', question]);
    expect(citedOutlets(one.stdout)).toEqual(['Bayan News']);
  });

  it('keeps to dates as people type them, a month from its first day to its last', async () => {
    const knowledge = join(folder, 'dated');
    await mkdir(knowledge);
    const reports = [
      ['June', '2023-06-30', 'in a storm with ninety people on board'],
      ['July', '2023-07-31', 'after the strike of its crew had ended'],
      ['August', '2023-08-01', 'without lights, as the police told us later'],
    ] as const;
    for (const [outlet, published, how] of reports) {
      const facts = `---\ntitle: Ferries\noutlet: ${outlet}\npublished: ${published}\n---\n`;
      await writeFile(
        join(knowledge, `${outlet}.md`),
        `${facts}The ferry left Zanzibar harbour ${how}.\n`,
      );
    }
    const within = async (...limits: readonly string[]) => {
      const args = ['ask', '--json', '--knowledge', knowledge, ...limits];
      const { stdout } = await runCli([...args, 'What left Zanzibar harbour?']);
      return citedOutlets(stdout).toSorted();
    };
    expect(await within('--after', 'July 2023', '--before', 'July 2023')).toEqual(['July']);
    expect(await within('--after', '2023-07')).toEqual(['August', 'July']);
    expect(await within('--before', 'la semaine dernière')).toEqual(['August', 'July', 'June']);
    expect(await within('--before', '2023-06-30')).toEqual(['June']);
  });

  it.each([
    [['ask'], /question is missing/],
    [['ask', '--after', '8/7/2023', QUESTION], /2023-07-08 or 2023-08-07/],
    [['ask', '--before', 'soon', QUESTION], /“soon” is not a date.*July 2023/],
    [['ask', '--limit', 'many', QUESTION], /--limit.*whole number/],
    [['ask', '--outlet', 'Nowhere Post', QUESTION], /no outlet “Nowhere Post”.*Bayan News/],
    [['ask', '--article', 'nothing', QUESTION], /no article “nothing”/],
    [['ask', '--after', '2023-02-30', QUESTION], /“2023-02-30” is not a date/],
    [['ask', '--colour', QUESTION], /unknown option '--colour'/],
    [['ask', '--batch', QUESTION], /--batch reads/],
    [['sing'], /unknown command 'sing'/],
  ])('%j is bad usage: exit 2 and a message', async (args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });

  it('fails with 1 and a clear line where there is no corpus', async () => {
    const missing = join(folder, 'nothing');
    const { code, stderr } = await runCli(['ask', '--knowledge', missing, QUESTION]);
    expect(code).toBe(1);
    expect(stderr).toContain(missing);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('writes no colour to what is no terminal', async () => {
    const { stdout } = await runCli(['ask', QUESTION]);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('verbatim ask --batch', () => {
  it('answers line by line in order, and goes on after a bad one', async () => {
    const input = [
      JSON.stringify({ id: 'a', question: QUESTION }),
      'not json',
      JSON.stringify({ id: 3, question: UNANSWERABLE }),
      JSON.stringify({ id: 'c' }),
      '',
      JSON.stringify({ id: 'd', question: QUESTION, outlet: 'Nowhere Post' }),
      JSON.stringify({ id: 'e', question: UNANSWERABLE, refuse: false, limit: 1 }),
    ].join('\n');
    const { code, stdout } = await runCli(['ask', '--batch'], { input });
    const replies = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(replies.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'cited'],
      [null, 'error'],
      [3, 'no-evidence'],
      ['c', 'error'],
      [null, 'error'],
      ['d', 'error'],
      ['e', 'cited'],
    ]);
    expect(replies[3].message).toContain('question');
    expect(replies[6].citations).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('splits lines at line feeds only: a question may hold U+2028', async () => {
    const input = `{"id":1,"question":"Who is\u2028Reznikov?"}\r\n{"id":2,"question":"x"}\n`;
    const { stdout } = await runCli(['ask', '--batch'], { input });
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });
});

describe('verbatim check', () => {
  it('accepts the shipped corpus and shows what it set aside', async () => {
    const { code, stdout } = await runCli(['check']);
    expect(code).toBe(0);
    expect(stdout).toContain('2 articles, 2 outlets');
    expect(stdout).toMatch(/set aside \S+\.md:\d+ \(.*\): Related Articles/);
    expect(stdout).toContain('I am David Wyatt');
  });

  it('names what it rejects, with the line, and exits 1', async () => {
    await writeFile(join(folder, 'good.md'), '---\ntitle: T\noutlet: O\n---\nA sentence.\n');
    await writeFile(
      join(folder, 'bad.md'),
      '---\ntitle: T\noutlet: O\npublished: 2023-02-30\n---\nA sentence.\n',
    );
    const { code, stdout } = await runCli(['check', '--knowledge', folder]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/rejected bad\.md:4: .*published/);
    expect(stdout).toContain('1 article, 1 outlet');
  });
});

function citedOutlets(stdout: string): string[] {
  const { citations } = JSON.parse(stdout) as { citations: { outlet: string }[] };
  return citations.map(({ outlet }) => outlet);
}
