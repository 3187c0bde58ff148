import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { auroc, percentile, rankingMetrics, refusedWhileKeeping } from '../src/eval/metrics.ts';
import { parseSquad } from '../src/eval/squad.ts';
import { runCli } from './support/cli.ts';

const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 });

describe('the metrics', () => {
  it('AUROC is the share of pairs in the right order, ties counted half', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((p) =>
          negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)),
        );
        const share = pairs.reduce((sum: number, pair) => sum + pair, 0) / pairs.length;
        expect(auroc(positives, negatives)).toBeCloseTo(share, 9);
      }),
    );
  });

  it('refusing while keeping a share keeps at least that share', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const { threshold, refused } = refusedWhileKeeping(0.9, positives, negatives);
        const kept = positives.filter((score) => score >= threshold).length;
        expect(kept / positives.length).toBeGreaterThanOrEqual(0.9);
        expect(refused).toBe(
          negatives.filter((score) => score < threshold).length / negatives.length,
        );
      }),
    );
  });

  it('percentiles are by nearest rank', () => {
    expect(percentile([5, 1, 3], 0.5)).toBe(3);
    expect(percentile([1, 2, 3, 4], 0.99)).toBe(4);
  });

  it('ranking counts a fact once, at the rank it was first found', () => {
    const facts = ['the sky is blue', 'grass is green'];
    const retrieved = ['x', 'He said the sky is\nblue.', 'the sky is blue', 'grass is green, too'];
    expect(rankingMetrics(retrieved, facts)).toEqual({
      hitsAt10: 1,
      hitsAt4: 1,
      map: (1 / 2 + 1 / 4) / 2,
      mrr: 1 / 2,
    });
    expect(rankingMetrics(['x'], facts)).toEqual({ hitsAt10: 0, hitsAt4: 0, map: 0, mrr: 0 });
  });
});

const SET = {
  data: [
    {
      title: 'Kites_and_wind',
      paragraphs: [
        {
          context: '😀 Kites fly in wind. Anna built a red kite in 1999.',
          qas: [
            qa('q1', 'When did Anna build a kite?', '1999', 46),
            { id: 'q2', question: 'Who sold it?', is_impossible: true, answers: [] },
          ],
        },
        { context: 'Rain keeps kites down.', qas: [qa('q3', 'What keeps kites down?', 'Rain', 0)] },
      ],
    },
    {
      title: 'Bread',
      paragraphs: [
        { context: 'Otto bakes rye bread.', qas: [qa('q4', 'Who bakes rye bread?', 'Otto', 0)] },
      ],
    },
  ],
};

describe('a file in SQuAD’s form', () => {
  it('becomes articles of paragraphs, with answers where they start in the body', () => {
    const { articles, questions } = parseSquad(JSON.stringify(SET), 'kites.json');
    expect(articles.map(({ title }) => title)).toEqual(['Kites and wind', 'Bread']);
    const [kites] = articles;
    const startOf = (id: string) => questions.find((question) => question.id === id)?.starts[0];
    expect(kites?.body.slice(startOf('q1'))).toMatch(/^1999/);
    expect(kites?.body.slice(startOf('q3'))).toMatch(/^Rain/);
    expect(questions.find(({ id }) => id === 'q2')?.starts).toEqual([]);
  });
});

describe('verbatim eval', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-eval-test-'));
    await writeFile(join(folder, 'kites.json'), JSON.stringify(SET));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each(['open', 'given'])('measures sentence hits, %s', async (protocol) => {
    const { code, stdout } = await runCli(['eval', protocol, '--json', join(folder, 'kites.json')]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ protocol, 'S@1': 1, 'S@3': 1, questions: 3 });
  });

  it('measures refusal out of corpus', async () => {
    const { stdout } = await runCli(['eval', 'refusal', join(folder, 'kites.json')]);
    expect(stdout).toMatch(/^AUROC +\d\.\d{3}$/m);
  });

  it('measures MultiHop-RAG, distractors added, and writes what was wrong', async () => {
    const facts = [
      {
        title: 'A',
        fact: 'Anna built a red kite.',
        source: 'Kite Post',
        published_at: '2023-01-02',
      },
      { title: 'A', fact: 'Bob saw the red kite fall.', source: 'Kite Post' },
      { title: 'B', fact: 'Otto bakes rye bread.' },
    ];
    const queries = [
      query('Who built the red kite that Bob saw fall?', facts.slice(0, 2)),
      query('What did the submarine captain whisper?', []),
      query('Where do whales sleep?', facts.slice(2)),
    ];
    const distractor = { id: 'r', title: 'Rain', outlet: 'R', body: 'Rain fell.' };
    await writeFile(join(folder, 'facts.json'), JSON.stringify(facts));
    await writeFile(join(folder, 'queries.json'), JSON.stringify(queries));
    await writeFile(join(folder, 'more.jsonl'), `${JSON.stringify(distractor)}\n`);
    const files = ['facts.json', 'queries.json'].map((name) => join(folder, name));
    const failures = join(folder, 'failures.jsonl');
    const added = ['--distractors', join(folder, 'more.jsonl'), '--failures', failures];
    const { stdout } = await runCli(['eval', 'multihop', '--json', ...files, ...added]);
    expect(JSON.parse(stdout)).toMatchObject({ questions: 3, 'null queries refused': 1 });
    const [failure] = (await readFile(failures, 'utf8')).split('\n');
    expect(JSON.parse(failure ?? '')).toMatchObject({ question: 'Where do whales sleep?' });
  });

  it.each([
    ['nothing.json', undefined, /nothing\.json: .*ENOENT/],
    ['broken.json', '{', /broken\.json is not JSON/],
    ['other.json', '{"data":[{"title":3}]}', /other\.json is not in SQuAD's form: data\.0\.title/],
  ])('names what is wrong with %s', async (name, text, message) => {
    if (text !== undefined) await writeFile(join(folder, name), text);
    const { code, stderr } = await runCli(['eval', 'open', join(folder, name)]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  it.each([
    [['eval', 'guess', 'x.json'], /no protocol “guess”.*open, given/],
    [['eval', 'multihop', 'x.json'], /takes 2 file/],
  ])('explains bad usage: %j', async (args, message) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

function qa(id: string, question: string, text: string, answer_start: number): object {
  return { id, question, answers: [{ text, answer_start }] };
}

function query(text: string, evidence: readonly { readonly fact: string }[]): object {
  const question_type = evidence.length === 0 ? 'null_query' : 'inference_query';
  return { query: text, question_type, evidence_list: evidence };
}
