import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus, requireArticles } from '../src/corpus/load.ts';
import { CorpusError } from '../src/errors.ts';
import { inWords } from './support/rejections.ts';

let home: string;
let folder: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'verbatim-load-'));
  folder = path.join(home, 'knowledge');
  await mkdir(folder);
});

afterEach(() => rm(home, { recursive: true, force: true }));

describe('takes in', () => {
  it('nested folders in the order of their paths, each article with facts, text and file', async () => {
    await put('b.md', article('B'));
    await put('a/z.txt', article('Z', 'byline: Ann Lee\n'));
    await put('B.md', article('Large B'));
    const { articles, rejected } = await loadCorpus(folder);
    expect(inWords(rejected)).toEqual([]);
    expect(articles.map(({ file, article: { id } }) => [file, id])).toEqual([
      ['B.md', 'B'],
      ['a/z.txt', 'a/z'],
      ['b.md', 'b'],
    ]);
    expect(articles[1]?.article).toEqual({
      id: 'a/z',
      title: 'Z',
      outlet: 'Buna Times',
      byline: 'Ann Lee',
      language: 'en',
      body: 'Kyiv asked. Washington said no.\n',
    });
    expect(articles[1]?.sentences.map(({ text }) => text)).toEqual([
      'Kyiv asked.',
      'Washington said no.',
    ]);
  });

  it('one article a line of .jsonl, whatever the line breaks', async () => {
    const lines = [json({ id: 'x' }), '', json({ published: null }), json({ id: 7, title: 2024 })];
    await put('many.jsonl', `\ufeff${lines.join('\r\n')}`);
    const { articles, rejected } = await loadCorpus(folder);
    expect(inWords(rejected)).toEqual([]);
    expect(articles.map(({ article: { id, title } }) => [id, title])).toEqual([
      ['x', 'T'],
      ['many-3', 'T'],
      ['7', '2024'],
    ]);
  });

  it('a file with a byte-order mark, which is no part of it', async () => {
    await put('a.md', `\ufeff${article('A')}`);
    expect((await loadCorpus(folder)).articles).toHaveLength(1);
  });

  it('ids without spaces or #, one for each path', async () => {
    for (const name of [
      'a b.md',
      'a#b.md',
      'a-b.md',
      'Київ.md',
      `${'x'.repeat(200)}.md`,
      'v1.2 final.md',
    ])
      await put(name, article('A'));
    const ids = (await loadCorpus(folder)).articles.map(({ article: { id } }) => id);
    expect(new Set(ids).size).toBe(6);
    for (const id of ids) expect(id).toMatch(/^[^\s#]{1,72}$/);
    expect(ids).toContain('a-b');
    expect(ids).toContain('Київ');
  });

  it('nothing of READMEs, hidden names and other extensions', async () => {
    await put('a.md', article('A'));
    for (const name of [
      'README.md',
      'sub/readme.MD',
      '.hidden.md',
      '.git/x.md',
      'notes.pdf',
      'x.md~',
    ])
      await put(name, 'no article');
    expect(await loadCorpus(folder)).toMatchObject({ articles: [{ file: 'a.md' }], rejected: [] });
  });

  it('the same twice as once', async () => {
    await put('a.md', article('A'));
    await put('b.jsonl', json({}));
    expect(await loadCorpus(folder)).toEqual(await loadCorpus(folder));
  });

  it('tells how far it is, in bytes', async () => {
    await put('a.md', article('A'));
    await put('b.jsonl', `${json({})}\n${json({ id: 'c' })}`);
    const seen: [number, number][] = [];
    await loadCorpus(folder, { onProgress: (done, total) => seen.push([done, total]) });
    const dones = seen.map(([done]) => done);
    expect(dones).toEqual(dones.toSorted((a, b) => a - b));
    expect(seen.at(-1)?.[0]).toBe(seen.at(-1)?.[1]);
  });
});

describe('rejects by name and reason', () => {
  it.each<[string, string, string | Uint8Array, string, number?]>([
    ['not UTF-8', 'a.md', Buffer.from(article('Café'), 'latin1'), 'not UTF-8', 2],
    ['UTF-16', 'a.md', Buffer.from(`\ufeff${article('A')}`, 'utf16le'), 'UTF-16'],
    ['a binary', 'a.txt', Buffer.from([1, 2, 0, 3]), 'NUL', 1],
    ['nothing', 'a.md', '', 'is empty'],
    ['no line', 'a.jsonl', '\n \n', 'is empty'],
    ['no sentence', 'a.md', '---\ntitle: A\noutlet: B\n---\n***\n', 'no sentence'],
    ['furniture only', 'a.md', '---\ntitle: A\noutlet: B\n---\nBack to top\n', 'no sentence'],
    ['no title', 'a.md', '---\noutlet: B\n---\nText.', 'title is missing', 1],
    ['a bad date', 'a.md', article('A', 'published: 2023-02-30\n'), '2023-02-30', 4],
    ['no JSON', 'a.jsonl', `\n{"title": `, 'not JSON', 2],
    ['no object', 'a.jsonl', '["a"]', 'not a JSON object', 1],
    ['no body', 'a.jsonl', '{"title": "A", "outlet": "B"}', 'body is missing', 1],
    ['a body that is no text', 'a.jsonl', json({ body: 5 }), 'body must be text', 1],
    ['a bad byte in a line', 'a.jsonl', Buffer.from('{"title": "é"}', 'latin1'), 'not UTF-8', 1],
  ])('%s', async (_, name, content, reason, line) => {
    await put(name, content);
    await put('z.md', article('Z'));
    const { articles, rejected } = await loadCorpus(folder);
    expect(articles.map(({ file }) => file)).toEqual(['z.md']);
    expect(inWords(rejected)).toEqual([
      { file: name, line, reason: expect.stringContaining(reason) },
    ]);
  });

  it('one bad line, and takes the others', async () => {
    await put(
      'a.jsonl',
      [json({ id: 'a' }), 'nonsense', json({ id: 'a' }), json({ id: 'b' })].join('\n'),
    );
    const { articles, rejected } = await loadCorpus(folder);
    expect(articles.map(({ article: { id } }) => id)).toEqual(['a', 'b']);
    expect(inWords(rejected).map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'is not JSON'],
      [3, 'repeats the id “a” of a.jsonl:1'],
    ]);
  });

  it('an id that another file has', async () => {
    await put('a.md', article('A'));
    await put('b/c.md', article('C', 'id: a\n'));
    expect(inWords((await loadCorpus(folder)).rejected)).toEqual([
      { file: 'b/c.md', line: undefined, reason: 'repeats the id “a” of a.md' },
    ]);
  });

  it('a file too large to be an article, without reading it', async () => {
    await put('a.md', '');
    execFileSync('truncate', ['-s', '3G', path.join(folder, 'a.md')]);
    const { rejected } = await loadCorpus(folder);
    expect(inWords(rejected)).toMatchObject([
      { file: 'a.md', reason: expect.stringContaining('larger than 64 MiB') },
    ]);
  });

  it('a line of 50 MB, and takes the others', async () => {
    await put('a.jsonl', `${json({ id: 'a' })}\n${'x'.repeat(50_000_000)}\n${json({ id: 'b' })}`);
    const { articles, rejected } = await loadCorpus(folder);
    expect(articles.map(({ article: { id } }) => id)).toEqual(['a', 'b']);
    expect(inWords(rejected)).toMatchObject([
      { line: 2, reason: expect.stringContaining('longer than 16 MiB') },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)(
    'what may not be read (root may read all: skipped)',
    async () => {
      await put('a.md', article('A'));
      await put('sub/b.md', article('B'));
      await chmod(path.join(folder, 'a.md'), 0);
      await chmod(path.join(folder, 'sub'), 0);
      const { rejected } = await loadCorpus(folder);
      await chmod(path.join(folder, 'sub'), 0o700);
      expect(inWords(rejected).map(({ file, reason }) => [file, reason])).toEqual([
        ['a.md', 'may not be read: permission denied'],
        ['sub', 'may not be read: permission denied'],
      ]);
    },
  );

  it('a pipe, which would never end', async () => {
    execFileSync('mkfifo', [path.join(folder, 'a.md')]);
    expect(inWords((await loadCorpus(folder)).rejected)).toEqual([
      { file: 'a.md', reason: 'is not a regular file' },
    ]);
  });
});

describe('links', () => {
  it('that lead out of the folder are rejected, files and folders', async () => {
    await mkdir(path.join(home, 'knowledge-secret'));
    await writeFile(path.join(home, 'knowledge-secret', 'x.md'), article('X'));
    await symlink('../knowledge-secret/x.md', path.join(folder, 'a.md'));
    await symlink('../knowledge-secret', path.join(folder, 'b'));
    await put('c.md', article('C'));
    const { articles, rejected } = await loadCorpus(folder);
    expect(articles.map(({ file }) => file)).toEqual(['c.md']);
    expect(inWords(rejected).map(({ file, reason }) => [file, reason])).toEqual([
      ['a.md', 'is a link that leads out of the folder'],
      ['b', 'is a link that leads out of the folder'],
    ]);
  });

  it('inside the folder are followed, as a mounted volume has them', async () => {
    await put('..data/real.md', article('A'));
    await symlink('..data/real.md', path.join(folder, 'a.md'));
    expect((await loadCorpus(folder)).articles.map(({ file }) => file)).toEqual(['a.md']);
  });

  it('in a circle end, and a folder is read once, under its own name', async () => {
    await put('sub/a.md', article('A'));
    await symlink('..', path.join(folder, 'sub', 'up'));
    await symlink('sub', path.join(folder, 'alias'));
    await symlink('loop.md', path.join(folder, 'loop.md'));
    await symlink('nowhere.md', path.join(folder, 'lost.md'));
    const { articles, rejected } = await loadCorpus(folder);
    expect(articles.map(({ file }) => file)).toEqual(['sub/a.md']);
    expect(inWords(rejected).map(({ file, reason }) => [file, reason])).toEqual([
      ['loop.md', 'is a link that leads back to itself'],
      ['lost.md', 'is a link that leads nowhere'],
    ]);
  });

  it('the folder itself may be one', async () => {
    await put('a.md', article('A'));
    await symlink(folder, path.join(home, 'link'));
    expect((await loadCorpus(path.join(home, 'link'))).articles).toHaveLength(1);
  });
});

describe('throws a CorpusError', () => {
  it('when there is no folder, or it is a file', async () => {
    await expect(loadCorpus(path.join(home, 'nowhere'))).rejects.toThrow(/nowhere.*does not exist/);
    await put('a.md', article('A'));
    await expect(loadCorpus(path.join(folder, 'a.md'))).rejects.toThrow(CorpusError);
  });

  it('when there is no article file', async () => {
    await put('README.md', 'no article');
    await expect(loadCorpus(folder)).rejects.toThrow(CorpusError);
  });

  it('with every reason, when every file was rejected and articles are required', async () => {
    await put('a.md', 'x');
    await put('b.md', '');
    const corpus = await loadCorpus(folder);
    expect(corpus.articles).toEqual([]);
    expect(() => requireArticles(corpus.articles.length, corpus.rejected, folder)).toThrow(
      /a\.md:1: .*\nb\.md: is empty/s,
    );
    await put('c.md', article('C'));
    const better = await loadCorpus(folder);
    expect(() => requireArticles(better.articles.length, better.rejected, folder)).not.toThrow();
  });
});

async function put(name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), content);
}

function article(title: string, facts = ''): string {
  return `---\ntitle: ${title}\noutlet: Buna Times\n${facts}---\nKyiv asked. Washington said no.\n`;
}

function json(facts: object): string {
  return JSON.stringify({ title: 'T', outlet: 'Reuters', body: 'Kyiv asked.', ...facts });
}
