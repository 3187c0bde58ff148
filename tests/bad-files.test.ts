import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../src/corpus/files.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { describeReason } from '../src/corpus/reason.ts';
import { unitsOf } from '../src/corpus/units.ts';
import { visible } from '../src/corpus/visible.ts';
import { ROOT, runCli } from './support/cli.ts';

// Each of these lies beside a sound article, which loads whatever the other one is.

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verbatim-bad-'));
  await put('sound.md', article());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file that is no text', () => {
  const text = article('byline: José Núñez\n');
  it.each<[string, string, Uint8Array, string, number?]>([
    ['Latin-1', 'a.md', Buffer.from(text, 'latin1'), 'is not UTF-8', 4],
    ['UTF-16 with its mark', 'a.md', Buffer.from(`\ufeff${text}`, 'utf16le'), 'is UTF-16'],
    ['UTF-16 without', 'a.md', Buffer.from(text, 'utf16le'), 'is UTF-16'],
    ['big-endian UTF-16', 'a.txt', Buffer.from(text, 'utf16le').swap16(), 'is UTF-16'],
    ['UTF-16 lines', 'a.jsonl', Buffer.from(line(), 'utf16le'), 'is UTF-16', 1],
    ['an image', 'a.md', image(), 'holds NUL bytes', 2],
    ['an image', 'a.jsonl', image(), 'holds NUL bytes', 2],
  ])('%s, named %s', async (_, name, content, reason, at) => {
    await put(name, content);
    const { articles, rejected } = await load();
    expect(articles.map(({ file }) => file)).toEqual(['sound.md']);
    const told = { file: name, line: at, reason: expect.stringContaining(reason) };
    expect(rejected).toContainEqual(told);
  });

  it('in UTF-8 with its mark is an article', async () => {
    await put('a.md', `\ufeff${text}`);
    await put('b.jsonl', `\ufeff${line()}`);
    expect(await load()).toMatchObject({
      articles: [{ article: { byline: 'José Núñez' } }, { file: 'b.jsonl' }, { file: 'sound.md' }],
      rejected: [],
    });
  });
});

describe('a file that is too much', () => {
  it('of 200 MB is rejected unread, and no memory is asked for it', async () => {
    await put('big.md', article());
    execFileSync('truncate', ['-s', '200M', path.join(folder, 'big.md')]);
    const { files, rejected } = findFiles(folder);
    expect(files.map(({ path: name }) => name)).toEqual(['sound.md']);
    expect(rejected).toEqual([{ file: 'big.md', reason: [['tooLarge', 64]] }]);
  });

  it('of lines that are no articles is left after a thousand of them', async () => {
    const bad = '{"title":"x","outlt":"y","body":"No outlet."}\n';
    await put('a.jsonl', `${bad.repeat(300_000)}${line()}\n`);
    const { articles, rejected } = await load();
    expect(articles).toHaveLength(1);
    expect(rejected).toHaveLength(1_001);
    expect(rejected.at(-1)).toEqual({
      file: 'a.jsonl',
      line: 1_000,
      reason: expect.stringContaining('not read on'),
    });
  });

  it('with an article in each thousand lines is read to its end', async () => {
    const run = `${line()}\n${'{}\n'.repeat(998)}`;
    await put('a.jsonl', run.repeat(3));
    const { articles, rejected } = await load();
    expect(articles).toHaveLength(4);
    expect(rejected).toHaveLength(3 * 998);
  });

  it('with an article in each thousand lines and many bad ones tells ten thousand of them', async () => {
    const run = `${line()}\n${'{}\n'.repeat(998)}`;
    const empty = '{"title":"A headline","outlet":"O","body":" "}\n';
    await put('a.jsonl', `${run.repeat(11)}${empty.repeat(5)}${line()}\n`);
    const { articles, rejected } = await load();
    expect(articles).toHaveLength(13);
    expect(rejected).toHaveLength(10_001);
    expect(rejected[0]).toEqual({
      file: 'a.jsonl',
      reason: 'holds no article on 983 further lines',
    });
  });

  it('takes little memory: as many bad lines among sound ones', async () => {
    await put('a.jsonl', `${line()}\n${'{}\n'.repeat(999)}`.repeat(3_000));
    const env = { NODE_OPTIONS: '--max-old-space-size=64' };
    const { stdout, stderr } = await runCli(['check', '--knowledge', folder], { env });
    expect(stderr).toBe('');
    expect(stdout).toContain('3001 articles');
    expect(stdout).toContain('rejected a.jsonl: holds no article on 2,987,000 further lines');
  });

  it('takes little memory: 20 MB of them, with 64 MB for all objects', async () => {
    await put('a.jsonl', 'x\n'.repeat(10_000_000));
    const env = { NODE_OPTIONS: '--max-old-space-size=64' };
    const { code, stdout, stderr } = await runCli(['check', '--knowledge', folder], { env });
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(stdout).toContain('1 article, 1 outlet');
  });

  it('of aliases that multiply takes no time', async () => {
    const rows = Array.from({ length: 30 }, (_, row) =>
      row === 0 ? 'a0: &a0 lol' : `a${row}: &a${row} [${`*a${row - 1}, `.repeat(9)}]`,
    );
    await put('bomb.md', article(`${rows.join('\n')}\nbyline: *a29\n`));
    const { rejected } = await load();
    expect(rejected).toMatchObject(
      [{ file: 'bomb.md', line: 34, reason: /byline is a YAML alias/u }].map(
        ({ reason, ...rest }) => ({ ...rest, reason: expect.stringMatching(reason) }),
      ),
    );
  });

  it('is a front matter without end', async () => {
    await put('a.md', `---\ntitle: T\noutlet: O\n${'And so on. '.repeat(100_000)}`);
    const { rejected } = await load();
    expect(rejected).toEqual([
      { file: 'a.md', line: 1, reason: expect.stringContaining('not closed') },
    ]);
  });

  it('is ten thousand files', async () => {
    await mkdir(path.join(folder, 'many'));
    const names = Array.from({ length: 10_000 }, (_, number) => `many/${number}.md`);
    await Promise.all(names.map((name) => put(name, article())));
    const { articles, rejected } = await load();
    expect(articles).toHaveLength(10_001);
    expect(rejected).toEqual([]);
  });
});

describe('a folder that is not as it was', () => {
  it('whose file vanishes between finding and reading', async () => {
    await put('gone.md', article());
    await put('gone.jsonl', line());
    const { files } = findFiles(folder);
    await unlink(path.join(folder, 'gone.md'));
    await unlink(path.join(folder, 'gone.jsonl'));
    for (const file of files.filter(({ path: name }) => name.startsWith('gone'))) {
      expect(await all(unitsOf(file))).toMatchObject([
        { read: { kind: 'unreadable', fault: ['vanished'] } },
      ]);
    }
  });

  it('whose file is cut short while it is read gives what is left of it', async () => {
    await put('a.jsonl', `${line()}\n`.repeat(20_000));
    const [file] = findFiles(folder).files;
    let lines = 0;
    for await (const unit of unitsOf(file ?? fail())) {
      if (lines === 0) execFileSync('truncate', ['-s', '10', path.join(folder, 'a.jsonl')]);
      expect(unit.line).toBe(lines + 1);
      lines += 1;
    }
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThan(20_000);
  });

  it('whose links go round in circles', async () => {
    await mkdir(path.join(folder, 'a/b'), { recursive: true });
    await symlink('../..', path.join(folder, 'a/b/up'));
    await symlink('b', path.join(folder, 'a/c'));
    await symlink('round.md', path.join(folder, 'round.md'));
    const { articles, rejected } = await load();
    expect(articles).toHaveLength(1);
    expect(rejected).toEqual([{ file: 'round.md', reason: 'is a link that leads back to itself' }]);
  });

  it('that may not be read', async (context) => {
    await put('closed/b.md', article());
    await put('closed.md', article());
    await chmod(path.join(folder, 'closed'), 0);
    await chmod(path.join(folder, 'closed.md'), 0);
    await chmod(folder, 0o755);
    const checked = await checkAsNobody(folder);
    await chmod(path.join(folder, 'closed'), 0o700);
    if (checked === undefined) return context.skip('root may read all, and nobody cannot run this');
    expect(checked).toContain('rejected closed: may not be read: permission denied');
    expect(checked).toContain('rejected closed.md: may not be read: permission denied');
    expect(checked).toContain('1 article,');
  });
});

describe('a name', () => {
  const NAMES = [
    'two\nlines.md',
    'right\u202etfel.md',
    'bell\u0007.md',
    '📰 news.md',
    'خبر\u200f.md',
  ];

  it('of any kind gives an id that can be cited, each its own', async () => {
    for (const name of NAMES) await put(name, article());
    const { articles, rejected } = await load();
    expect(rejected).toEqual([]);
    const ids = articles.map(({ article: { id } }) => id);
    expect(new Set(ids).size).toBe(NAMES.length + 1);
    for (const id of ids) expect(id).toMatch(/^[^\s#\p{C}]{1,72}$/u);
  });

  it('is shown on one line, with nothing in it that a terminal obeys', async () => {
    for (const name of NAMES) await put(name, 'No front matter.');
    const { stdout } = await runCli(['check', '--knowledge', folder]);
    for (const name of NAMES) expect(stdout).toContain(`rejected ${visible(name)}:1: has no front`);
    expect(stdout).toContain('two\\nlines.md');
    expect(stdout).toContain('right\\u{202e}tfel.md');
    expect(stdout).not.toMatch(/(?!\n)[\p{Cc}\u202e\u200f]/u);
  });

  it('is shown so in errors too', async () => {
    await rm(path.join(folder, 'sound.md'));
    await put('two\nlines.md', 'No front matter.');
    const { code, stderr } = await runCli(['ask', '--knowledge', folder, 'Who?']);
    expect(code).toBe(1);
    expect(stderr).toContain('\ntwo\\nlines.md:1: has no front matter');
  });

  it('that is not UTF-8 is said to be none', async () => {
    const name = Buffer.concat([
      Buffer.from(`${folder}/caf`),
      Buffer.from([0xe9]),
      Buffer.from('.md'),
    ]);
    await writeFile(name, article());
    const { rejected } = await load();
    expect(rejected).toEqual([
      { file: 'caf\ufffd.md', reason: 'has a name that is not UTF-8: rename it' },
    ]);
  });
});

/** With the reasons in words. */
async function load() {
  const { articles, rejected } = await loadCorpus(folder);
  return {
    articles,
    rejected: rejected.map((each) => ({ ...each, reason: describeReason(each.reason) })),
  };
}

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
}

function article(facts = ''): string {
  return `---\ntitle: News\noutlet: Buna Times\n${facts}---\nKyiv asked.\n`;
}

function line(): string {
  return JSON.stringify({ title: 'T', outlet: 'Reuters', body: 'Kyiv asked.' });
}

function image(): Uint8Array {
  const zeros = new Uint8Array(4_000);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\u0000', 'latin1'),
    Buffer.from('IHDR'),
    zeros,
  ]);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function fail(): never {
  throw new Error('nothing was found');
}

/** What `verbatim check` prints for somebody who is not root; nothing where that cannot be tried. */
async function checkAsNobody(of: string): Promise<string | undefined> {
  const NOBODY = 65_534;
  const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const child = spawn(
    process.execPath,
    [path.join(ROOT, 'dist/cli.js'), 'check', '--knowledge', of],
    {
      cwd: '/',
      ...asNobody,
    },
  );
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ran = await new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', () => resolve(true));
  });
  return ran && !/EACCES|Cannot find module/u.test(err) ? out : undefined;
}
