import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../src/corpus/formats/front-matter.ts';
import { isCorrection } from '../src/corpus/corrections.ts';
import { idFromFile } from '../src/corpus/ids.ts';
import { parseDate } from '../src/import/dates.ts';
import { cleanAddress } from '../src/import/page/address.ts';
import { textOfFragment } from '../src/import/page/markdown.ts';
import { draftOfPage } from '../src/import/page/page.ts';
import { decodeWeb } from '../src/import/read/decode.ts';
import { entriesOfFeed } from '../src/import/read/feed.ts';
import { readImported, writeArticle } from '../src/import/write/article-file.ts';
import { fileName, otherName } from '../src/import/write/file-name.ts';
import { newsPage } from './support/web.ts';

describe('the name of a file', () => {
  it.each([
    ['Harbour Post', 'Lena’s bridge: what now?', 'harbour-post-lenas-bridge-what-now'],
    ['Harbour Post', '../../etc/passwd', 'harbour-post-etc-passwd'],
    ['Вестник', 'Мост через Лену', 'вестник-мост-через-лену'],
    ['江城晚报', '云溪县老渡口停运', '江城晚报-云溪县老渡口停运'],
  ])('%s: %s', (outlet, title, name) => expect(fileName(outlet, title)).toBe(name));

  it.each(['CON', 'aux', 'Lpt1', '😀', '/', '..', ''])('is another for “%s”', (title) => {
    expect(fileName('', title)).toMatch(/^article-[0-9a-f]{8}$/);
  });

  it('can stand in any folder, and is the id of its article as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }),
        (outlet, title) => {
          const name = fileName(outlet, title);
          for (const each of [name, otherName(name, title)]) {
            expect(each).toMatch(/^[\p{L}\p{M}\p{N}-]+$/u);
            expect(Buffer.byteLength(`${each}.md`)).toBeLessThan(144);
            expect(each).toBe(each.normalize('NFC').toLowerCase().normalize('NFC'));
            expect(idFromFile(`${each}.md`)).toBe(each);
          }
          expect(otherName(name, 'a')).not.toBe(otherName(name, 'b'));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the front matter of an import', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const told = fc.record({ title: text, outlet: text, note: text });

  it('reads as it was written, and nobody has edited it', () => {
    fc.assert(
      fc.property(told, text, (facts, body) => {
        const written = writeArticle({ facts, body }, 'a.html');
        expect(readImported(written)).toMatchObject({ from: 'a.html', edited: false });
        const [title, outlet] = [facts.title, facts.outlet].map((line) =>
          line.replace(/\s+/gu, ' ').trim(),
        );
        fc.pre(title !== '' && outlet !== '');
        expect(parseFrontMatter(written)).toMatchObject({
          kind: 'article',
          fields: { title, outlet },
          body: `\n${body}\n`,
        });
      }),
    );
  });

  it('tells every word that was changed', () => {
    fc.assert(
      fc.property(
        told,
        fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
        fc.nat(),
        (facts, words, at) => {
          const written = writeArticle({ facts, body: words.join(' ') }, 'a.html');
          const edited = words
            .map((word, index) => (index === at % words.length ? 'd' : word))
            .join(' ');
          const changed =
            written.slice(0, written.length - words.join(' ').length - 1) + `${edited}\n`;
          expect(readImported(changed)?.edited).toBe(true);
          const [fence = '', ...rest] = written.split('\n');
          expect(readImported([fence, 'more: yes', ...rest].join('\n'))?.edited).toBe(true);
        },
      ),
    );
  });

  it('is none of ours where no import wrote it', () => {
    for (const file of [
      '',
      '---\ntitle: x\n---\nx',
      '---\n- x\n---\n',
      '---\na: &a [*a]\n---\n',
      'x',
    ])
      expect(readImported(file)).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['2023-07-08', '2023-07-08'],
    ['20230708', '2023-07-08'],
    ['2023-07-08T09:30:00Z', '2023-07-08T09:30:00Z'],
    ['2023-07-08T09:30:00.123+02:00', '2023-07-08T09:30:00+02:00'],
    ['2023-07-08 09:30:00+0200', '2023-07-08T09:30:00+02:00'],
    ['2023-07-08 09:30', '2023-07-08T09:30:00'],
    ['Sat, 08 Jul 2023 09:30:00 GMT', '2023-07-08T09:30:00Z'],
    ['8 July 2023', '2023-07-08'],
    ['July 8, 2023', '2023-07-08'],
  ])('“%s” is %s', (printed, date) => expect(parseDate(printed)).toBe(date));

  it.each([
    '07/08/2023',
    '8.7.2023',
    '2023-02-30',
    '2023-07-08T25:00',
    'July 2023',
    'yesterday',
    '',
    '2023',
  ])('“%s” is none that needs no guessing', (printed) =>
    expect(parseDate(printed)).toBeUndefined(),
  );
});

describe('the text of markup', () => {
  it('keeps sentences word for word, without addresses, emphasis or escapes', () => {
    expect(
      textOfFragment(
        '<p>He <em>said</em> <a href="https://x.example/y">that_it*was</a> 2&nbsp;* 3, # 1.<sup>th</sup> [so].</p>' +
          '<p>1. It was.<br>She <q>left</q>.</p><img src="x" alt="A cat"><script>x()</script>',
      ),
    ).toBe('He said that_it*was 2\u00a0* 3, # 1.th [so].\n\n1. It was.\nShe “left”.');
  });

  it('keeps headings, lists, quotations and rows of tables', () => {
    expect(
      textOfFragment(
        '<h2>What\nnow</h2><ul><li><p>One.</p></li><li>Two<ul><li>In.</li></ul></li></ul><ol start="3"><li>Three.</li></ol>' +
          '<blockquote><p>We wait.</p></blockquote><table><tr><th>Town</th><th>Dead</th></tr><tr><td>Lviv</td><td>3</td></tr></table>' +
          '<table><tr><td><p>A column.</p></td><td><p>Another.</p></td></tr></table>',
      ),
    ).toBe(
      '## What now\n\n- One.\n- Two\n- In.\n\n3. Three.\n\n> We wait.\n\n| Town | Dead |\n| Lviv | 3 |\n\nA column.\n\nAnother.',
    );
  });

  it('is in NFC, without what shows nothing', () => {
    expect(textOfFragment('<p>Cafe\u0301 mu\u00ADni\u200Btions\ufeff</p>')).toBe('Café munitions');
    expect(textOfFragment('<p>می\u200cخواهم</p>')).toBe('می\u200cخواهم');
  });
});

describe('an address', () => {
  it.each([
    ['https://a.example/x?utm_source=y&id=3#top', 'https://a.example/x?id=3'],
    ['https://me:secret@a.example/x', 'https://a.example/x'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('%s', (address, clean) => expect(cleanAddress(address)).toBe(clean));

  it('that is only the front page of the site is not where the article stands', () => {
    const page = newsPage(
      'Lena',
      'The bridge over the Lena reopened on Monday.',
      '<link rel="canonical" href="https://a.example/">',
    );
    expect(draftOfPage(page, 'https://a.example/lena').facts.url?.value).toBe(
      'https://a.example/lena',
    );
    expect(draftOfPage(page).facts.url).toBeUndefined();
  });
});

describe('what a page leaves out', () => {
  it('is read all the same: html, head and body', () => {
    const { facts, body } = draftOfPage(
      '<!doctype html><title>Lena reopens</title><meta name="author" content="Ida Moor"><p>The bridge over the Lena reopened on Monday.<p>Cars may cross it, said the ministry.',
    );
    expect(facts).toMatchObject({
      title: { value: 'Lena reopens' },
      byline: { value: 'Ida Moor' },
    });
    expect(body).toBe(
      'The bridge over the Lena reopened on Monday.\n\nCars may cross it, said the ministry.',
    );
  });

  it('is read in microdata, but not of what is not the article', () => {
    const page = `<html><body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Lena</h1>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ida Moor</span></span>
      <span itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><meta itemprop="name" content="Harbour Post"></span>
      <time itemprop="datePublished" datetime="2023-07-08">8 July</time>
      <div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2001-01-01"></div>
      <p>The bridge over the Lena reopened on Monday, said the ministry.</p></article></body></html>`;
    expect(draftOfPage(page).facts).toMatchObject({
      outlet: { value: 'Harbour Post', from: 'microdata publisher' },
      byline: { value: 'Ida Moor', from: 'microdata author' },
      published: { value: '2023-07-08', from: 'microdata datePublished' },
    });
  });

  it('of a broken description does not cost the rest', () => {
    const broken =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Two\nlines","datePublished":"2023-07-08",}</script><script type="application/ld+json">{{{</script>';
    expect(
      draftOfPage(newsPage('x', 'The bridge reopened on Monday, they said.', broken)).facts,
    ).toMatchObject({
      title: { value: 'Two lines' },
      published: { value: '2023-07-08' },
    });
  });
});

it('keeps notes of correction wherever they stand', () => {
  const note = 'Correction, 9 July: An earlier version named another river.';
  const page = newsPage('Lena', 'The bridge reopened on Monday.').replace(
    '<footer>',
    `<footer><p><em>${note}</em></p>`,
  );
  expect(draftOfPage(page).body.endsWith(`\n\n${note}`)).toBe(true);
  for (const line of [
    note,
    'Editor’s note: Two names were changed.',
    '更正：此前版本误写了桥的长度为六百米。',
  ])
    expect(isCorrection(line)).toBe(true);
  for (const line of [
    'Corrections officers went on strike: none came to work.',
    'The correction of the river took years.',
  ])
    expect(isCorrection(line)).toBe(false);
});

it('does not unpack what a feed multiplies', () => {
  const entities = Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`,
  ).join('');
  const feed = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a0 "lol">${entities}]><rss version="2.0"><channel><title>x</title><item><title>&a9;</title></item></channel></rss>`;
  expect(entriesOfFeed(feed)[0]?.draft.facts.title?.value.length ?? 0).toBeLessThan(100);
  expect(() => entriesOfFeed('<html>')).toThrow(/is no feed/);
});

it('decodes what a document says, unless it is plainly wrong', () => {
  const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
  expect(decodeWeb(bytes(0x93, 0x80, 0x94), 'html', 'iso-8859-1')).toBe('“€”');
  expect(decodeWeb(Buffer.from('„ü“'), 'html', 'iso-8859-1')).toBe('„ü“');
  expect(decodeWeb(bytes(0xfc, 0x62), 'html', 'utf-8')).toBe('üb');
  expect(decodeWeb(Buffer.from('\ufeffü', 'utf16le'), 'html', 'utf-8')).toBe('ü');
  const xml = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?>'),
    bytes(0xcc, 0xee),
  ]);
  expect(decodeWeb(xml, 'xml')).toMatch(/Мо$/);
  expect(() => decodeWeb(bytes(0, 1, 2), 'html')).toThrow(/NUL/);
});
