import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CliResult, ROOT, runCli } from './support/cli.ts';
import { createFolder, type TestFolder } from './support/folders.ts';
import { createWeb, html, newsPage, text, type Web } from './support/web.ts';

// Each test starts the command line several times, and small machines run other tests beside it.
vi.setConfig({ testTimeout: 120_000 });

let sources: TestFolder;
let knowledge: TestFolder;
let web: Web | undefined;
beforeEach(async () => {
  sources = await createFolder();
  knowledge = await createFolder();
});
afterEach(async () => {
  await Promise.all([sources.close(), knowledge.close(), web?.close()]);
  web = undefined;
});

const BRIDGE = 'The bridge over the Lena reopened on Monday after four months of repairs.';

function run(...args: string[]): Promise<CliResult> {
  const local = ['--into', knowledge.path, '--allow-private', '--delay', '0'];
  return runCli(['import', ...args, ...local]);
}

async function put(name: string, body: string): Promise<string> {
  await sources.put(name, body);
  return join(sources.path, name);
}

function files(): string[] {
  return readdirSync(knowledge.path).toSorted();
}

function read(name: string): string {
  return readFileSync(join(knowledge.path, name), 'utf8');
}

describe('a saved page', () => {
  it('becomes an article that is quoted as the page printed it', async () => {
    const page = newsPage(
      'Lena bridge reopens',
      BRIDGE.replace('Monday', '<a href="/m"><b>Monday</b></a>'),
    );
    const { code, stdout, stderr } = await run(await put('saved.html', page));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^written harbour-post-lena-bridge-reopens\.md from .*saved\.html\n1 written\n$/,
    );
    const check = await runCli(['check', '--knowledge', knowledge.path]);
    expect(check.code).toBe(0);
    const asked = [
      'ask',
      '--json',
      '--knowledge',
      knowledge.path,
      'When did the Lena bridge reopen?',
    ];
    const [citation] = JSON.parse((await runCli(asked)).stdout).citations;
    expect(citation).toMatchObject({ quote: BRIDGE, outlet: 'Harbour Post', published: null });
  });

  it('shows in a dry run what says each fact, and writes nothing', async () => {
    const described = `<script type="application/ld+json">{"@graph":[{"@type":"Organization","@id":"#us",
      "name":"The Lena Times"},{"@type":["NewsArticle"],"headline":"Kyiv &amp; Lviv reopen","author":[{"name":"By Ida Moor"},
      {"name":"Jo Lund"}],"publisher":{"@id":"#us"},"datePublished":"2023-07-08 09:30:00+0200"}]}</script>
      <link rel="canonical" href="/a?utm_source=x#top"><meta property="og:url" content="https://lena.example/b">`;
    const page = newsPage('x', BRIDGE, described).replace(
      '<html',
      '<!-- saved from url=(0022)https://lena.example/x -->\n<html',
    );
    const { code, stdout } = await run(await put('p.htm', page), '--dry-run');
    expect(code).toBe(0);
    for (const line of [
      'would write the-lena-times-kyiv-lviv-reopen.md',
      'title: Kyiv & Lviv reopen (JSON-LD headline)',
      'outlet: The Lena Times (JSON-LD publisher)',
      'byline: Ida Moor, Jo Lund (JSON-LD author)',
      'published: 2023-07-08T09:30:00+02:00 (JSON-LD datePublished)',
      'url: https://lena.example/a (the canonical link)',
      'language: en (the html element)',
    ])
      expect(stdout).toContain(line);
    expect(files()).toEqual([]);
  });

  it('is asked for its outlet, and never given a date it does not print', async () => {
    const page = newsPage('Lena bridge reopens', BRIDGE).replace(
      /<meta property="og:site_name"[^>]*>/,
      '',
    );
    const file = await put(
      'p.html',
      page.replace('<h1>', '<time datetime="07/08/2023">7/8</time><h1>'),
    );
    const asked = await run(file);
    expect(asked.code).toBe(1);
    expect(asked.stdout).toMatch(
      /failed .*p\.html: does not say who printed it: say --outlet NAME/,
    );
    expect(files()).toEqual([]);
    expect((await run(file, '--outlet', 'Buna Times')).code).toBe(0);
    expect(read(files()[0] ?? '')).not.toContain('published');
  });

  it('is not taken for English because its template says so', async () => {
    const page = readFileSync(join(ROOT, 'tests/pages/tuned/russian.html'), 'utf8');
    const file = await put('ru.html', page.replace('lang="ru"', 'lang="en"'));
    const refused = await run(file);
    expect(refused.stdout).toMatch(/does not say its language, and is not in Latin letters/);
    await run(file, '--language', 'ru');
    expect(read(files()[0] ?? '')).toMatch(/^language: ru$/m);
  });

  it('is read out of an MHTML archive, without its frames', async () => {
    const part = (location: string, body: string): string =>
      `------x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${location}\r\n\r\n${body.replaceAll('=', '=3D').replaceAll('’', '=E2=80=99')}\r\n`;
    const archive =
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/lena\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: multipart/related; type="text/html"; boundary="----x"\r\n\r\n' +
      part('https://post.example/lena', newsPage('Lena’s bridge reopens', BRIDGE)) +
      part(
        'https://ads.example/',
        newsPage('Buy', 'This whole frame is an advertisement for soap, said the soap maker.'),
      ) +
      '------x--\r\n';
    expect((await run(await put('page.mhtml', archive))).code).toBe(0);
    const article = read('harbour-post-lenas-bridge-reopens.md');
    expect(article).toMatch(/^url: https:\/\/post\.example\/lena$/m);
    expect(article).toContain(BRIDGE);
    expect(article).not.toContain('soap');
  });

  it.each([
    [
      'windows-1251',
      'meta',
      'Мост через Лену открыли в понедельник после ремонта, сказал министр.',
    ],
    [
      'windows-1252',
      'none',
      'The “bridge” cost €3m – nobody’s money, the ministry said on Monday.',
    ],
    [
      'utf-8',
      'wrong',
      'Der Fährmann sagte, die Brücke über die Lena sei am Montag wieder geöffnet.',
    ],
  ])('is decoded from %s, declared by %s', async (encoding, declared, sentence) => {
    const meta = declared === 'meta' ? `<meta charset="${encoding}">` : '';
    const page = newsPage('Bridge', sentence, meta);
    const bytes = encode(
      declared === 'meta' ? page.replace('“We', '«We').replace('back,”', 'back»') : page,
      encoding,
    );
    web = await createWeb({
      '/p': html(bytes, {
        'content-type': declared === 'wrong' ? 'text/html; charset=iso-8859-1' : 'text/html',
      }),
    });
    expect(
      (await run(`${web.origin}/p`, '--language', declared === 'meta' ? 'ru' : 'en')).stdout,
    ).toMatch(/1 written/);
    expect(read(files()[0] ?? '')).toContain(sentence);
  });

  it('is refused by reason when there is nothing in it, or too much of it', async () => {
    const nested = `<html><title>x</title><body>${'<div>'.repeat(20_000)}<p>${BRIDGE} ${BRIDGE}</p>`;
    await put('1-empty.html', '');
    await put('2-binary.html', '\0\0\u0001\0');
    await put('3-bare.html', '<html><head><title>x</title></head><body></body></html>');
    await put('4-nested.html', nested);
    await put('5-good.html', newsPage('Lena bridge reopens', BRIDGE));
    const { code, stdout } = await run(sources.path);
    expect(code).toBe(4);
    expect(stdout).toMatch(/1-empty\.html: is empty/);
    expect(stdout).toMatch(/2-binary\.html: (?:holds NUL bytes|is no page)/);
    expect(stdout).toMatch(/3-bare\.html: holds no text that looks like an article/);
    expect(stdout).toMatch(/4-nested\.html: is nested too deeply/);
    expect(stdout).toMatch(/1 written, 4 failed/);
  });
});

describe('what is there', () => {
  it('is left alone when nothing has changed, and brought up to date when nobody has edited it', async () => {
    const file = await put('p.html', newsPage('Lena bridge reopens', BRIDGE));
    await run(file);
    expect((await run(file)).stdout).toMatch(/^unchanged/);
    // Laid out anew is not edited: line ends and blank lines are not what was printed.
    const name = files()[0] ?? '';
    writeFileSync(join(knowledge.path, name), read(name).replaceAll('\n', '\r\n'));
    expect((await run(file)).stdout).toMatch(/^unchanged/);
    await put('p.html', newsPage('Lena bridge reopens', BRIDGE.replace('four', 'five')));
    expect((await run(file)).stdout).toMatch(/^updated/);
    expect(read(name)).toContain('five months');
  });

  it('is known to the check, and not edited by its --fix', async () => {
    const file = await put('p.html', newsPage('Lena bridge reopens', BRIDGE));
    await run(file);
    const name = files()[0] ?? '';
    const check = ['check', '--knowledge', knowledge.path];
    expect((await runCli(check)).stdout).not.toContain('unknown field');
    const [, yaml = '', body = ''] = read(name).split(/^---\n/m);
    const untidy = yaml.split('\n').toReversed().join('  \n\n').trim();
    writeFileSync(join(knowledge.path, name), `\ufeff---\n${untidy}\n---\n${body}`);
    const { stdout } = await runCli([...check, '--fix']);
    expect(stdout).toMatch(/^fixed .*byte-order mark, white space, order of the facts$/m);
    expect(read(name)).toContain(yaml);
    expect((await run(file)).stdout).toMatch(/^unchanged/);
    await put('p.html', newsPage('Lena bridge reopens', BRIDGE.replace('four', 'five')));
    expect((await run(file)).stdout).toMatch(/^updated/);
  });

  it.each([
    ['a word of the text', (file: string) => file.replace('four months', '4 months')],
    ['a fact', (file: string) => file.replace('outlet: Harbour Post', 'outlet: The Harbour Post')],
    ['a fact that was added', (file: string) => file.replace('---\n', '---\nvia: Reuters\n')],
    ['the hash', (file: string) => file.replace(/imported-hash: .*/, 'imported-hash: mine')],
  ])('is never overwritten when a person has edited %s', async (_, edit) => {
    const file = await put('p.html', newsPage('Lena bridge reopens', BRIDGE));
    await run(file);
    const name = files()[0] ?? '';
    writeFileSync(join(knowledge.path, name), edit(read(name)));
    const edited = read(name);
    await put('p.html', newsPage('Lena bridge reopens', BRIDGE.replace('Monday', 'Tuesday')));
    const { code, stdout } = await run(file);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^edited .*left as a person has edited it/);
    expect([files(), read(name)]).toEqual([[name], edited]);
  });

  it('is not overwritten by another article of the same name, nor when a person wrote it', async () => {
    await knowledge.put('harbour-post-lena-bridge-reopens.md', 'mine');
    await put('a/p.html', newsPage('Lena bridge reopens', BRIDGE));
    await put('b/p.html', newsPage('Lena Bridge reopens!', BRIDGE.replace('Monday', 'Friday')));
    const { stdout } = await run(sources.path);
    expect(stdout).toMatch(/2 written/);
    expect(read('harbour-post-lena-bridge-reopens.md')).toBe('mine');
    expect(files()).toHaveLength(3);
    expect((await run(sources.path)).stdout).toMatch(/2 unchanged/);
  });
});

describe('a feed', () => {
  const rss = (origin: string): string => `<?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>Harbour Post</title><link>${origin}/</link><language>en-gb</language>
    <item><title>First &amp; foremost</title><link>${origin}/1</link><pubDate>Sat, 08 Jul 2023 09:30:00 +0200</pubDate>
      <dc:creator>Ida Moor</dc:creator><content:encoded><![CDATA[<p>${BRIDGE}</p><p>Nobody was hurt, the ministry said later.</p>]]></content:encoded></item>
    <item><title>Second</title><link>${origin}/2</link><description>Only a summary of it is printed here, says the feed.</description></item>
    <item><title>Third</title><link>https://elsewhere.example/3</link><description>What another outlet has printed about the bridge.</description></item>
    </channel></rss>`;

  it('gives its entries, with the outlet where the entry is its own', async () => {
    web = await createWeb({});
    const file = await put('feed.xml', rss(web.origin));
    const { code, stdout } = await run(file);
    expect(code).toBe(4);
    expect(stdout).toMatch(/“Third”: does not say who printed it/);
    const first = read('harbour-post-first-foremost.md');
    expect(first).toMatch(/^published: 2023-07-08T09:30:00\+02:00$/m);
    expect(first).toMatch(/^byline: Ida Moor$/m);
    expect(first).toMatch(/^language: en-GB$/m);
    expect(stdout).toMatch(/harbour-post-second\.md .*\(the feed prints a summary only/);
    expect(web.requests).toEqual([]);
    expect((await run(file)).stdout).toMatch(/2 unchanged, 1 failed/);
  });

  it('is followed with --full, and goes on where it was stopped', async () => {
    const titles = ['one', 'two', 'three', 'four'];
    const routes = titles.map(
      (title) => [`/${title}`, newsPage(`Story ${title}`, BRIDGE)] as const,
    );
    web = await createWeb({
      ...Object.fromEntries(routes),
      '/feed': (request, response) => {
        const items = titles.map((title) => ({
          id: title,
          url: `${web?.origin}/${title}`,
          title,
          summary: 'x',
        }));
        const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Harbour Post', items };
        text(JSON.stringify(feed), 'application/feed+json')(request, response);
      },
    });
    const args = [
      'dist/cli.js',
      'import',
      `${web.origin}/feed`,
      '--full',
      '--into',
      knowledge.path,
    ];
    const child = spawn(process.execPath, [...args, '--allow-private', '--delay', '0.3'], {
      cwd: ROOT,
    });
    let [out, stopped] = ['', false];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
      if (/written.*\/two/.test(out) && !stopped) stopped = child.kill('SIGINT');
    });
    expect((await once(child, 'close'))[0]).toBe(130);
    const before = files();
    expect(before.length).toBeLessThan(4);
    const asked = web.requests.length;
    const { code, stdout } = await run(`${web.origin}/feed`, '--full');
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`${4 - before.length} written, ${before.length} present`));
    expect(files()).toHaveLength(4);
    expect(web.paths().slice(asked)).not.toContain('/one');
    expect(web.paths().filter((path) => path === '/one')).toHaveLength(1);
  });

  it('of Atom, with relative links, becomes articles', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title><link href="https://post.example/"/>
      <entry><title type="html">A &lt;i&gt;new&lt;/i&gt; bridge</title><link href="/lena"/><id>urn:1</id><published>2023-07-08T00:00:00Z</published>
      <content type="html">&lt;p&gt;${BRIDGE}&lt;/p&gt;</content></entry></feed>`;
    await run(await put('feed.atom', atom));
    expect(read('harbour-post-a-new-bridge.md')).toMatch(/^url: https:\/\/post\.example\/lena$/m);
  });
});

describe('an export', () => {
  const map = ['--map', 'title=headline,outlet=paper,body=content.text,published=day'];

  it('of CSV is read by the names it is given', async () => {
    const csv = `headline;paper;content.text;day\n"Bridge; reopened";Harbour Post;"${BRIDGE}\n\nSecond paragraph, he said."; 2023-07-08\nNo day;Harbour Post;The day is missing here, the editor said.;07/08/2023\n;;;\n`;
    const { code, stdout } = await run(await put('e.csv', csv), ...map);
    expect(code).toBe(4);
    expect(stdout).toMatch(
      /e\.csv line \d+: has no body under “content\.text”; it has headline, paper/,
    );
    expect(read('harbour-post-bridge-reopened.md')).toContain(
      `${BRIDGE}\n\nSecond paragraph, he said.`,
    );
    expect(read('harbour-post-bridge-reopened.md')).toMatch(/^published: 2023-07-08$/m);
    expect(stdout).toMatch(/no-day\.md .*day “07\/08\/2023” is no published that can be read/);
    expect(read('harbour-post-no-day.md')).not.toContain('published');
  });

  it('of JSON may hold lists and markup, and of JSON lines a broken line', async () => {
    const item = {
      headline: 'Bridge',
      paper: 'Harbour Post',
      content: { text: `<p>${BRIDGE}</p><p>It &amp; more, he said.</p>` },
    };
    const json = await put('e.json', JSON.stringify({ total: 1, articles: [item] }));
    expect((await run(json, ...map)).code).toBe(0);
    expect(read('harbour-post-bridge.md')).toContain(`${BRIDGE}\n\nIt & more, he said.`);
    const lines = await put(
      'e.jsonl',
      `${JSON.stringify({ ...item, headline: 'Other' })}\n{broken\n`,
    );
    const { code, stdout } = await run(lines, ...map);
    expect([code, stdout]).toEqual([4, expect.stringMatching(/e\.jsonl line 2: is no JSON/)]);
  });

  it.each([
    [['x.html', '--map', 'headline'], /--map: “headline” is not of the form title=headline/],
    [['x.html', '--map', 'source=x'], /--map: “source” is none of id, title, outlet/],
    [[], /source is missing/],
    [['x.html', '--delay', 'soon'], /number of seconds/],
  ])('is refused as bad usage: %j', async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

it('takes a folder, but not the parts of saved pages, and says what is not there', async () => {
  await put('a/page.html', newsPage('Lena bridge reopens', BRIDGE));
  await put('a/page_files/frame.html', newsPage('Frame', BRIDGE));
  await put('.hidden.html', newsPage('Hidden', BRIDGE));
  await put('note.docx', 'x');
  const { code, stdout } = await run(sources.path, join(sources.path, 'nowhere'), '--json');
  expect(code).toBe(4);
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(reports).toMatchObject([
    {
      outcome: 'written',
      file: 'harbour-post-lena-bridge-reopens.md',
      reason: null,
      facts: { published: null },
    },
    { outcome: 'failed', file: null, reason: 'does not exist' },
  ]);
  expect(read('harbour-post-lena-bridge-reopens.md')).toMatch(/^imported-from: a\/page\.html$/m);
});

it('refuses addresses that are not public unless it is told otherwise', async () => {
  web = await createWeb({ '/': newsPage('Lena bridge reopens', BRIDGE) });
  const { code, stdout } = await runCli(['import', web.origin, '--into', knowledge.path]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/no public address \(--allow-private/);
  expect(web.requests).toEqual([]);
  expect((await run(`${web.origin}/`)).code).toBe(0);
});

it('says so when the corpus cannot be written', async () => {
  const file = await put('p.html', newsPage('Lena bridge reopens', BRIDGE));
  await knowledge.put('taken', 'a file');
  const { code, stderr } = await runCli([
    'import',
    file,
    '--into',
    join(knowledge.path, 'taken/x'),
  ]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/cannot be written/);
  expect(existsSync(join(knowledge.path, 'taken/x'))).toBe(false);
});

function encode(page: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(page);
  const table = new Map<string, number>();
  const high = Array.from({ length: 128 }, (_, index) => index + 128);
  const decoded =
    encoding === 'windows-1252'
      ? WINDOWS_1252
      : new TextDecoder(encoding).decode(Uint8Array.from(high));
  for (const index of high.keys()) table.set(decoded.charAt(index), index + 128);
  return Buffer.from(
    Array.from(page, (character) => table.get(character) ?? character.codePointAt(0) ?? 0),
  );
}

/** Node 20 would decode these as Latin-1. */
const WINDOWS_1252 = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${String.fromCharCode(
  ...Array.from({ length: 96 }, (_, index) => index + 160),
)}`;
