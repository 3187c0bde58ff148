import fc from 'fast-check';
import type { CutArticle } from '../../src/corpus/article.ts';
import { cutArticle } from '../../src/corpus/cut.ts';

/** Few words, so that articles share them, and none of them a stop word or another's stem. */
const WORDS = [
  'kyiv',
  'munition',
  'biden',
  'ally',
  'kirby',
  'nato',
  'grain',
  'port',
  'deal',
  'zinc',
];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => `The ${words.join(' ')}.`);

/** Articles whose bodies hold several passages, with ids in no order. */
export const smallNews: fc.Arbitrary<readonly CutArticle[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-zé]{1,4}$/),
      title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
      outlet: fc.constantFrom('Bayan News', 'Buna Times', 'Ärzteblatt'),
      published: fc.constantFrom(undefined, '2023-07-08', '2022-01-31T10:00:00Z'),
      body: fc.array(sentence, { minLength: 1, maxLength: 12 }),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
  )
  .map((articles) =>
    articles.map(({ id, title, outlet, published, body }) =>
      cutArticle(
        { id, title: title.join(' '), outlet, published, language: 'en', body: body.join(' ') },
        `${id}.md`,
      ),
    ),
  );

/** A query over the same words; its terms are distinct. */
export const smallQuery = fc.uniqueArray(
  fc.record({
    term: fc.constantFrom(...WORDS, 'absent'),
    weight: fc.constantFrom(1, 0.8, 0.25),
  }),
  { selector: ({ term }) => term, minLength: 1, maxLength: 5 },
);
