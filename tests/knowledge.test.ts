import { createHash } from 'node:crypto';
import path from 'node:path';
import { expect, it } from 'vitest';
import { loadCorpus } from '../src/corpus/load.ts';
import { ROOT } from './support/cli.ts';

const corpus = await loadCorpus(path.join(ROOT, 'knowledge'));

it('loads without a rejection', () => {
  expect(corpus.rejected).toEqual([]);
});

// Taken of the files as they were handed over.
it.each([
  [
    'bayan-news-cluster-munitions',
    'b6194a4b8c2f48982b5fa45552590c9bd1d2c4b5a307dc55529d6cc575cf54e9',
  ],
  [
    'buna-times-cluster-munitions',
    '8ac5eb635ec2a6b4644a95dfb8bf71969909ed39c46da5aebdbf8215feba6373',
  ],
])('%s holds the article byte for byte', (id, sha256) => {
  const body = corpus.articles.find(({ article }) => article.id === id)?.article.body ?? '';
  expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
});

it('gives no article a date it does not print', () => {
  expect(corpus.articles.map(({ article }) => article.published)).toEqual([undefined, undefined]);
});

it.each([
  [
    'bayan-news-cluster-munitions',
    12,
    [
      'Sending cluster munitions to Ukraine has upset Washington’s allies',
      'Bayan News',
      'Related Articles',
      'Back to top button',
    ],
  ],
  [
    'buna-times-cluster-munitions',
    18,
    [
      'news Correspondent.net on Telegram. Subscribe to our channel Athletistic',
      'Source: korrespondent',
      expect.stringMatching(/^I am David Wyatt, .* knowledge through writing\.$/),
    ],
  ],
])('%s: the furniture is set aside, and all the rest is quotable', (id, sentences, furniture) => {
  const cut = corpus.articles.find(({ article }) => article.id === id);
  expect(cut?.furniture.map(({ start, end }) => cut.article.body.slice(start, end))).toEqual(
    furniture,
  );
  expect(cut?.sentences).toHaveLength(sentences);
});
