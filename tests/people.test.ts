import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldsOf } from '../src/train/folds.ts';
import { parsePeople } from '../src/train/people.ts';
import { ROOT } from './support/cli.ts';

const FIRST = { id: 'a', title: 'One', outlet: 'X', body: 'Kirby spoke. Nobody answered him.' };
const SECOND = { id: 'b', title: 'Two', outlet: 'Y', body: 'Before. Reznikov pledged it. After.' };
const keyOf = ({ body }: { readonly body: string }) =>
  createHash('sha256').update(body).digest('hex').slice(0, 12);
const line = (more: object) =>
  JSON.stringify({
    texts: [keyOf(FIRST), keyOf(SECOND)],
    question: 'Who?',
    style: 'full',
    ...more,
  });

describe('questions as people ask them', () => {
  it('know their texts by what these hold, and a part by where it lies', () => {
    const part = `${keyOf(SECOND)}@8+20`;
    const lines = line({ texts: [keyOf(FIRST), part], answers: [[1, 0]] });
    const [question] = parsePeople(lines, 'q.jsonl', [FIRST, SECOND]);
    expect(question?.texts.map(({ body }) => body)).toEqual([FIRST.body, 'Reznikov pledged it.']);
    expect(question?.answers).toEqual([{ text: part, start: 0 }]);
  });

  it('about texts that are not there are left out', () => {
    expect(parsePeople(line({ answers: [] }), 'q.jsonl', [FIRST])).toEqual([]);
  });

  it.each(['{', '{"question":"Who?"}', line({ answers: [[2, 0]] })])(
    'are refused by file and line when they are %s',
    (bad) => {
      const lines = `${line({ answers: [] })}\n${bad}`;
      expect(() => parsePeople(lines, 'q.jsonl', [FIRST, SECOND])).toThrow('q.jsonl:2');
    },
  );

  it('that ship are all well formed, none twice', () => {
    const file = join(ROOT, 'src/train/questions/people.jsonl');
    const text = readFileSync(file, 'utf8');
    const lines = text.trimEnd().split('\n');
    expect(() => parsePeople(text, file, [])).not.toThrow();
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('folds', () => {
  it('have no article in both, nor one that a question links with an article of the other', () => {
    const articles = Array.from({ length: 40 }, (_, at) => ({
      ...FIRST,
      id: `a${at}`,
      title: `Title ${at}`,
      body: `Body ${at}.`,
    }));
    const questions = articles.map(({ id }) => ({
      id,
      question: 'Who?',
      article: id,
      starts: [0],
    }));
    const people = articles.flatMap((first, at) => {
      const second = articles[at + 20];
      return second === undefined
        ? []
        : [{ question: 'Who?', texts: [first, second], answers: [], style: 'outside' }];
    });
    const folds = foldsOf({ sets: [{ name: 'set', articles, questions }], people });
    const titles = folds.map(
      ({ part }) =>
        new Set([
          ...part.sets.flatMap((set) => set.articles.map(({ title }) => title)),
          ...part.people.flatMap(({ texts }) => texts.map(({ title }) => title)),
        ]),
    );
    expect([...(titles[0] ?? [])].filter((title) => titles[1]?.has(title))).toEqual([]);
    expect(folds.flatMap(({ part }) => part.people)).toHaveLength(people.length);
    expect(folds.flatMap(({ part }) => part.sets.flatMap((set) => set.questions))).toHaveLength(40);
    expect(folds[0]?.rest).toEqual(folds[1]?.part);
  });
});
