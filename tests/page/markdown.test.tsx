import * as fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { blockQuote, inline } from '../../src/discord/markdown.ts';
import { splitCitations } from '../../src/playground/page/markdown/citations.tsx';
import { Markdown } from '../../src/playground/page/markdown/markdown.tsx';
import { type Reading, ReadingContext } from '../../src/playground/page/markdown/reading.ts';
import { anyMarkdown, significant } from '../support/markdown-arbitraries.ts';
import { elementsOf, textOf } from '../support/rendered.ts';

const many = { numRuns: 2_000 };

/** Everything a message's text may become. */
const ALLOWED = new Set(
  'a blockquote br button code div em li p pre s small span strong time u ul'.split(' '),
);
/** And what these may carry. */
const ATTRIBUTES = new Set(
  'aria-hidden aria-label class datetime dir href inert rel role tabindex target title type'.split(
    ' ',
  ),
);

const reading: Reading = {
  nameOf: (of, id) => (id.endsWith('8') ? `some-${of}` : undefined),
  pings: ['@everyone', '<@123456789012345678>'],
  openCitation: () => undefined,
};

function show(content: string): string {
  return renderToString(
    <ReadingContext.Provider value={reading}>
      <Markdown content={content} />
    </ReadingContext.Provider>,
  );
}

describe('whatever somebody wrote', () => {
  it('becomes nothing but the elements of the list, without scripts, styles or handlers', () => {
    fc.assert(
      fc.property(anyMarkdown, (content) => {
        for (const { name, attributes } of elementsOf(show(content))) {
          expect(ALLOWED).toContain(name);
          for (const attribute of Object.keys(attributes)) expect(ATTRIBUTES).toContain(attribute);
        }
      }),
      many,
    );
  });

  it('links to nothing but web pages', () => {
    const schemes = fc.constantFrom(
      'javascript:',
      'data:',
      'JaVaScript:',
      'file:',
      'vbscript:',
      '//',
      'https:',
    );
    const addresses = fc.tuple(schemes, significant).map((parts) => parts.join(''));
    const links = fc
      .tuple(
        significant,
        addresses,
        fc.constantFrom('[$](%)', '[$](<%>)', '<%>', '%', '||[$](%)||'),
      )
      .map(([label, address, form]) => form.replace('$', () => label).replace('%', () => address));
    fc.assert(
      fc.property(fc.oneof(links, anyMarkdown), (content) => {
        const targets = elementsOf(show(content)).flatMap(
          ({ attributes }) => attributes['href'] ?? [],
        );
        expect(targets.filter((href) => !/^https?:\/\//u.test(href))).toEqual([]);
      }),
      many,
    );
  });

  it('keeps every letter and digit, in order', () => {
    const withoutAngles = anyMarkdown.map((text) => text.replace(/[<[\]:@`]/gu, ' '));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(withoutAngles, (content) => {
        expect(letters(textOf(show(content)))).toBe(letters(content));
      }),
      many,
    );
  });
});

describe('what the bot escaped', () => {
  it('reads in a quote as its source does, without any formatting', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const html = show(blockQuote(text));
        const names = elementsOf(html).map(({ name }) => name);
        expect(
          names.filter((name) => !['div', 'blockquote', 'br', 'button'].includes(name)),
        ).toEqual([]);
        expect(textOf(html).trimEnd()).toBe(asShown(text).trimEnd());
      }),
      many,
    );
  });

  it('reads on a line as its source does', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const expected = asShown(text.replace(/[\s\u0085]+/gu, ' ').trim());
        expect(textOf(show(`| ${inline(text)} |`))).toBe(`| ${expected} |`);
      }),
      many,
    );
  });
});

/** What the bot shows of it (see its own tests); the library takes a tab for four spaces. */
function asShown(text: string): string {
  return text
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?!\t|\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu, '\uFFFD')
    .replaceAll('\t', '    ');
}

describe('Discord’s Markdown', () => {
  it.each([
    ['**a** *b* __c__ ~~d~~ _e_', '<strong>a</strong> <em>b</em> <u>c</u> <s>d</s> <em>e</em>'],
    ['***a***', '<em><strong>a</strong></em>'],
    ['a_b_c 2*3*4', 'a_b_c 2<em>3</em>4'],
    ['> a\n> b\nc', '<blockquote>a<br/>b</blockquote>c'],
    ['>>> a\nb', '<blockquote>a<br/>b</blockquote>'],
    ['# a\nb', '<p class="heading heading-1">a</p>b'],
    ['a # b', 'a # b'],
    ['**# a**', '<strong># a</strong>'],
    ['-# a\nb', '<small class="subtext">a</small>b'],
    ['`a*b*`', '<code>a*b*</code>'],
    ['\\*a\\*', '*a*'],
    ['1\\. a', '1. a'],
    ['<:cat:123456789012345678>', '<span class="emoji">:cat:</span>'],
  ])('%s', (content, html) => {
    expect(show(content)).toBe(`<div class="markdown" dir="auto">${html}</div>`);
  });

  it('shows lists, nested and numbered', () => {
    const html = show('- a\n  - b\n2. **c**\nd');
    const items = elementsOf(html).filter(({ name }) => name === 'li');
    expect(items.map(({ attributes }) => attributes['class'])).toEqual([
      'depth-0',
      'depth-1',
      'depth-0',
    ]);
    expect(textOf(html)).toBe('•a•b2.cd');
  });

  it('shows code blocks as they were written', () => {
    expect(show('```js\nlet a = **b**;\n  c\n```')).toContain('<code>let a = **b**;\n  c</code>');
  });

  it('hides spoilers until they are pressed', () => {
    const html = show('||the **end**||');
    expect(html).toContain('aria-label="Spoiler: show it"');
    expect(html).toContain('aria-hidden="true" inert');
  });

  it.each([
    ['[a](https://b.example/c)', 'https://b.example/c', 'a'],
    ['[a](<https://b.example/c_(d)>)', 'https://b.example/c_(d)', 'a'],
    ['[a *b*](<http://b.example>)', 'http://b.example/', 'a b'],
    ['see https://b.example/a_b_c, and', 'https://b.example/a_b_c', 'https://b.example/a_b_c'],
    ['(https://b.example/a)', 'https://b.example/a', 'https://b.example/a'],
    ['<https://b.example/a>', 'https://b.example/a', 'https://b.example/a'],
    [
      '[https://good.example](https://bad.example)',
      'https://good.example/',
      'https://good.example',
    ],
    ['[a](javascript:alert(1))', undefined, undefined],
    ['[a](data:text/html,x)', undefined, undefined],
    ['<javascript:/alert(1)>', undefined, undefined],
  ])('links in %s', (content, href, label) => {
    const link = /<a href="([^"]*)"[^>]*>(.*?)<\/a>/u.exec(show(content));
    expect(link?.[1]).toBe(href);
    expect(textOf(link?.[2] ?? show(content))).toBe(label ?? content);
  });

  it('marks a mention as live only when it pings', () => {
    const html = show(
      '@everyone @here <@123456789012345678> <@!123456789012345679> <#123456789012345678>',
    );
    const pills = elementsOf(html).filter(({ name }) => name === 'span');
    expect(pills.map(({ attributes }) => attributes['class'])).toEqual([
      'mention live',
      'mention',
      'mention live',
      'mention',
      'mention',
    ]);
    expect(textOf(html)).toBe('@everyone @here @some-user @unknown-user #some-channel');
  });

  it('shows times, and what is none as it was written', () => {
    expect(show('<t:0:d>')).toContain('datetime="1970-01-01T00:00:00.000Z"');
    expect(textOf(show('<t:99999999999999999>'))).toBe('<t:99999999999999999>');
  });
});

describe('the ids of citations', () => {
  it('can be pressed', () => {
    expect(show('-# buna-times-3\\#6-e09997 · x\\#1-abcdef')).toMatch(
      /<button[^>]*class="citation"[^>]*>buna-times-3#6-e09997<\/button> · <button[^>]*>x#1-abcdef<\/button>/u,
    );
  });

  it('leave the text as it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyMarkdown, fc.stringMatching(/^([a #-]|#1-abcdef)*$/u)), (text) => {
        expect(
          splitCitations(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
