import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAnswerer } from '../src/answer/answer.ts';
import { quoteSentence } from '../src/answer/citation.ts';
import { lookUp } from '../src/answer/look-up.ts';
import type { Article, CutArticle } from '../src/corpus/article.ts';
import { cutArticle } from '../src/corpus/cut.ts';
import { UserError } from '../src/errors.ts';
import { candidatePairs } from '../src/search/candidates.ts';
import { createEdition } from '../src/search/edition.ts';
import { kinshipOf, newerOf } from '../src/search/kinship.ts';
import { SKETCH, sketchOf } from '../src/search/sketch.ts';
import { openLibrary } from '../src/library.ts';
import { createFolder, markdown, type TestFolder } from './support/folders.ts';

const STORY = [
  'A pair of herons has built a nest on the roof of the town hall in Harbour Bay, the mayor said on Monday.',
  'The birds arrived in the second week of March and took twelve days to build it out of reeds and twigs.',
  'Visitors may watch them from the square, and a camera will be put up by the end of the month.',
  'The last herons were seen in the town in 1987, when the old pier was still in use.',
];
const LATER = 'Two chicks have hatched, the keeper of the harbour said.';

describe('two articles', () => {
  it.each<[string, Partial<Article>, Partial<Article>, object | undefined]>([
    [
      'one address, later',
      { url: 'https://g.example/herons' },
      { url: 'http://www.g.example/herons/?utm_source=mail#top', title: 'Chicks' },
      { kind: 'update', newer: 'second' },
    ],
    [
      'one headline, later',
      {},
      { title: 'UPDATE 2-Herons nest on town hall' },
      { kind: 'update', newer: 'second' },
    ],
    [
      'one headline, the outlet spelled in another way',
      {},
      { outlet: 'The HG Times' },
      { kind: 'update' },
    ],
    ['one headline, earlier', {}, { published: '2023-03-19' }, { kind: 'update', newer: 'first' }],
    ['one headline, weeks later', {}, { published: '2023-06-02' }, { kind: 'same' }],
    ['another headline of the outlet', {}, { title: 'What the birds eat' }, { kind: 'same' }],
    ['one headline, of one day', {}, { published: '2023-03-20' }, { kind: 'same' }],
    ['one headline, undated', {}, { published: undefined }, { kind: 'same' }],
    ['another outlet', {}, { outlet: 'Bayan News' }, { kind: 'wire' }],
    [
      'other numbers',
      {},
      { body: STORY.join(' ').replaceAll('1987', '1922').replaceAll('Monday', 'Friday') },
      { kind: 'same' },
    ],
    [
      'one address, another text',
      { url: 'https://g.example/' },
      {
        url: 'https://g.example/',
        body: 'It will rain in the north, and the wind will turn to the west.',
      },
      undefined,
    ],
  ])('of %s', (_, one, other, expected) => {
    const first = cut({ id: 'a', ...one });
    const second = cut({ id: 'b', published: '2023-03-21', ...other });
    const kinship = kinshipOf(kin(first), kin(second));
    expect({ kinship }).toMatchObject({ kinship: expected });
    expect(kinship?.alike ?? 0).toBeLessThanOrEqual(1);
  });

  it('are of one moment where only one prints its hour, or none its zone', () => {
    const at = (published: string) => cut({ published }).article;
    expect(newerOf(at('2023-03-20'), at('2023-03-20T10:00:00Z'))).toBeUndefined();
    expect(newerOf(at('2023-03-20T09:00'), at('2023-03-20T10:00'))).toBeUndefined();
    expect(newerOf(at('2023-03-20T09:00:00Z'), at('2023-03-20T10:30:00+02:00'))).toBe('first');
  });
});

describe('candidates', () => {
  it('are found among others by their text alone', () => {
    const articles = Array.from({ length: 200 }, (_, number) =>
      cut({ id: `${number}`, title: `T${number}`, body: made(number) }),
    );
    const copy = cut({ title: 'Copy', outlet: 'Wire', body: `${made(77)} ${LATER}` });
    const sketches = Uint32Array.from([...articles, copy].flatMap((each) => [...sketch(each)]));
    expect([...candidatePairs(sketches)]).toEqual([[77, 200]]);
  });

  it('hold, for any text, every copy of it', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäж中]{1,8}$/u), { minLength: 25 }), (words) => {
        const body = `${words.join(' ')}.`;
        const sketches = [cut({ body, title: 'One' }), cut({ body, title: 'Two' })].flatMap(
          (each) => [...sketch(each)],
        );
        expect([...candidatePairs(Uint32Array.from(sketches))]).toEqual([[0, 1]]);
      }),
    );
  });

  it('of a thousand copies are few', () => {
    const one = sketch(cut({}));
    const sketches = Uint32Array.from(Array.from({ length: 1_000 }, () => [...one]).flat());
    const pairs = [...candidatePairs(sketches)];
    expect(pairs.length).toBeLessThanOrEqual(16_000);
    expect(new Set(pairs.map((pair) => pair.join())).size).toBe(pairs.length);
  });
});

describe('an edition with an update', () => {
  const older = cut({ id: 'older' });
  const newer = cut({ id: 'newer', published: '2023-03-22', body: [LATER, ...STORY].join(' ') });
  const between = cut({ id: 'between', published: '2023-03-21' });
  const wire = cut({ id: 'wire', outlet: 'Bayan News' });
  const answer = createAnswerer();

  it('answers from the newest version, and from the wire copy', () => {
    const edition = createEdition([newer, older, wire, between]);
    const found = answer(edition, {
      question: 'What have herons built on the roof?',
      limit: 9,
      matching: true,
      refuse: false,
    });
    const citations = found.kind === 'cited' ? found.citations : [];
    const printed = citations.flatMap(({ article, carriers }) => [article, ...carriers]);
    expect(new Set(printed.map(({ id }) => id))).toEqual(new Set(['newer', 'wire']));
    expect(found.searched.articles).toBe(2);
    // Which of the two is quoted for what both print is the ranking's to say; each is, asked by itself.
    for (const { id, outlet } of [newer.article, wire.article]) {
      const own = answer(edition, { question: 'What have herons built?', outlet, refuse: false });
      const ids = own.kind === 'cited' ? own.citations.map(({ article }) => article.id) : [];
      expect(new Set(ids)).toEqual(new Set([id]));
    }
  });

  it('counts and searches as if the older ones were not there', () => {
    const [all, current] = [
      createEdition([newer, older, wire, between]),
      createEdition([newer, wire]),
    ];
    expect(all.index.size).toBe(current.index.size);
    for (const term of ['heron', 'nest', 'chick']) {
      expect(all.index.frequency(term)).toBe(current.index.frequency(term));
    }
  });

  it('still cites an older version, and says which is newer', () => {
    const { shelf } = createEdition([newer, older, wire, between]);
    const [sentence] = older.sentences;
    if (sentence === undefined) throw new Error('no sentence');
    const { id } = quoteSentence(older.article, 0, sentence);
    expect(lookUp(shelf, { id })).toMatchObject({
      kind: 'current',
      quotation: { quote: sentence.text, article: { id: 'older' } },
      newer: { id: 'newer' },
    });
    const newest = quoteSentence(wire.article, 0, wire.sentences[0] ?? sentence);
    expect(lookUp(shelf, { id: newest.id })).toMatchObject({ newer: undefined });
  });

  it('says so to whoever asks an older version alone', () => {
    const edition = createEdition([newer, older]);
    const ask = () => answer(edition, { question: 'What have herons built?', article: 'older' });
    expect(ask).toThrow(UserError);
    expect(ask).toThrow(/newer version, “newer”/u);
  });
});

describe('a library', () => {
  let folder: TestFolder;
  beforeEach(async () => {
    folder = await createFolder();
  });
  afterEach(() => folder.close());

  const file = (day: string, body: string) =>
    markdown('Herons nest', body, `published: 2023-03-${day}\n`);
  const question = {
    question: 'What was built on the roof of the town hall?',
    refuse: false,
    limit: 9,
    matching: true,
  };

  it('takes an update up with a reload, and the older version when it goes', async () => {
    await folder.put('a.md', file('20', STORY.join(' ')));
    await folder.put('c.md', markdown('Rain', 'It rained.'));
    const library = await openLibrary({ folder: folder.path });
    try {
      expect(await citedBy(library)).toEqual(['a']);
      await folder.put('b.md', file('21', [LATER, ...STORY].join(' ')));
      expect(await library.reload()).toMatchObject({
        added: [{ id: 'b' }],
        changed: [],
        removed: [],
      });
      expect(await citedBy(library)).toEqual(['b']);
      expect(library.edition).toMatchObject({ articles: 3, replaced: 1 });
      await folder.remove('b.md');
      await library.reload();
      expect(await citedBy(library)).toEqual(['a']);
      expect(library.edition).toMatchObject({ articles: 2, replaced: 0 });
    } finally {
      await library.close();
    }
  });

  async function citedBy(library: Awaited<ReturnType<typeof openLibrary>>): Promise<string[]> {
    const found = await library.ask(question);
    const cited = found.kind === 'cited' ? found.citations.map(({ article }) => article.id) : [];
    return [...new Set(cited)];
  }
});

function cut(facts: Partial<Article>): CutArticle {
  return cutArticle(
    {
      id: 'x',
      title: 'Herons nest on town hall',
      outlet: 'H.G. Times',
      published: '2023-03-20',
      language: 'en',
      body: STORY.join(' '),
      ...facts,
    },
    'x.md',
  );
}

function kin({ article, sentences }: CutArticle) {
  return { facts: article, text: sentences.map(({ text }) => text).join('\n') };
}

function sketch({ article, sentences }: CutArticle): Uint32Array {
  const own = sketchOf(article, sentences);
  expect(own).toHaveLength(SKETCH.length);
  return own;
}

/** A text like no other: each number another order of the same words. */
function made(seed: number): string {
  const words =
    STORY.join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let state = seed + 1;
  const next = () => (state = (Math.imul(state, 48_271) >>> 0) % 0x7fff_ffff);
  return `${Array.from({ length: 80 }, () => words[next() % words.length]).join(' ')}.`;
}
