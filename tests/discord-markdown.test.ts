import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, boldQuote, inline, linked } from '../src/discord/markdown.ts';
import { invitations, showMarkdown } from './support/discord-markdown.ts';
import { anyMarkdown, significant } from './support/markdown-arbitraries.ts';

const many = { numRuns: 3_000 };

/** The two documented differences: line breaks are all one, and what cannot be shown is a mark. */
function asShown(text: string): string {
  return text
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?!\t|\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu, '\uFFFD');
}

describe('a block quote', () => {
  it('shows exactly what the source holds, as one quote without any marks', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        expect(showMarkdown(blockQuote(text)).blocks).toEqual([
          { kind: 'quote', text: asShown(text), marks: [] },
        ]);
      }),
      many,
    );
  });

  it('never becomes an invitation', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        expect(invitations(blockQuote(text))).toEqual([]);
      }),
      many,
    );
  });

  it('shows what reorders text, and halves of characters, as a visible mark', () => {
    expect(blockQuote('not \u202Eytliug\u202C, \uD83D he said')).toBe('> not �ytliug�, � he said');
  });

  it('leaves an ordinary sentence alone', () => {
    const sentence =
      '“We don’t need it,” Mr. Biden said on Sunday (July 8th) - or so it seemed: 3.5 %.';
    expect(blockQuote(sentence)).toBe(`> ${sentence}`);
  });

  it('escapes an ordinal at the start of a line, and only there', () => {
    expect(blockQuote('3. Oktober\nam 3. Oktober')).toBe('> 3\\. Oktober\n> am 3. Oktober');
  });
});

describe('somebody else’s text inside a line of ours', () => {
  it('shows the text on one line, without any marks', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const expected = asShown(text.replace(/[\s\u0085]+/gu, ' ').trim());
        const block = { kind: 'text', text: `| ${expected} |`, marks: [['bold', expected]] };
        fc.pre(expected !== '');
        expect(showMarkdown(`| **${inline(text)}** |`).blocks).toEqual([block]);
      }),
      many,
    );
  });
});

describe('a linked title', () => {
  const url = 'https://news.example/a?b=c';

  it('is itself the link when it needs no escaping', () => {
    expect(linked('Allies are upset', url, 'link')).toBe(`[Allies are upset](<${url}>)`);
  });

  it('shows the title and links only to the article, whatever either holds', () => {
    const urls = fc.oneof(
      anyMarkdown,
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      significant.map((tail) => url + tail),
    );
    fc.assert(
      fc.property(anyMarkdown, urls, (title, address) => {
        const shown = showMarkdown(linked(title, address, 'link'));
        const expected = asShown(title.replace(/[\s\u0085]+/gu, ' ').trim());
        expect([expected, `${expected} link`, 'link']).toContain(shown.text.trim());
        for (const [kind, text] of shown.blocks.flatMap((block) => block.marks)) {
          expect(kind).toBe('link');
          expect(text).toMatch(/ → https?:\/\//u);
        }
      }),
      many,
    );
  });

  it.each([
    'javascript:alert(1)',
    'ftp://news.example',
    'no address',
    'https://good.example@bad.example/',
  ])('has no link to %s', (address) => expect(linked('Title', address, 'link')).toBe('Title'));

  it('encodes what would end the link', () => {
    const result = linked('Title', 'https://news.example/a(b)>c d', 'link');
    expect(result).toBe('[Title](<https://news.example/a%28b%29%3Ec%20d>)');
  });
});

describe('a sentence in bold', () => {
  it('stays one quote with an empty line in it', () => {
    const { blocks } = showMarkdown(boldQuote('The council\n\nobjected.'));
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['quote', 'The council\n\nobjected.'],
    ]);
  });
});
