import { beforeAll, describe, expect, it } from 'vitest';
import { createAnswerer } from '../src/answer/answer.ts';
import { cutArticle } from '../src/corpus/cut.ts';
import { createEdition } from '../src/search/edition.ts';

/** Far above what an ordinary question takes, far below what these took before they were bounded. */
const MOST_MS = 1_500;

const articles = Array.from({ length: 300 }, (_, at) => {
  const body = `Kyiv asked for grain ${at} times. Washington refused item${at} and word${at}.`;
  return cutArticle(
    { id: `a${at}`, title: `News ${at}`, outlet: 'Buna', language: 'en', body },
    '',
  );
});
const edition = createEdition(articles);
const answerer = createAnswerer();
const ask = (question: string) => answerer(edition, { question });

// The first question of a process also pays for compiling what answers it.
beforeAll(() => void ask('Who asked for grain?'));

describe('a question no person asks', () => {
  it.each([
    ['of 4,000 words that are known', words((at) => `word${at % 300} grain`)],
    ['of 4,000 words that nobody knows', words((at) => `munitonz${letters(at)}`)],
    ['of one word of a million letters', 'a'.repeat(1_000_000)],
    ['of a million marks', '?!'.repeat(500_000)],
    ['of one letter', 'x'],
    ['of stop words only', 'what is the of and to'],
    ['in another script', '北京发生了什么？ Что решила ОПЕК о ценах?'],
    ['of nothing', ''],
  ])('%s is answered as soon as others', (_, question) => {
    const started = performance.now();
    const answer = ask(question);
    expect(performance.now() - started).toBeLessThan(MOST_MS);
    expect(['cited', 'no-evidence']).toContain(answer.kind);
  });

  it('of stop words only, or in another script, is refused', () => {
    for (const question of ['', 'x', 'what is the of and to', '北京发生了什么？']) {
      expect(ask(question).kind).toBe('no-evidence');
    }
  });
});

describe('a pasted text', () => {
  const rest = words((at) => `munitonz${letters(at)}`);

  it('is answered by what it begins with', () => {
    const question = `How often did Kyiv ask for grain? ${rest}`;
    const answer = answerer(edition, { question, refuse: false });
    const [first] = answer.kind === 'cited' ? answer.citations : [];
    expect(first?.quote).toMatch(/^Kyiv asked for grain/);
  });

  it('is read no further than a question goes', () => {
    const beginning = words((at) => `word${at % 300}`).slice(0, 2_500);
    const [one, other] = [ask(beginning), ask(`${beginning} ${rest}`)];
    expect({ ...one, edition: '' }).toEqual({ ...other, edition: '' });
  });
});

function words(word: (at: number) => string): string {
  return Array.from({ length: 4_000 }, (_, at) => word(at)).join(' ');
}

function letters(at: number): string {
  return String.fromCharCode(
    97 + (at % 26),
    97 + (Math.floor(at / 26) % 26),
    97 + Math.floor(at / 676),
  );
}
