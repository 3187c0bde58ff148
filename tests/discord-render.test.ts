import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../src/answer/types.ts';
import { MESSAGE_LENGTH } from '../src/discord/limits.ts';
import { carriedEntry, entryOf } from '../src/discord/render-list.ts';
import { renderReload } from '../src/discord/render-reload.ts';
import { paginate } from '../src/discord/pages.ts';
import { renderContext } from '../src/discord/render-context.ts';
import { renderLookedUp } from '../src/discord/render-cite.ts';
import { renderAnswer } from '../src/discord/render.ts';
import { citation, cited, noEvidence, searched } from './support/answers.ts';
import { en } from '../src/texts/en.ts';
import { LANGUAGES } from '../src/texts/languages.ts';
import { showMarkdown } from './support/discord-markdown.ts';
import { quotesIn } from './support/quotes.ts';

const render = (...citations: Citation[]) => renderAnswer(en, cited(...citations)).content;
const anyLanguage = fc.constantFrom(...Object.values(LANGUAGES));

describe('an answer', () => {
  it('is the sentence, and under it who printed it, when, who wrote it and the linked title', () => {
    const facts = {
      published: '2023-07-08T23:30:00+02:00',
      byline: 'David Wyatt',
      via: 'korrespondent',
      url: 'https://bayan.example/1',
    };
    expect(render(citation('They said no.', facts))).toBe(
      [
        '> They said no.',
        '**Bayan News** · 8 July 2023 · by David Wyatt · crediting korrespondent',
        '[Allies are upset](<https://bayan.example/1>)',
        '-# munitions#3-ab12',
      ].join('\n'),
    );
  });

  it('says undated where no date was printed', () => {
    expect(render(citation('They said no.'))).toContain('**Bayan News** · undated\n');
  });

  it('has what up to two other outlets printed below, each outlet once', () => {
    const content = render(
      citation('A one.', { outlet: 'A' }),
      citation('A two.', { outlet: 'A' }),
      citation('B one.', { outlet: 'B' }),
      citation('C one.', { outlet: 'C' }),
      citation('D one.', { outlet: 'D' }),
    );
    expect(quotesIn(content)).toEqual(['A one.', 'B one.', 'C one.']);
  });

  it('cuts an over-long quotation at a word and marks the cut as no source can', () => {
    const quote = `${'word '.repeat(1_000)}end.`;
    const content = render(citation(quote));
    expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
    expect(content.length).toBeGreaterThan(MESSAGE_LENGTH - 20);
    const [block] = showMarkdown(content).blocks;
    expect(block?.text).toMatch(/^(?:word )+\[…\]$/u);
    expect(block?.marks).toEqual([['italic', '[…]']]);
    expect(content).toContain('marks where a quotation was cut');
  });

  it('cuts a text without spaces between characters', () => {
    const content = render(citation('👩‍🚀'.repeat(600)));
    expect(quotesIn(content)[0]).toMatch(/^(?:👩‍🚀)+ \[…\]$/u);
  });

  it('keeps short quotations whole and cuts the long one', () => {
    const content = render(
      citation('x '.repeat(2_000).trim(), { outlet: 'A' }),
      citation('Short and whole.', { outlet: 'B' }),
    );
    expect(quotesIn(content)[1]).toBe('Short and whole.');
  });

  it('shows fewer citations rather than scraps, and says so', () => {
    const long = { title: 't'.repeat(500), byline: 'b'.repeat(500), via: '*'.repeat(500) };
    const quote = 'word '.repeat(300).trim();
    const content = render(
      ...['A', 'B', 'C'].map((outlet) => citation(quote, { ...long, outlet: outlet.repeat(300) })),
    );
    expect(quotesIn(content).length).toBeLessThan(3);
    expect(content).toMatch(/more outlets? did not fit/u);
  });

  it('has at most 2,000 characters and quotes nothing but beginnings, whatever the articles hold', () => {
    fc.assert(
      fc.property(anyLanguage, twelveAtMost, (texts, citations) => {
        const { content } = renderAnswer(texts, cited(...citations));
        const noted = renderAnswer(texts, cited(...citations), 'n'.repeat(330)).content;
        expect(noted.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
        expect(noted).toContain(`\n-# ${'n'.repeat(330)}`);
        expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
        const quotes = quotesIn(content);
        expect(quotes.length).toBeGreaterThan(0);
        for (const quote of quotes) {
          const beginning = quote.replace(/ \[…\]$/u, '');
          expect(citations.some((each) => each.quote.startsWith(beginning))).toBe(true);
          expect(beginning).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a sentence that several outlets carried', () => {
  const carriers = (names: readonly string[]) =>
    names.map((outlet) => citation('Same.', { outlet }).article);

  it('is shown once, with all of them', () => {
    const names = ['Wire One', 'Wire Two', 'Wire Three'];
    const exact = { ...citation('Same.', { outlet: 'Wire One' }), carriers: carriers(names) };
    expect(render(exact)).toContain(
      '> Same.\n**Wire One**, **Wire Two** and **Wire Three**, word for word the same · undated',
    );
    expect(render({ ...exact, isExact: false })).toContain(', nearly word for word the same ·');
  });

  it('has at most 2,000 characters in every language, however many they are', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), {
      minLength: 12,
      maxLength: 200,
    });
    fc.assert(
      fc.property(anyLanguage, twelveAtMost, names, fc.boolean(), (texts, each, all, isExact) => {
        const carried = each.map((one) => ({ ...one, isExact, carriers: carriers(all) }));
        const { content } = renderAnswer(texts, cited(...carried));
        expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
        expect(quotesIn(content).length).toBeGreaterThan(0);
        expect(content).toContain(texts.more(all.length - 5));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a refusal', () => {
  it('says what was searched and which words occur nowhere', () => {
    const dated = { ...searched, articles: 3, from: '2023-07-07', to: '2023-07-08' };
    expect(renderAnswer(en, noEvidence(['old', '*Biden*'], dated)).content).toBe(
      [
        'I found no sentence that answers this, so I quote none.',
        'I searched 3 articles by **Bayan News** and **Buna Times** (7 July 2023 to 8 July 2023, 2 undated).',
        'Nowhere in them: “old” and “\\*Biden\\*”.',
      ].join('\n'),
    );
  });

  it('counts the outlets it does not name', () => {
    const outlets = Array.from({ length: 11 }, (_, n) => `Outlet ${n}`);
    const { content } = renderAnswer(en, noEvidence([], { ...searched, outlets }));
    expect(content).toContain('**Outlet 5** and 5 more');
  });

  it('says when the filters left nothing to search', () => {
    const nothing = { articles: 0, outlets: [], undated: 0 };
    expect(renderAnswer(en, noEvidence(['x'], nothing)).content).toContain('nothing to search');
  });

  it('never shows the closest sentence', () => {
    const answer = { ...noEvidence([]), closest: citation('It does not answer.') };
    expect(renderAnswer(en, answer).content).not.toContain('does not answer');
  });

  it('has at most 2,000 characters, and pings and formats nothing of the question', () => {
    const words = fc.array(fc.stringMatching(/^[*_~|@<>:]{1,60}$/u), { maxLength: 40 });
    fc.assert(
      fc.property(anyLanguage, words, words, (texts, unmatched, outlets) => {
        const { content } = renderAnswer(texts, noEvidence(unmatched, { ...searched, outlets }));
        expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
        const marks = showMarkdown(content).blocks.flatMap((block) => block.marks);
        expect(marks.every(([kind]) => kind === 'bold')).toBe(true);
      }),
    );
  });
});

describe('a citation looked up again', () => {
  it('has at most 2,000 characters, whatever it said and says now', () => {
    const option = fc.option(hostileCitation, { nil: undefined });
    fc.assert(
      fc.property(anyLanguage, hostileCitation, option, fc.boolean(), (texts, then, now, known) => {
        const was = known ? then.quote : undefined;
        const { article } = then;
        const changed = renderLookedUp(texts, { kind: 'changed', article, was, now });
        const found = { kind: 'current', quotation: then, before: [], after: [] } as const;
        const current = renderLookedUp(texts, found);
        expect(changed.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
        expect(current.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
        expect(quotesIn(changed)).toHaveLength(Number(known) + Number(now !== undefined));
      }),
    );
  });
});

describe('a sentence in its context', () => {
  it('has at most 2,000 characters, and holds whole sentences beside the one in bold', () => {
    const neighbours = fc.array(text(1_200), { maxLength: 2 });
    fc.assert(
      fc.property(
        anyLanguage,
        hostileCitation,
        neighbours,
        neighbours,
        (texts, quotation, before, after) => {
          const content = renderContext(texts, { kind: 'current', quotation, before, after });
          expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
          const [, start = '', bold = '', end = ''] =
            /^((?:> [^\n]*\n)?)(> \*\*[^\n]*)((?:\n> [^\n]*)?)/u.exec(content) ?? [];
          expect(bold).not.toBe('');
          expect(['', ...runs(before.toReversed(), true)]).toContain(quotesIn(start)[0] ?? '');
          expect(['', ...runs(after, false)]).toContain(quotesIn(end.trim())[0] ?? '');
        },
      ),
    );
  });

  it('is bold as a whole, whatever it holds', () => {
    fc.assert(
      fc.property(text(300), (quote) => {
        const quotation = citation(quote);
        const content = renderContext(en, { kind: 'current', quotation, before: [], after: [] });
        expect(showMarkdown(content).blocks[0]?.marks).toEqual([['bold', quote]]);
      }),
    );
  });
});

describe('a list', () => {
  it('has every entry once, on pages of at most 2,000 characters', () => {
    fc.assert(
      fc.property(anyLanguage, twelveAtMost, (texts, citations) => {
        const groups = citations.map((quotation) => ({
          quotation,
          carriers: citations.map(({ article }) => article),
          isExact: true,
        }));
        const lists = [
          citations.map((each) => entryOf(texts, each)),
          groups.map((each) => carriedEntry(texts, each)),
        ];
        for (const entries of lists) {
          const pages = paginate(texts, '*'.repeat(200), entries);
          for (const page of pages) expect(page.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
          expect(pages.flatMap(quotesIn)).toHaveLength(citations.length);
        }
      }),
    );
  });
});

describe('a reload', () => {
  const edition = {
    id: 'e2',
    loadedAt: new Date(0),
    articles: 2,
    sentences: 40,
    replaced: 0,
    unknownFields: 0,
    outlets: [{ name: 'Bayan News', articles: 2, undated: 2 }],
    rejected: [{ file: 'bad_one.md', line: 3, reason: [['missing', 'title']] as const }],
  };
  const facts = citation('').article;

  it('tells what came, changed, went and was rejected', () => {
    const report = {
      kind: 'reloaded',
      edition,
      added: [facts],
      changed: [],
      removed: [facts],
    } as const;
    expect(renderReload(en, report)).toBe(
      [
        '**Reloaded.** Edition e2: 2 articles from 1 outlet.',
        '**Rejected** (1)',
        '- bad\\_one.md, line 3: title is missing',
        '**Added** (1)',
        '- Allies are upset (Bayan News)',
        '**Removed** (1)',
        '- Allies are upset (Bayan News)',
      ].join('\n'),
    );
  });

  it('says when nothing changed', () => {
    const same = { ...edition, rejected: [] };
    const report = {
      kind: 'reloaded',
      edition: same,
      added: [],
      changed: [],
      removed: [],
    } as const;
    expect(renderReload(en, report)).toContain('same as before');
  });

  it('says that the old edition stays, and why', () => {
    const report = {
      kind: 'kept',
      edition,
      reason: ['noneLoaded', 'news_folder'],
      rejected: edition.rejected,
    } as const;
    expect(renderReload(en, report)).toMatch(
      /Not reloaded.*news\\_folder: no article could be loaded.*e2.*stays.*bad\\_one\.md/su,
    );
  });

  it('has at most 2,000 characters, and counts what it leaves out', () => {
    const many = Array.from({ length: 400 }, () => ({ ...facts, title: '*'.repeat(400) }));
    const rejected = Array.from({ length: 400 }, () => ({
      file: '_'.repeat(300),
      reason: [['notYaml', '|'.repeat(900)]] as const,
    }));
    const report = {
      kind: 'reloaded',
      edition: { ...edition, rejected },
      added: many,
      changed: many,
      removed: many,
    } as const;
    for (const texts of Object.values(LANGUAGES)) {
      expect(renderReload(texts, report).length).toBeLessThanOrEqual(MESSAGE_LENGTH);
    }
    expect(renderReload(en, report).match(/… and \d+ more/gu)).toHaveLength(4);
  });
});

/** What the first sentences of a side come to, the nearest first. */
function runs(sentences: readonly string[], isBefore: boolean): string[] {
  return sentences.map((_, n) => {
    const run = sentences.slice(0, n + 1);
    return (isBefore ? run.toReversed() : run).join(' ');
  });
}

const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({
        unit: fc.constantFrom('*', '_', '\\', '<', 'a', 'b', ' ', '京', '👩‍🚀'),
        maxLength,
      }),
      fc.integer({ min: 1, max: maxLength }).map((length) => '*'.repeat(length)),
      fc.integer({ min: 1, max: maxLength / 5 }).map((length) => 'word '.repeat(length)),
    )
    .map((each) => `x${each}`.trim());

const hostileCitation = fc
  .record({
    quote: text(5_000),
    outlet: text(400),
    title: text(600),
    byline: fc.option(text(400), { nil: undefined }),
    via: fc.option(text(400), { nil: undefined }),
    published: fc.constantFrom('2023-07-08', undefined),
    url: fc.option(
      text(500).map((tail) => `https://a.example/${tail}`),
      { nil: undefined },
    ),
    id: text(300),
  })
  .map(({ quote, ...facts }) => citation(quote, facts));

const twelveAtMost = fc.array(hostileCitation, { minLength: 1, maxLength: 12 });
